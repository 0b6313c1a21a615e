const DETERMINERS: ReadonlySet<string> = new Set([
  'le',
  'la',
  'les',
  "l'",
  'du',
  'des',
  'au',
  'aux',
  'un',
  'une',
  'ce',
  'cet',
  'cette',
  'ces',
  'notre',
  'nos',
  'votre',
  'vos',
  'leur',
  'leurs',
  'son',
  'sa',
  'ses',
  'mon',
  'ma',
  'mes',
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'our',
  'their',
  'its',
  'his',
  'her',
  'your',
  'my',
]);

/** Whether a word (its normal form) may stand before a noun as its determiner, in French or English. */
export function isDeterminer(norm: string): boolean {
  return DETERMINERS.has(norm);
}

/**
 * Words that begin with a capital at the start of a sentence, in a title or by habit, and are never names of their own.
 * Folded: without accents.
 */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  (
    'le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles on nous vous je tu ' +
    'qui que quoi dont ou et mais or ni car donc si comme quand lorsque puisque bien alors ainsi apres avant pendant depuis selon pour par avec sans sous sur ' +
    'dans en chez contre entre vers des lors plus moins tres trop pas ne n s c j m t y ici la bas oui non peut etre cela ca ceci tout tous toute toutes ' +
    'chaque certains certaines plusieurs aucun aucune autre autres meme memes quel quelle quels quelles ' +
    'ier iere premier premiere second deuxieme troisieme ' +
    'the a an this that these those he she it they we you i his her its their our your my who which what when where why how if as at by for from in into near of on ' +
    'to with without and but or nor so yet then there here not no yes all both each every some any many much few more most other another such same only also ' +
    'after before since until while although because though however moreover meanwhile whilst amid upon thus therefore despite during under over between among against about ' +
    'according once upon per via is was were are be been being has have had do does did will would shall should may might can could must ' +
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'm mm mme mmes mlle mr mrs ms dr st ste sir lord lady whereof thereof hereof whereas altesse majeste'
  ).split(' '),
);
