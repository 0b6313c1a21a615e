// Troops that leave where the text has just told them to be: "They sailed for home in 1953", "the last of them had gone from the base by July 1976", "landed
// at Kolwezi in May and left in June".
import type { Claim } from '../annotation.ts';
import type { Sentence } from '../language/words.ts';
import { type Context, nameOver } from './context.ts';
import { cueOf } from './cues.ts';
import { factualityOf } from './factuality.ts';
import { groundsOfRule } from './grounds.ts';
import { TROOPS } from './lexicon/troops.ts';
import { subjectOf } from './subject.ts';
import { datingOf } from './time.ts';
import { base, childrenOf, holds, isReadable, isVerb, lemma, norm, prepositionsOf, type Tree } from './tree.ts';
import { isPassive } from './voice.ts';

const LEAVING: ReadonlySet<string> = new Set(
  'leave go depart sail withdraw embark partir repartir quitter rembarquer retirer rentrer embarquer'.split(' '),
);
const CUE = cueOf(
  /^(?:left|gone|went|departed|sailed|withdrew|withdrawn|embarked|(?:re)?part(?:i[se]?s?|it|irent)|quitt\p{L}*|(?:r?em)barqu\p{L}*|retir\p{L}*|rentr\p{L}*)$/u,
);
/** Whom a subject takes up: "they", "the last of them", "ses hommes". */
const TAKEN_UP = /^(?:they|them|ils|eux|men|soldiers|troops|units?|hommes|soldats|troupes|derniers|dernières|last)$/;
/** What is left without its name. */
const THERE = /^(?:base|country|island|town|city|airfield|port|camp|pays|île|ville|aérodrome|en|it|l')$/;
const BACK = 3;

/** The claims of a document with departures of troops from where they were told to be. In the order of the text. */
export function withElidedDepartures(context: Context, claims: readonly Claim[]): readonly Claim[] {
  const posted = claims.filter(({ state }) => state?.relation === 'stationed_in' && state.change !== 'ends');
  if (posted.length === 0) return claims;
  const { sentences } = context.reading.words;
  const found: Claim[] = [];
  for (const [place, sentence] of sentences.entries()) {
    if (!isReadable(sentence) || sentence.kind !== 'prose' || !holds(context.tree, sentence, CUE)) continue;
    const near = new Set(sentences.slice(Math.max(0, place - BACK), place + 1).map(({ id }) => id));
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      const start = context.tree.tokens.starts[verb]!;
      const before = posted.filter(one => near.has(one.sentence) && one.trigger.start < start);
      const claim = before.length > 0 ? departureAt(context, sentence, verb, before, claims) : null;
      if (claim) found.push(claim);
    }
  }
  if (found.length === 0) return claims;
  const rest = claims.filter(claim => !found.some(one => one.trigger.start === claim.trigger.start));
  const all = [...rest, ...found].sort((a, b) => a.trigger.start - b.trigger.start || a.id - b.id);
  return all.map((claim, id) => ({ ...claim, id }));
}

function departureAt(
  context: Context,
  sentence: Sentence,
  verb: number,
  before: readonly Claim[],
  claims: readonly Claim[],
): Claim | null {
  const { tree } = context;
  const { starts, ends } = tree.tokens;
  if (!isVerb(tree, verb) || !LEAVING.has(lemma(tree, verb)) || isPassive(tree, verb)) return null;
  const [start, end] = [starts[verb]!, ends[verb]!];
  if (claims.some(({ trigger, state }) => state !== null && trigger.start < end && start < trigger.end)) return null;
  const posted = onlyOne(before);
  const subject = subjectOf(tree, verb)?.head ?? -1;
  if (!posted || subject < 0 || !isMeant(context, subject, posted) || !leavesThere(tree, verb)) return null;
  const factuality = factualityOf(context, verb);
  const dating = datingOf(context, verb, factuality, []);
  if (!factuality.told || factuality.polarity === 'negative' || !/^(?:at|by)$/.test(dating?.bearing ?? '')) return null;
  const { subject: force, relation, object } = posted.state!;
  const claim: Claim = {
    id: Number.MAX_SAFE_INTEGER,
    sentence: sentence.id,
    trigger: { start, end, text: tree.text.slice(start, end) },
    act: 'withdraw',
    event: context.pack.acts.find(({ id }) => id === 'withdraw')?.event ?? null,
    agents: posted.agents,
    recipients: [],
    place: posted.place,
    time: dating!.time.id,
    polarity: 'positive',
    modality: factuality.modality,
    source: null,
    state: { subject: force, relation, object, change: 'ends' },
  };
  return { ...claim, why: groundsOfRule(tree, 'elided-departure', claim, { factuality, saying: null, dating }) };
}

/** The last of the claims where all tell of one force in one place. */
function onlyOne(claims: readonly Claim[]): Claim | null {
  const last = claims.at(-1)!;
  const same = claims.every(
    ({ state }) => state!.subject === last.state!.subject && state!.object === last.state!.object,
  );
  return same && last.modality === 'asserted' && last.polarity === 'positive' ? last : null;
}

/** Whether a subject is the force of a claim: the very subject of its clause, or a word that takes it up and names nobody else. */
function isMeant(context: Context, subject: number, { trigger, sentence }: Claim): boolean {
  const { tree } = context;
  const { starts } = tree.tokens;
  const unnamed = childrenOf(tree, subject).every(child => !nameOver(context, child) || tree.isTime[child]);
  if (unnamed && TAKEN_UP.test(norm(tree, subject))) return true;
  // "French paratroopers landed in May and left in June": one subject for both.
  const same = tree.words.sentences[tree.sentenceOf[subject]!]!.id === sentence;
  return same && starts[subject]! < trigger.end && HEADS.has(norm(tree, subject));
}

const HEADS = new Set(TROOPS.flatMap(([, forms]) => forms.split(/[,;] /).map(form => form.split(' ').at(-1)!)));

/** Whether nothing is left by name: no object, "the base", "en"; a goal may be told ("for home", "pour l'Indochine"). */
function leavesThere(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).every(child => {
    if (!/^(?:obj|iobj|obl|xcomp|ccomp)$/.test(base(tree, child)) || tree.isTime[child]) return true;
    if (/^(?:se|s')$/.test(norm(tree, child))) return true;
    const [preposition] = prepositionsOf(tree, child);
    if (preposition === undefined || preposition === 'from' || preposition === 'de')
      return THERE.test(norm(tree, child));
    return /^(?:for|pour|vers|to|by|with|avec|par|on|sur|after|après)$/.test(preposition);
  });
}
