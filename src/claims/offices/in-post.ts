// "Paul Morel, 51 ans, en poste depuis juin 2004", "Anna Reed, in office since May": since when somebody has an office that stands elsewhere.
import type { Participant as Told } from '../../annotation.ts';
import { type Context, nameOver } from '../context.ts';
import { base, formTest, norm, sentenceAt } from '../tree.ts';
import { holderBeside } from './apposition.ts';
import { headToken } from './career.ts';
import { datesAfter, type Stretch } from './dates.ts';
import { type OfficePhrase, officeAt, titleOpener } from './phrase.ts';

const isPost = formTest(/^(?:poste|fonctions?|place|pouvoir|office|post|power)$/);
const IN = /^(?:en|in|au)$/;

export interface InPost {
  readonly person: Told;
  readonly first: number;
  readonly end: number;
  readonly stretches: readonly Stretch[];
  /** The title that the sentence before gives to somebody without a name, who may be meant; null where it gives none. */
  readonly title: OfficePhrase | null;
}

/** Who is said to be in post since when, right behind his name; null where no such words stand at a token. */
export function inPostAt(context: Context, token: number): InPost | null {
  const { tree } = context;
  if (!isPost(tree, token) || !IN.test(norm(tree, token - 1))) return null;
  const sentence = sentenceAt(tree, token);
  const comma = token - 2;
  if (comma <= sentence.firstToken || !/^[,(]$/.test(norm(tree, comma))) return null;
  const at = pastAge(context, comma - 1, sentence.firstToken);
  const name = nameOver(context, at);
  if (name?.type !== 'PER' || !name.entity?.startsWith('person:')) return null;
  const { stretches, end } = datesAfter(context, token + 1);
  // "en poste à Londres depuis 2004": there, and nobody says as what.
  if (stretches.length === 0 || stretches[0]!.change === 'holds') return null;
  if (describedBefore(context, at, sentence.firstToken)) return null;
  return {
    person: { text: name.text, entity: name.entity },
    first: token - 1,
    end,
    stretches,
    title: titleBefore(context, tree.sentenceOf[token]!),
  };
}

/** The token before an age between commas: "Paul Morel, 51 ans," and "Paul Lund, 51,". */
function pastAge({ tree }: Context, at: number, first: number): number {
  let i = at;
  while (i > first && at - i < 4 && /^(?:\d{1,3}|ans|aged|âgée?|de|years|old)$/.test(norm(tree, i))) i--;
  return i < at && norm(tree, i) === ',' ? i - 1 : at;
}

/** "le directeur, Paul Morel, en poste depuis": the title stands beside the name, and its dates are read there. */
function describedBefore(context: Context, at: number, first: number): boolean {
  let start = at;
  while (start > first && nameOver(context, start - 1) === nameOver(context, at)) start--;
  for (let i = Math.max(first, start - 8); i < start; i++) {
    const office = officeAt(context, i);
    if (office && holderBeside(context, office)?.mention === nameOver(context, at)) return true;
  }
  return false;
}

/** "Le directeur de la Monnaie a été arrêté": the only title that is the subject of the sentence before and stands beside no name. */
function titleBefore(context: Context, sentence: number): OfficePhrase | null {
  const { tree } = context;
  const { sentences } = tree.words;
  const before = sentences[sentence - 1];
  if (!before?.language || before.strand !== sentences[sentence]!.strand || before.kind !== 'prose') return null;
  const opens = titleOpener(context, before.language);
  for (let i = before.firstToken; i < before.endToken; i++) {
    if (!opens(tree.tokens, tree.tokens.norms[i]!)) continue;
    const office = officeAt(context, i);
    if (!office) continue;
    const isSubject = base(tree, headToken(tree, office)) === 'nsubj';
    if (!isSubject || office.seat || office.tenure !== 'present' || !/^(?:le|la|l'|the)$/.test(office.article))
      continue;
    return holderBeside(context, office) ? null : office;
  }
  return null;
}
