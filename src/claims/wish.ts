// The French words that open a wish: "que" of "que le roi parte !", "pourvu que".
import {
  base,
  childrenOf,
  childWith,
  feature,
  formTest,
  headOf,
  languageAt,
  norm,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';

const isQue = formTest(/^qu(?:e|')$/);

/** Forms of no other mood, which taggers miss now and then. */
const SUBJUNCTIVE =
  /^(?:soi[st]|soient|aies?|aient|ait|(?:fass|puiss|sach|aill|veuill)(?:es?|ent)|(?:pren|vien|tien)n(?:es?|ent))$/;

/** Whether a word before the verb that it hangs under tells the clause as wished for. */
export function opensWish(tree: Tree, word: number, verb: number): boolean {
  if (word > verb || languageAt(tree, word) !== 'fr') return false;
  return (
    (base(tree, word) === 'mark' && (isProvided(tree, word) || isLet(tree, word, verb))) || isBidden(tree, word, verb)
  );
}

/** "pourvu que" */
function isProvided(tree: Tree, mark: number): boolean {
  const word = norm(tree, mark);
  return word === 'pourvu' || (word === 'que' && norm(tree, Math.max(0, mark - 1)) === 'pourvu');
}

/** "que la paix soit rétablie": "que" with the subjunctive. */
function isLet(tree: Tree, que: number, verb: number): boolean {
  if (norm(tree, que) !== 'que' || childrenOf(tree, que).length > 0) return false;
  const sure = SUBJUNCTIVE.test(norm(tree, verb));
  if (!sure && !feature(tree, verb, 'Mood=Sub')) return false;
  return headOf(tree, verb) < 0 || opensPart(tree, que) || (base(tree, verb) === 'conj' && sure);
}

/** "Que l'Autriche quitte l'union !": "que" before the subject of a clause under nothing, whatever mood the verb's form tells. */
function isBidden(tree: Tree, que: number, verb: number): boolean {
  if (headOf(tree, verb) >= 0 || !isQue(tree, que) || !opensPart(tree, que)) return false;
  const subject = childWith(tree, verb, 'nsubj');
  return que < subject && subject < verb && feature(tree, verb, 'VerbForm=Fin');
}

/** "…: alors, que le roi parte !": whether a word opens its part of the sentence, but for an adverb and a comma. */
function opensPart(tree: Tree, word: number): boolean {
  const { firstToken } = sentenceAt(tree, word);
  let before = word - 1;
  for (let steps = 0; steps < 2 && before > firstToken; steps++, before--)
    if (norm(tree, before) !== ',' && upos(tree, before) !== 'ADV') break;
  return before < firstToken || /^[:;!?«–—]$/.test(norm(tree, before));
}
