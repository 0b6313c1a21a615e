// Words that the end of a line cuts in two ("Constan¬ tinople", "Constan-\ntinople") put together again, so that names in them are read.
import { normalForm } from '../language/tokens/normal-form.ts';
import { type Sentence, TokenKind, type Tokens, type Words } from '../language/words.ts';

const CUT = /¬|-\n/;

/** What stands where a token is cut. */
const SEAM = /¬\s?|-\n/g;

/** A token as it would be written on one line. */
export function uncut(token: string): string {
  return token.replace(SEAM, '');
}

/**
 * The words of a document with each cut word as one token, from its first half to its second; the same object where none is cut.
 * A cut word has the lemma, tag and place in the tree of its first half.
 */
export function withoutCuts(text: string, words: Words): Words {
  if (!CUT.test(text)) return words;
  const { tokens, sentences } = words;
  const kept: number[] = [];
  const ends: number[] = [];
  const placeOf = new Int32Array(tokens.length + 1);
  const starters = new Uint8Array(tokens.length + 1);
  for (const { firstToken } of sentences) starters[firstToken] = 1;
  for (let i = 0; i < tokens.length; ) {
    let last = i;
    while (goesOn(text, tokens, last) && starters[last + 1] === 0 && starters[last + 2] === 0) last += 2;
    placeOf.fill(kept.length, i, last + 1);
    kept.push(i);
    ends.push(tokens.ends[last]!);
    i = last + 1;
  }
  placeOf[tokens.length] = kept.length;
  if (kept.length === tokens.length) return words;
  return { tokens: joined(text, tokens, kept, ends, placeOf), sentences: sentences.map(one => moved(one, placeOf)) };
}

/** Whether a word goes on behind the mark of a line's end: "Constan", "¬", "tinople". */
function goesOn(text: string, { length, starts, ends, kinds }: Tokens, i: number): boolean {
  if (i + 2 >= length || kinds[i] !== TokenKind.Word || kinds[i + 2] !== TokenKind.Word) return false;
  if (ends[i] !== starts[i + 1] || ends[i + 1] !== starts[i + 1]! + 1) return false;
  const between = text.slice(starts[i + 1], starts[i + 2]);
  // A hyphen may belong to the word: only capitals tell that a cut name is worth the risk. "Meurthe-\net-Moselle" is none.
  const cut = /^¬\s?$/.test(between) || (between === '-\n' && /^\p{Lu}/u.test(text.slice(starts[i], ends[i])));
  return cut && /^\p{Ll}/u.test(text.slice(starts[i + 2], ends[i + 2])) && text[ends[i + 2]!] !== '-';
}

function joined(
  text: string,
  tokens: Tokens,
  kept: readonly number[],
  ends: readonly number[],
  placeOf: Int32Array,
): Tokens {
  const vocabulary = [...tokens.vocabulary];
  const known = new Map(vocabulary.map((word, k) => [word, k]));
  const norms = Uint32Array.from(kept, (i, k) => {
    if (ends[k] === tokens.ends[i]) return tokens.norms[i]!;
    const word = normalForm(uncut(text.slice(tokens.starts[i], ends[k])));
    const number = known.get(word) ?? vocabulary.push(word) - 1;
    known.set(word, number);
    return number;
  });
  return {
    length: kept.length,
    starts: Uint32Array.from(kept, i => tokens.starts[i]!),
    ends: Uint32Array.from(ends),
    kinds: Uint8Array.from(kept, i => tokens.kinds[i]!),
    vocabulary,
    norms,
    lemmas: Uint32Array.from(kept, i => tokens.lemmas[i]!),
    upos: Uint8Array.from(kept, i => tokens.upos[i]!),
    feats: Uint16Array.from(kept, i => tokens.feats[i]!),
    features: tokens.features,
    heads: Int32Array.from(kept, i => (tokens.heads[i]! < 0 ? -1 : placeOf[tokens.heads[i]!]!)),
    deprels: Uint8Array.from(kept, i => tokens.deprels[i]!),
    relations: tokens.relations,
    headChances: Float32Array.from(kept, i => tokens.headChances[i]!),
    deprelChances: Float32Array.from(kept, i => tokens.deprelChances[i]!),
    uposChances: Float32Array.from(kept, i => tokens.uposChances[i]!),
  };
}

function moved(sentence: Sentence, placeOf: Int32Array): Sentence {
  return { ...sentence, firstToken: placeOf[sentence.firstToken]!, endToken: placeOf[sentence.endToken]! };
}
