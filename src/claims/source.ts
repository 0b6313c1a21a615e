import type { Participant } from '../annotation.ts';
import type { Attribution } from '../reading.ts';
import type { Span } from '../span.ts';
import type { Context } from './context.ts';
import type { Factuality } from './factuality.ts';
import { participantOf } from './participant.ts';
import { type Stretches, stretches, stretchesAt } from './stretches.ts';
import { subjectOf } from './subject.ts';
import { childrenOf, isVerb, prepositionsOf, relation } from './tree.ts';
import { isPassive } from './voice.ts';

/** Who says what stands at an offset, and with which stance; null where the author does. */
export interface Saying {
  readonly source: Participant | null;
  readonly stance: Attribution['stance'];
  /** The cue of reported speech, or the quotation. */
  readonly cue: Span;
}

const PRONOUN =
  /^(?:j['’]|je|on|nous|vous|tu|ils?|elles?|ce|cela|ceci|ça|i|we|you|it|he|she|they|this|that|these|those|who|which|qui)$/i;
/** "…, began work that same year": a time says nothing. */
const TIME =
  /^(?:(?:that|this|the|cette?|l['’]|la|le)\s*)?(?:same\s+|même\s+)?(?:year|month|week|day|decade|century|année|mois|semaine|jour)$/i;
const FIRST_PERSON = /^(?:j['’]|je|i|nous|we|moi)$/i;
const RULE =
  /(?:^|\s|['’])(?:règles?|traité|articles?|plans?|lois?|accord|constitution|règlement|rules?|treaty|law|agreement|convention|scenario)$/i;

/** "16.400.000 francs belges": a sum says nothing. */
const SUM = /^\d/;

const RULE_FIRST =
  /^(?:(?:les?|la|une?|des|the|an?|this|cette?|ces|notre|nos|votre|vos)\s+|l['’]\s*)?(?:règles?|traités?|articles?|lois?|accords?|constitution|règlements?|rules?|treaty|laws?|agreement)(?![\p{L}])/iu;

/** "la seule manière serait …", "selon d'autres modalités": nobody speaks. */
const WAY = /^(?:[\p{L}'’]+\s+){0,3}(?:manières?|façons?|modalités?|moyens?|raisons?|critères?|procédures?)(?!\p{L})/iu;

/** Whether a holder is somebody: a pronoun of nobody known is not, and a rule or plan by which something is done says nothing. */
function speaks(holder: Participant): boolean {
  return (
    holder.entity !== null ||
    !(
      PRONOUN.test(holder.text) ||
      TIME.test(holder.text) ||
      RULE.test(holder.text) ||
      SUM.test(holder.text) ||
      RULE_FIRST.test(holder.text) ||
      WAY.test(holder.text)
    )
  );
}

/**
 * The innermost quotation or reported speech over an offset. A cue at `doing` is the act itself, no speech about it: "confirme son refus".
 */
export function sayingAt(context: Context, offset: number, doing: number | null = null): Saying | null {
  let best: Around | null = null;
  let speaker: Around | null = null;
  for (const around of stretchesAt(spokenIn(context.reading), offset)) {
    if (doing !== null && around.reported && around.cue.start <= doing && doing < around.cue.end) continue;
    if (isWithin(around, best)) best = around;
    if (around.source && isWithin(around, speaker)) speaker = around;
  }
  return withSpeaker(best, speaker);
}

/** Of two stretches alike, the one that was read first. */
function isWithin(around: Around, best: Around | null): boolean {
  if (best === null) return true;
  const shorter = length(around) - length(best);
  return shorter < 0 || (shorter === 0 && around.order < best.order);
}

function length({ start, end }: Span): number {
  return end - start;
}

const spoken = new WeakMap<Context['reading'], Stretches<Around>>();

/** All quotations of known speakers, and all that is reported, of a document. */
function spokenIn(reading: Context['reading']): Stretches<Around> {
  let known = spoken.get(reading);
  if (!known) {
    known = stretches([...quoted(reading), ...reported(reading)].map((around, order) => ({ ...around, order })));
    spoken.set(reading, known);
  }
  return known;
}

function quoted({ quotations }: Context['reading']): Omit<Around, 'order'>[] {
  return quotations.flatMap(({ start, end, speaker: source }) =>
    source && !TIME.test(source.text)
      ? [{ start, end, source, stance: 'says' as const, cue: { start, end }, own: false, reported: false }]
      : [],
  );
}

function reported({ attributions }: Context['reading']): Omit<Around, 'order'>[] {
  return attributions.flatMap(({ cue, content: { start, end }, holder, stance }) => {
    // Weapons and places say nothing.
    if (holder?.entity && !/^(state|org|person|force):/.test(holder.entity)) return [];
    const own = holder !== null && FIRST_PERSON.test(holder.text);
    const source = holder && speaks(holder) ? holder : null;
    return [{ start, end, source, stance, cue, own, reported: true }];
  });
}

/** Whose own words stand at an offset: the speaker of the quotation or of the speech around it; null where nobody known speaks. */
export function speakerAt({ reading }: Context, offset: number): Participant | null {
  const covers = ({ start, end }: Span): boolean => start <= offset && offset < end;
  const quotations = reading.quotations.filter(covers).sort((a, b) => a.end - a.start - (b.end - b.start));
  if (quotations.length > 0) return quotations[0]!.speaker;
  return reading.attributions.find(({ turn, content }) => turn === true && covers(content))?.holder ?? null;
}

interface Around extends Saying, Span {
  /** Its place among all that is said in the document. */
  readonly order: number;
  /** Whether somebody reports it, and does not quote it. */
  readonly reported: boolean;
  /** Whether the words are those of "I" or "we". */
  readonly own: boolean;
}

/** "je demande que …" in a speech: what is asked for is asked for by the one who speaks. */
function withSpeaker(best: Around | null, speaker: Around | null): Saying | null {
  return best?.own && !best.source && speaker ? { ...best, source: speaker.source, cue: speaker.cue } : best;
}

/**
 * Who says what is told at an offset, with how it is told. A denial makes its holder the source of what it denies, not of what it takes
 * for granted ("denied a part in the attack").
 */
export function sayingOf(
  context: Context,
  offset: number,
  factuality: Factuality | null,
  doing: number | null = null,
): Saying | null {
  const { starts } = context.tree.tokens;
  const saying = sayingAt(context, offset, doing);
  const denial = factuality?.denial ?? -1;
  if (denial < 0) return saying?.stance === 'denies' ? null : saying;
  const within = saying !== null && saying.cue.start <= starts[denial]! && starts[denial]! < saying.cue.end;
  return within && saying.source !== null ? saying : (sayingOfDenial(context, denial) ?? saying);
}

/** Who denies something by a verb or noun of denial: its subject, the one after "by", its possessor; null where none is told. */
function sayingOfDenial(context: Context, denial: number): Saying | null {
  const { tree } = context;
  const head = denierOf(context, denial);
  const denier = head < 0 ? null : participantOf(context, head);
  if (denier === null || denier.none) return null;
  const source = { text: denier.text, entity: denier.entity };
  if (!speaks(source)) return null;
  return { source, stance: 'denies', cue: { start: tree.tokens.starts[denial]!, end: tree.tokens.ends[denial]! } };
}

function denierOf({ tree }: Context, denial: number): number {
  if (!isVerb(tree, denial))
    return (
      childrenOf(tree, denial).find(
        child =>
          relation(tree, child) === 'nmod:poss' || /^(?:de|of|by|from|par)$/.test(prepositionsOf(tree, child)[0] ?? ''),
      ) ?? -1
    );
  if (!isPassive(tree, denial)) return subjectOf(tree, denial)?.head ?? -1;
  return (
    childrenOf(tree, denial).find(
      child => relation(tree, child) === 'obl:agent' || /^(?:by|par)$/.test(prepositionsOf(tree, child)[0] ?? ''),
    ) ?? -1
  );
}
