// "J'ai été élue présidente", "I resigned in June" in an interview or in memoirs whose heading says whose: the one who tells.
import type { Mention } from '../annotation.ts';
import type { Context } from './context.ts';
import { formTest, norm, sentenceAt } from './tree.ts';

const isI = formTest(/^(?:je|j'|i)$/);

/** What stands before the name in such a heading; titles and functions may stand between. */
const WITH =
  /(?:\b(?:entretien|interview|conversation|rencontre|dialogue)\s+(?:exclusi(?:f|ve)\s+)?(?:avec|with)|\b(?:interview|entretien)\s*(?:de|of|:|–|—)|\b(?:memoirs?|recollections?|reminiscences|diary|diaries|letters|journal)\s+of|\b(?:from\s+)?the\s+memoirs\s+of|\b(?:mémoires|souvenirs|carnets|journal)\s+(?:inédits\s+)?(?:de\s+|d['’])|\bpropos\s+de)(?:\s+(?!et\b|and\b)[\p{L}'’]+,?){0,6}\s*(?:l['’]|d['’])?$/iu;
/** How many sentences a heading may stand behind the beginning. */
const AHEAD = 16;

const tellers = new WeakMap<Context, Mention | null>();

/** The person whom "I" means at a token, where the whole document is told by one; null in what others say and in what is asked. */
export function tellerAt(context: Context, token: number): Mention | null {
  const { tree, reading } = context;
  if (!isI(tree, token)) return null;
  const teller = knownTeller(context);
  if (teller === null) return null;
  const sentence = sentenceAt(tree, token);
  if (sentence.dangling || norm(tree, sentence.endToken - 1) === '?') return null;
  const at = tree.tokens.starts[token]!;
  if (isQuoted(reading, at)) return null;
  if (reading.attributions.some(({ turn, content }) => turn === true && content.start <= at && at < content.end))
    return null;
  return teller;
}

function knownTeller(context: Context): Mention | null {
  const known = tellers.get(context);
  if (known !== undefined) return known;
  const teller = tellerOf(context);
  tellers.set(context, teller);
  return teller;
}

/** The one person whom the first headings name as who tells; a text of two strands is told by nobody. */
function tellerOf(context: Context): Mention | null {
  const { tree, reading } = context;
  const { sentences } = tree.words;
  if (sentences.some(({ strand }) => strand !== sentences[0]!.strand)) return null;
  for (const sentence of sentences.slice(0, AHEAD)) {
    const people = reading.names.filter(
      ({ start, end, type }) => type === 'PER' && start >= sentence.start && end <= sentence.end,
    );
    const [person] = people;
    if (people.length !== 1 || !person!.entity) continue;
    const before = tree.text.slice(Math.max(sentence.start, person!.start - 90), person!.start);
    // "… with Anna Roth and Paul Lund": either.
    if (/^\s*(?:,|et\b|and\b|&)\s*(?:et\s|and\s)?\p{Lu}/u.test(tree.text.slice(person!.end, person!.end + 12)))
      continue;
    // "… avec Anna Roth.": a heading, or a line by itself, and no sentence that tells of an interview.
    if (!WITH.test(before) || !isHeading(tree.text, sentence.start, sentence.end, sentence.kind)) continue;
    return isToldOfByAnother(context, person!) ? null : person!;
  }
  return null;
}

/** "I met Harlow at his club": where "I" goes on to name the person, somebody else tells. A label before his turn is none. */
function isToldOfByAnother({ tree, reading }: Context, { entity, end }: Mention): boolean {
  let first = 0;
  while (
    first < tree.tokens.length &&
    !(isI(tree, first) && tree.tokens.starts[first]! > end && !isQuoted(reading, tree.tokens.starts[first]!))
  )
    first++;
  if (first === tree.tokens.length) return false;
  const from = tree.tokens.starts[first]!;
  return reading.names.some(
    name =>
      name.entity === entity &&
      name.start > from &&
      !isQuoted(reading, name.start) &&
      !/^\s*[:–—.]/.test(tree.text.slice(name.end, name.end + 3)),
  );
}

function isQuoted({ quotations }: Context['reading'], offset: number): boolean {
  return quotations.some(({ start, end }) => start <= offset && offset < end);
}

function isHeading(text: string, start: number, end: number, kind: string): boolean {
  if (kind === 'heading') return true;
  return /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 4), start)) && !/[.!?…]\s*$/.test(text.slice(start, end));
}
