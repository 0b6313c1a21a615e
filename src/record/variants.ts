// Where the copies of one sentence differ in substance, and who reads what.
import type { Span } from '../span.ts';
import { align, type Difference } from './alignment.ts';
import { compare } from './days.ts';
import { differenceKind } from './differences.ts';
import { type FoldedWord, foldedWords } from './folded.ts';
import type { RecordSentence, Variant, VariantKind } from './model.ts';

/** A place in the member that the others are held against, in words, at which some member differs in substance. */
interface Slot {
  readonly start: number;
  readonly end: number;
  readonly kind: VariantKind;
}

interface Aligned {
  readonly member: RecordSentence;
  readonly words: readonly FoldedWord[];
  readonly differences: readonly Difference[];
}

/** The variants of an origin, in the order of the words of the member that the others are held against. Members differing only in wording give none. */
export function variantsOf(members: readonly RecordSentence[], against: RecordSentence): Variant[] {
  const base = foldedWords(against.text);
  const aligned = members.map((member): Aligned => {
    const words = member.text === against.text ? base : foldedWords(member.text);
    return { member, words, differences: words === base ? [] : align(base, words).differences };
  });
  const slots = new Map<string, Slot>();
  for (const { words, differences } of aligned) {
    for (const difference of differences) {
      const kind = differenceKind(base, words, difference);
      if (kind)
        slots.set(`${difference.aStart}:${difference.aEnd}:${kind}`, {
          start: difference.aStart,
          end: difference.aEnd,
          kind,
        });
    }
  }
  return [...slots.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end || compare(a.kind, b.kind))
    .map(slot => ({ kind: slot.kind, readings: readingsAt(slot, aligned) }));
}

function readingsAt(slot: Slot, aligned: readonly Aligned[]): Variant['readings'] {
  const readings = new Map<string, { text: string; members: (Span & { readonly document: string })[] }>();
  for (const one of aligned) {
    const place = placeOf(slot, one);
    if (!place) continue;
    const forms = one.words
      .slice(place.start, place.end)
      .map(word => word.form)
      .join(' ');
    const span = spanOf(place, one);
    const reading = readings.get(forms) ?? {
      text: one.member.text.slice(span.start - one.member.start, span.end - one.member.start),
      members: [],
    };
    reading.members.push({ document: one.member.document, ...span });
    readings.set(forms, reading);
  }
  return [...readings.values()].sort((a, b) => compare(a.text, b.text));
}

/** The words of a member that stand at the slot; null where it differs there in another way. */
function placeOf(slot: Slot, { differences }: Aligned): Span | null {
  let shift = 0;
  for (const { aStart, aEnd, bStart, bEnd } of differences) {
    if (aStart === slot.start && aEnd === slot.end) return { start: bStart, end: bEnd };
    if (aStart < slot.end && slot.start < aEnd) return null;
    if (aEnd <= slot.start) shift = bEnd - aEnd;
  }
  return { start: slot.start + shift, end: slot.end + shift };
}

/** Where the words lie in the document; where a member lacks them, its words on either side. */
function spanOf({ start, end }: Span, { member, words }: Aligned): Span {
  const [from, to] = start < end ? [start, end] : [Math.max(0, start - 1), Math.min(words.length, end + 1)];
  return { start: member.start + words[from]!.start, end: member.start + words[to - 1]!.end };
}
