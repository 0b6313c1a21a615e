// Staying in an office and coming back to one: "remained in office until 1976", "resta en poste", "returned to power", "revint à la présidence".
import { base, childrenOf, lemma, norm, type Tree } from '../tree.ts';
import { verbOf } from './agrees.ts';

/** Verbs of coming back, as `verbOf` gives them. */
export const RETURNING: ReadonlySet<string> = new Set(['return', 'come', 'revenir', 'retourner']);

/** The first word of what an office is called that nobody takes for a building: not "mairie", "ministry", "embassy". */
const NO_BUILDING =
  /^(?:présidence|vice|premiership|presidency|chairmanship|direction|secrétariat|mayoralty|governorship|directorship|trône|throne|speakership|perchoir)/;

/** "revint à la présidence", "returned to the premiership": whether the words before the name of an office tell that somebody comes back to it. */
export function returnsTo(tree: Tree, title: number, before: string): boolean {
  return NO_BUILDING.test(norm(tree, title)) && /(?:^| )(?:à|to)(?: (?:la|l'|the))?$/.test(before);
}

const POWER = /^(?:to (?:office|power)|au pouvoir|aux affaires)$/;

/** "returned to office", "revient au pouvoir", "came back to power": to what he held before. */
export function returnsToOffice(tree: Tree, verb: number): boolean {
  const at = norm(tree, verb + 1) === 'back' ? verb + 2 : verb + 1;
  return at + 1 < tree.tokens.length && POWER.test(`${norm(tree, at)} ${norm(tree, at + 1)}`);
}

const STAYS = /^(?:remain|stay|rester|demeurer)$/;
const IN_OFFICE = /^(?:in (?:office|post|power)|en (?:fonctions?|poste|place|exercice)|au pouvoir)$/;
const UNTIL = /^(?:until|till|jusqu'|jusque|jusqu'en|jusqu'au|jusqu'à)$/;

/** "remained in office until 1976", "resta en fonctions", "served until 1976": keeps what he has. */
export function staysIn(tree: Tree, verb: number): boolean {
  if (STAYS.test(verbOf(tree, verb))) {
    const at = norm(tree, verb + 1) === 'on' ? verb + 2 : verb + 1;
    return at + 1 < tree.tokens.length && IN_OFFICE.test(`${norm(tree, at)} ${norm(tree, at + 1)}`);
  }
  // Nothing else is said of the service: "served in the navy until 1946" is another.
  return (
    lemma(tree, verb) === 'serve' &&
    UNTIL.test(norm(tree, verb + 1)) &&
    childrenOf(tree, verb).every(child => child < verb || tree.isTime[child] === 1 || base(tree, child) === 'punct')
  );
}
