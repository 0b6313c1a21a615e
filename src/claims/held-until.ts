// "The men of Hissène Habré took the town, and he held it until he fled on 1 December 1990": who took a place and kept it holds it from the one day to the other.
import type { Claim } from '../annotation.ts';
import type { Sentence } from '../language/words.ts';
import { type Context, nameOver } from './context.ts';
import { cueOf } from './cues.ts';
import { type Factuality, factualityOf } from './factuality.ts';
import { groundsOfRule } from './grounds.ts';
import { participantOf } from './participant.ts';
import { subjectOf } from './subject.ts';
import { type Dating, datingOf } from './time.ts';
import { base, childrenOf, holds, isReadable, isVerb, lemma, norm, type Tree } from './tree.ts';

const CUE = cueOf(
  /^(?:held|kept|retained|tin(?:t|rent)|gard(?:a|èrent|é)|conserv(?:a|èrent|é)|occup(?:a|èrent|ied)|contrôl(?:a|èrent))$/u,
);
const HOLD = /^(?:hold|keep|retain|occupy|tenir|garder|conserver|occuper|contrôler)$/;
const IT = /^(?:it|l'|la|le|town|city|capital|place|fort|fortress|ville|capitale|cité|forteresse)$/;

/** The claims of a document with the holding of places that were taken. In the order of the text. */
export function withHeldUntil(context: Context, claims: readonly Claim[]): readonly Claim[] {
  const taken = claims.filter(isTaking);
  if (taken.length === 0) return claims;
  const { sentences } = context.reading.words;
  const found = new Map<Claim, Claim[]>();
  for (const [at, sentence] of sentences.entries()) {
    if (!isReadable(sentence) || sentence.kind !== 'prose' || !holds(context.tree, sentence, CUE)) continue;
    const near = taken.filter(({ sentence: id }) => id === sentence.id || id === sentences[at - 1]?.id);
    for (const claim of near) {
      const made = keptAfter(context, sentence, claim);
      if (made) found.set(claim, made);
    }
  }
  if (found.size === 0) return claims;
  const all = claims
    .flatMap(claim => found.get(claim) ?? [claim])
    .sort((a, b) => a.trigger.start - b.trigger.start || a.id - b.id);
  return all.map((claim, id) => ({ ...claim, id }));
}

function isTaking({ act, modality, polarity, time, recipients }: Claim): boolean {
  return (
    /^(?:capture|liberate|occupy)$/.test(act) &&
    modality === 'asserted' &&
    polarity === 'positive' &&
    time !== null &&
    recipients.length === 1 &&
    recipients[0]!.entity?.startsWith('place:') === true
  );
}

/** The taking with the state that it begins, and the end of it; null where nobody is told to have kept the place. */
function keptAfter(context: Context, sentence: Sentence, taking: Claim): Claim[] | null {
  const { tree } = context;
  const { starts, ends } = tree.tokens;
  const place = taking.recipients[0]!.entity!;
  for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
    if (starts[verb]! < taking.trigger.end || !isVerb(tree, verb) || !HOLD.test(lemma(tree, verb))) continue;
    const object = childrenOf(tree, verb).find(child => base(tree, child) === 'obj');
    const subject = subjectOf(tree, verb)?.head ?? -1;
    if (object === undefined || subject < 0 || !IT.test(norm(tree, object))) continue;
    const holder = taking.state?.subject ?? holderOf(context, subject, taking);
    const factuality = factualityOf(context, verb);
    if (!holder || !factuality.told || factuality.polarity === 'negative' || factuality.modality !== 'asserted')
      continue;
    const until = untilOf(context, verb, factuality);
    if (!until) continue;
    const state = { subject: holder, relation: 'controls', object: place } as const;
    const end: Claim = {
      ...taking,
      id: Number.MAX_SAFE_INTEGER,
      sentence: sentence.id,
      trigger: { start: starts[verb]!, end: ends[verb]!, text: tree.text.slice(starts[verb]!, ends[verb]!) },
      act: 'hold-place',
      event: null,
      time: until.time.id,
      state: { ...state, change: 'ends' },
    };
    const why = groundsOfRule(tree, 'held-until', end, { factuality, saying: null, dating: until });
    return [
      { ...taking, state: { ...state, change: 'begins' } },
      { ...end, why },
    ];
  }
  return null;
}

/** "he" after "the men of Hissène Habré": the only person that the sentence of the taking names before; a name, or the one that a pronoun means. */
function holderOf(context: Context, subject: number, taking: Claim): string | null {
  const { tree, reading } = context;
  const known = participantOf(context, subject)?.entity;
  if (known && /^(?:person|state|org):/.test(known)) return known;
  if (!/^(?:he|she|il|elle|they|ils)$/.test(norm(tree, subject)) || nameOver(context, subject)) return null;
  const sentence = reading.words.sentences.find(({ id }) => id === taking.sentence)!;
  const persons = new Set<string>();
  for (const { start, entity, type } of reading.names)
    if (start >= sentence.start && start < tree.tokens.starts[subject]! && start < sentence.end && type === 'PER')
      persons.add(entity ?? '');
  const [person] = persons;
  return persons.size === 1 && person !== '' ? person! : null;
}

/** "until 1990", "until he fled on 1 December 1990", "jusqu'à sa fuite en 1990": the date that closes it. */
function untilOf(context: Context, verb: number, factuality: Factuality): Dating | null {
  const { tree } = context;
  const own = datingOf(context, verb, factuality, []);
  if (own?.bearing === 'until') return own;
  for (const child of childrenOf(tree, verb)) {
    if (child < verb || !/^(?:advcl|obl)$/.test(base(tree, child)) || !isUntil(tree, child)) continue;
    const clause = isVerb(tree, child) ? factualityOf(context, child) : factuality;
    const dating = datingOf(context, child, clause, []);
    if (dating?.bearing === 'at') return dating;
  }
  return null;
}

function isUntil(tree: Tree, clause: number): boolean {
  return childrenOf(tree, clause).some(
    child => child < clause && /^(?:until|till|jusqu'|jusque)$/.test(norm(tree, child)),
  );
}
