// Which verbs tell a step in or out of an office that they do not name: "quitte ses fonctions", "was appointed in June", "served until 1976".
import { complementsOf } from '../complements.ts';
import { objectOf } from '../object.ts';
import { base, childrenOf, lemma, norm, prepositionsOf, type Tree } from '../tree.ts';
import { hasReflexive, isPassive } from '../voice.ts';
import { particleOf, takesOver, verbOf } from './agrees.ts';
import { handsOver, makesWay } from './making-way.ts';
import { RETURNING, returnsToOffice, staysIn } from './staying.ts';
import { type Career, OWN_OFFICE, RESIGNS } from './verbs.ts';

const QUITS: ReadonlySet<string> = new Set(
  'démissionner abdiquer resign resigned retire retired abdicate abdicated'.split(' '),
);

/** Verbs that nobody can do to another: what looks like their passive is none. */
export function quits(tree: Tree, verb: number): boolean {
  return QUITS.has(verbOf(tree, verb));
}

/** Verbs of which nobody but the holder of an office is the object. */
const REMOVES = /^(?:révoquer|limoger|destituer|démettre|dismiss|sack|oust|depose)$/;

/** "quand Joliet s'est retiré": gives up what he has; not "se retira à la campagne", "de la salle". */
function withdraws(tree: Tree, verb: number): boolean {
  return (
    hasReflexive(tree, verb) &&
    complementsOf(tree, verb).every(({ head }) => tree.isTime[head] === 1 || childWithTime(tree, head)) &&
    childrenOf(tree, verb).every(child => base(tree, child) !== 'obj' || /^(?:se|s')$/.test(norm(tree, child)))
  );
}

/** Whether a verb of offices tells its step though the office stays unsaid. */
export function unsaid(tree: Tree, verb: number, career: Career): boolean {
  switch (career) {
    case 'remove':
      if (isPassive(tree, verb) && childrenOf(tree, verb).every(child => !namesOffice(tree, child, verb))) return true;
      // "le conseil l'a révoqué", "the board dismissed him": from what he has.
      if (REMOVES.test(verbOf(tree, verb)) && !isPassive(tree, verb)) return true;
      return ownOfficeAfter(tree, verb, /^(?:ses|son|sa|his|her)$/);
    case 'leave':
      if (RESIGNS.has(verbOf(tree, verb))) return false;
      if (/^(?:aside|out)$/.test(particleOf(tree, verb)) || /^(?:step|stand)$/.test(verbOf(tree, verb))) {
        return /^(?:down|aside)$/.test(particleOf(tree, verb)) || norm(tree, verb + 1) === 'out';
      }
      // "passa la main à X", "handed over to X": what is handed over is what he has.
      if (handsOver(tree, verb)) return true;
      // "Mary Stone resigned in 1960": what else, where the document gives her one office.
      if (verbOf(tree, verb) === 'give' && !/^(?:up|over)$/.test(particleOf(tree, verb))) return false;
      if (verbOf(tree, verb) === 'retirer') return withdraws(tree, verb);
      return quits(tree, verb) || ownOfficeAfter(tree, verb, /^(?:ses|son|sa|his|her)$/);
    case 'enter':
      if (RETURNING.has(verbOf(tree, verb))) return returnsToOffice(tree, verb);
      // "Olsen, who took over in 1966": what the document says he has.
      if (verbOf(tree, verb) === 'take' && particleOf(tree, verb) === 'over') return objectOf(tree, verb) < 0;
      return (
        /^(?:prendre|assume|take|assumer|enter|entrer)$/.test(verbOf(tree, verb)) &&
        (ownOfficeAfter(tree, verb, /^(?:ses|son|his|her|took|takes|take|taken|enters?|entered|up)$/) ||
          /^en fonctions?$/.test(`${norm(tree, verb + 1)} ${norm(tree, verb + 2)}`))
      );
    case 'hold':
      if (staysIn(tree, verb)) return true;
      return (
        /^(?:occuper|exercer|hold|occupy|fill|keep|retain|conserver|garder|détenir)$/.test(verbOf(tree, verb)) &&
        ownOfficeAfter(tree, verb, /^(?:le|la|l'|les|ce|cette|ces|ses|son|sa|the|this|that|his|her)$/)
      );
    case 'appoint':
      // "l'engagement du président, porté par une conviction"
      return (
        !/^(?:charger|porter|placer|installer|rétablir|mettre|appeler|choisir|hisser|propulser|put|place|call|pick|select|choose|make)$/.test(
          verbOf(tree, verb),
        ) &&
        isPassive(tree, verb) &&
        childrenOf(tree, verb).every(child => !namesOffice(tree, child, verb))
      );
    case 'succeed':
      if (verbOf(tree, verb) === 'take' && !takesOver(tree, verb)) return false;
      return childrenOf(tree, verb).every(
        child => child < verb || !/^(?:comme|as|tête|post|poste)$/.test(norm(tree, child)),
      );
    case 'yield':
      return makesWay(tree, verb);
    case 'beaten':
      return true;
  }
}

/** Whether the passive of appointing goes on with what somebody is appointed to. */
function namesOffice(tree: Tree, child: number, verb: number): boolean {
  return (
    child > verb &&
    !tree.isTime[child] &&
    /^(?:obj|xcomp|obl|advcl|ccomp|dep)$/.test(base(tree, child)) &&
    !childWithTime(tree, child) &&
    !tellsHow(tree, child)
  );
}

/** "élu le jour de la fondation", "à l'unanimité", "elected by 41 votes", "in the second round": when and how, and to nothing. */
function tellsHow(tree: Tree, child: number): boolean {
  return (
    /^(?:jour|lendemain|veille|soir|unanimité|majorité|voix|suffrage|acclamation|tour|scrutin|day|evening|votes?|majority|ballot|round|acclamation)$/.test(
      lemma(tree, child),
    ) || /^(?:by|avec|with|lors|after|après)$/.test(prepositionsOf(tree, child)[0] ?? '')
  );
}

function childWithTime(tree: Tree, child: number): boolean {
  return childrenOf(tree, child).some(below => tree.isTime[below] === 1) || prepositionsOf(tree, child)[0] === 'par';
}

/** Whether "ses fonctions", "his post", "the office" stands right behind a verb, under one of the determiners; "left office" does with none. */
function ownOfficeAfter(tree: Tree, verb: number, determiners: RegExp): boolean {
  const end = Math.min(tree.tokens.length, verb + 9);
  for (let i = verb + 1; i < end && tree.sentenceOf[i] === tree.sentenceOf[verb]; i++) {
    if (!OWN_OFFICE.has(norm(tree, i))) continue;
    const before = norm(tree, i - 1);
    if (/^(?:de|d'|of|as)$/.test(norm(tree, i + 1) ?? '')) return false;
    if (determiners.test(before) || (norm(tree, i) === 'office' && /^(?:from|left|leaves|leave)$/.test(before)))
      return true;
  }
  return false;
}
