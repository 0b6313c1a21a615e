/** Function words that begin sentences: after "U.S." or "Cie", a capital on one of them opens a new sentence. */
export const FRENCH_OPENERS: ReadonlySet<string> = new Set(
  (
    "le la les l' un une des du de d' au aux ce cet cette ces c' ça cela ceci il elle ils elles on nous vous je j' tu " +
    "son sa ses leur leurs mon ma mes notre nos votre vos et mais ou or donc ni car si s' lorsque lorsqu' quand comme " +
    "dans en sur sous avec sans pour par chez vers selon après avant depuis pendant dès entre malgré qui que qu' quel quelle " +
    'quels quelles quoi où pourquoi comment combien celui celle ceux celles plus moins ainsi alors puis ensuite enfin toutefois ' +
    "cependant pourtant aussi tout toute tous toutes certains plusieurs aucun aucune chaque oui non ne n' y voici voilà à"
  ).split(' '),
);
