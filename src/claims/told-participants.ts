// The participants of a claim as it tells them: who is named, and how far the words reach.
import type { Participant as Told } from '../annotation.ts';
import { type Context, nameOver } from './context.ts';
import { standsForPaper } from './it-paper.ts';
import { metBefore } from './met-before.ts';
import type { Participant } from './participant.ts';
import { isRelativePronoun } from './relative.ts';
import { inSpeech, SPEAKING } from './spoken-to.ts';
import { childrenOf, norm, prepositionsOf, sentenceAt, type Tree, upos } from './tree.ts';
import { wholeEnd, wholeStart } from './whole-phrase.ts';

/** Participants as the claim tells them; a phrase that reaches over another participant of the claim stops before it. */
export function told(
  context: Context,
  participants: readonly Participant[] | undefined,
  heads: ReadonlySet<number>,
  taken: ReadonlySet<number>,
): Told[] {
  const { tree } = context;
  // "Qui a signé ?" names nobody, nor does a pronoun of which nobody knows whom it means.
  const all = participants ?? [];
  const named = all
    .map(participant => inSpeech(context, participant))
    .filter(
      ({ head, entity, text, kinds, antecedent }) =>
        !isRelativePronoun(tree, head) &&
        !NOBODY.test(text) &&
        (entity !== null ||
          kinds === SPEAKING ||
          standsForPaper(tree, head, text) ||
          metBefore(context, head) !== null ||
          // "the driver … him": whom the sentence tells, though nobody knows the name.
          (antecedent !== undefined && text !== wordAt(tree, head)) ||
          upos(tree, head) !== 'PRON' ||
          isPartitive(tree, head) ||
          endOfThose(tree, head) >= 0 ||
          isNamedWithOthers(all, head)),
    );
  return named.map(({ head, span, text, entity, antecedent }) => {
    const own = antecedent === undefined && !entity?.startsWith('person:');
    const those = own ? endOfThose(tree, head) : -1;
    let end = those >= 0 ? tree.tokens.ends[those]! : own ? wholeEnd(tree, head, span, taken) : span.end;
    // "le traité entre la Suède et le Royaume": to the end of the name.
    if (end > span.end) end = endOfName(context, head, end);
    for (const other of heads) {
      const start = tree.tokens.starts[other]!;
      // "M. Le Fur": he himself.
      if (entity !== null && nameOver(context, other)?.entity === entity) continue;
      if (other > head && start < end && start > span.start) end = Math.min(end, endBefore(tree, other, head));
    }
    const start = own && entity === null ? wholeStart(tree, span, head) : span.start;
    const words = end === span.end && start === span.start ? text : tree.text.slice(start, end);
    return { text: words.includes('[') ? linkText(tree, words, end) : words, entity };
  });
}

/** "n'est contestée par personne": what denies the act, and no one who takes part. */
const NOBODY = /^(?:personne|nul|nulle|rien|nobody|no one|no-one|nothing)$/i;

/** Characters that the text of a link has at most. */
const LINK = 200;

/** "the [Convention relating to Refugees](…)": the text of a link is one name, without its brackets. */
function linkText({ text }: Tree, words: string, end: number): string {
  if (words.includes(']')) return words;
  const rest = /^[^[\]\n]{0,199}(?=\]\()/.exec(text.slice(end, end + LINK))?.[0] ?? '';
  return `${words.replace('[', '')}${rest.split(/,|\s+(?:signed|done|concluded|adopted)\b/)[0]}`.trimEnd();
}

/** Where the name ends that the words up to an offset end in; the offset itself elsewhere. */
function endOfName(context: Context, head: number, offset: number): number {
  const { ends } = context.tree.tokens;
  let last = head;
  while (ends[last]! < offset) last++;
  return Math.max(offset, nameOver(context, last)?.end ?? 0);
}

function wordAt({ text, tokens }: Tree, i: number): string {
  return text.slice(tokens.starts[i]!, tokens.ends[i]!);
}

/** "Norway, the Hessians and Chad … their support": one of several whom a pronoun means, some of them known. */
function isNamedWithOthers(participants: readonly Participant[], head: number): boolean {
  return participants.some(one => one.head === head && one.entity !== null);
}

/** How many words a clause behind "ceux" may have to be told with it. */
const CLAUSE = 12;

/** "ceux qui veulent partir": the last token of the clause that says who they are, before any comma; -1 for other words. */
function endOfThose(tree: Tree, pronoun: number): number {
  if (!THOSE.test(norm(tree, pronoun)) || !/^(?:qui|who)$/.test(norm(tree, pronoun + 1) ?? '')) return -1;
  const { endToken } = sentenceAt(tree, pronoun);
  let last = pronoun + 1;
  while (last + 1 < endToken && last - pronoun < CLAUSE && upos(tree, last + 1) !== 'PUNCT') last++;
  return last - pronoun < CLAUSE && last > pronoun + 1 ? last : -1;
}

const THOSE = /^(?:ceux|celles|those)$/;
const OF_THOSE = /^(?:ceux|celles|celui|celle|those)$/;

/** "chacun des Gouvernements contractants", "one of the powers": its complement says of whom. */
function isPartitive(tree: Tree, pronoun: number): boolean {
  return childrenOf(tree, pronoun).some(
    child =>
      child > pronoun &&
      // "ceux d'Ancerville"
      (upos(tree, child) === 'NOUN' || (upos(tree, child) === 'PROPN' && OF_THOSE.test(norm(tree, pronoun)))) &&
      /^(?:de|of)$/.test(prepositionsOf(tree, child)[0] ?? ''),
  );
}

/** Where the phrase before a participant ends: without the article and preposition of that participant. */
function endBefore(tree: Tree, other: number, head: number): number {
  let i = other - 1;
  while (i > head && /^(ADP|DET|ADJ|PUNCT)$/.test(upos(tree, i)) && tree.heads[i] === other) i--;
  return tree.tokens.ends[Math.max(i, head)]!;
}
