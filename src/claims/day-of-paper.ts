// Papers whose day is that of what is done by them: "dans sa lettre du 7 mars, il demanda …", "Par le traité du 9 mai 1951, la Suède céda …".
import { base, headOf, lemma, prepositionsOf, type Tree } from './tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const PAPER = words(
  'lettre note discours communiqué déclaration rapport message mémorandum télégramme dépêche arrêté décret ordonnance arrêt loi résolution letter note speech communiqué statement report message memorandum telegram decree order resolution ruling',
);
const TREATY = words('traité accord convention protocole pacte arrangement armistice treaty agreement protocol pact');

/** Whether what the verb over a paper tells was done on the paper's day. */
export function isDayOfPaper(tree: Tree, noun: number): boolean {
  if (base(tree, noun) !== 'obl') return false;
  const word = lemma(tree, noun);
  const preposition = prepositionsOf(tree, noun)[0] ?? '';
  if (PAPER.has(word)) return !/^(?:contre|against)$/.test(preposition);
  // By a treaty told of before the verb, and not under one.
  return TREATY.has(word) && headOf(tree, noun) > noun && /^(?:par|by)$/.test(preposition);
}
