// Dates that open their sentence, and so reach over all of it: "In 1966, …", "At the Oslo conference in 1933, …".
import { phraseTokens } from './phrase-span.ts';
import { base, childWith, headOf, isVerb, norm, prepositionsOf, type Tree, upos } from './tree.ts';

/** "En 1966, …", "At the Oslo conference in 1933, …": a date in what stands before the first comma, with no verb and no subject there. */
export function opensSentence(tree: Tree, start: number, first: number, head: number): boolean {
  if (hasVerb(tree, start, first) || isOfSubject(tree, first)) return false;
  if (first - start <= 3) return true;
  if (first - start > OPENING || !/^(?:ADP|ADV)$/.test(upos(tree, start)) || norm(tree, start) === 'under')
    return false;
  for (let i = start; i < first; i++) if (upos(tree, i) === 'PUNCT') return false;
  const after = headOf(tree, head) > head ? -1 : headOf(tree, head);
  return (
    after >= 0 &&
    (endsWithComma(tree, head) || opensSubject(tree, head)) &&
    /^(?:in|on|en|le)$/.test(prepositionsOf(tree, head)[0] ?? norm(tree, first - 1))
  );
}

/** "The charter of 1945 says nothing, and …": that is when the charter was made. */
function isOfSubject(tree: Tree, first: number): boolean {
  return (
    /^(?:of|de|du|d')$/.test(norm(tree, first - 1)) &&
    upos(tree, first - 2) === 'NOUN' &&
    base(tree, first - 2) === 'nsubj'
  );
}

/** "At the talks in 1933 Norway left …": the subject stands right behind the date. */
function opensSubject(tree: Tree, date: number): boolean {
  let verb = headOf(tree, date);
  while (verb >= 0 && !isVerb(tree, verb)) verb = headOf(tree, verb);
  if (verb < date) return false;
  const subject = childWith(tree, verb, 'nsubj');
  let behind = date + 1;
  while (tree.isTime[behind] === 1) behind++;
  return subject >= behind && phraseTokens(tree, subject).first === behind;
}

/** How many words may stand before a date that opens its sentence. */
const OPENING = 12;

function endsWithComma(tree: Tree, head: number): boolean {
  let i = head + 1;
  while (tree.isTime[i] === 1) i++;
  return norm(tree, i) === ',';
}

function hasVerb(tree: Tree, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isVerb(tree, i) && norm(tree, i) !== 'partir') return true;
  return false;
}
