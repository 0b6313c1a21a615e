// Troops that leave where the text has just told them to be: "They sailed for home in 1953", "the last of them had gone from the base by July 1976", "landed
// at Kolwezi in May and left in June".
import type { Claim } from '../annotation.ts';
import type { Sentence } from '../language/words.ts';
import { type Context, nameOver } from './context.ts';
import { cueOf } from './cues.ts';
import { isReturn } from './elided-return.ts';
import { factualityOf } from './factuality.ts';
import { groundsOfRule } from './grounds.ts';
import { TROOPS } from './lexicon/troops.ts';
import { participantOf } from './participant.ts';
import { phaseOfVerb } from './phase.ts';
import { subjectOf } from './subject.ts';
import { datingOf } from './time.ts';
import {
  base,
  childrenOf,
  feature,
  holds,
  isReadable,
  isVerb,
  lemma,
  norm,
  prepositionsOf,
  type Tree,
  upos,
} from './tree.ts';
import { isPassive } from './voice.ts';

const LEAVING: ReadonlySet<string> = new Set(
  'leave go depart sail withdraw embark partir repartir quitter rembarquer retirer rentrer embarquer envoler décamper'.split(
    ' ',
  ),
);
/** "They stayed until 1967": what ends then. */
const STAY = /^(?:stay|remain|rester|demeurer)$/;
/** Verbs that tell of leaving with a word for it only: "flew home", "pulled out", "marched off". */
const LEAVING_WITH: ReadonlySet<string> = new Set(
  'fly flew flown come return pull move march head ship clear sail go pack get'.split(' '),
);
const AWAY = /^(?:home|homewards?|out|away|off)$/;
/** What is done to troops that leave: "were withdrawn"; with a word for it, "were brought home". */
const TAKEN: ReadonlySet<string> = new Set(
  'withdraw recall evacuate repatriate retirer rapatrier rappeler évacuer relever'.split(' '),
);
const TAKEN_WITH: ReadonlySet<string> = new Set('bring fly flew flown send ship call pull take order'.split(' '));
const CUE = cueOf(
  /^(?:left|gone|went|departed|sailed|withdrew|withdrawn|embarked|(?:re)?part(?:i[se]?s?|it|irent)|quitt\p{L}*|(?:r?em)barqu\p{L}*|retir\p{L}*|rentr\p{L}*|home|homewards?|stayed|remained|rest(?:a|èrent|é|ée|és|ées)|demeur\p{L}*|pulled|moved|marched|flew|flown|packed|cleared|recalled|evacuated|repatriated|envol\p{L}*|décamp\p{L}*|rapatri\p{L}*|rappel\p{L}*|évacu\p{L}*)$/u,
);
/** Whom a subject takes up: "they", "the last of them", "ses hommes". */
const TAKEN_UP = /^(?:they|them|ils|eux|men|soldiers|troops|units?|hommes|soldats|troupes|derniers|dernières|last)$/;
/** What is left without its name. */
const THERE = /^(?:base|country|island|town|city|airfield|port|camp|pays|île|ville|aérodrome|en|it|l')$/;
const BACK = 3;

/** The claims of a document with departures of troops from where they were told to be. In the order of the text. */
export function withElidedDepartures(context: Context, claims: readonly Claim[]): readonly Claim[] {
  const posted = claims.filter(({ state }) => state?.relation === 'stationed_in' && state.change !== 'ends');
  const left = claims.filter(({ state }) => state?.relation === 'stationed_in' && state.change === 'ends');
  if (posted.length + left.length === 0) return claims;
  const { sentences } = context.reading.words;
  const found: Claim[] = [];
  for (const [place, sentence] of sentences.entries()) {
    if (!isReadable(sentence) || sentence.kind !== 'prose' || !holds(context.tree, sentence, CUE)) continue;
    const near = new Set(sentences.slice(Math.max(0, place - BACK), place + 1).map(({ id }) => id));
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      const start = context.tree.tokens.starts[verb]!;
      const before = posted.filter(one => near.has(one.sentence) && one.trigger.start < start);
      // "They came back. The Tacaud force sailed home": those who had left, and are told to have come back.
      const again =
        before.length > 0 ? NO_CLAIMS : left.filter(one => near.has(one.sentence) && cameBack(context, one, start));
      const known = before.length > 0 ? before : again;
      const claim = known.length > 0 ? departureAt(context, sentence, verb, known, claims) : null;
      if (claim) found.push(claim);
    }
  }
  if (found.length === 0) return claims;
  const rest = claims.filter(claim => !found.some(one => one.trigger.start === claim.trigger.start));
  const all = [...rest, ...found].sort((a, b) => a.trigger.start - b.trigger.start || a.id - b.id);
  return all.map((claim, id) => ({ ...claim, id }));
}

const NO_CLAIMS: readonly Claim[] = [];

/** Whether the text tells after a departure that they came back, before a place in it. */
function cameBack({ tree }: Context, { trigger }: Claim, before: number): boolean {
  const { starts } = tree.tokens;
  for (let i = starts.indexOf(trigger.start) + 1; i > 0 && i < starts.length && starts[i]! < before; i++)
    if (isReturn(tree, i)) {
      const subject = subjectOf(tree, i)?.head ?? -1;
      if (subject >= 0 && TAKEN_UP.test(norm(tree, subject))) return true;
    }
  return false;
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
  if (!isVerb(tree, verb)) return null;
  const stays = STAY.test(lemma(tree, verb)) && !isPassive(tree, verb);
  if (!stays && !isLeaving(tree, verb)) return null;
  // "began to leave": they are still there.
  if (phaseOfVerb(context, verb) === 'begins') return null;
  const [start, end] = [starts[verb]!, ends[verb]!];
  if (claims.some(({ trigger, state }) => state !== null && trigger.start < end && start < trigger.end)) return null;
  const posted = onlyOne(before);
  const subject = subjectOf(tree, verb)?.head ?? -1;
  if (!posted || subject < 0 || !isMeant(context, subject, posted) || !leavesThere(tree, verb)) return null;
  const factuality = factualityOf(context, verb);
  const dating = datingOf(context, verb, factuality, []);
  if (!factuality.told || factuality.polarity === 'negative') return null;
  if (!(stays ? /^until$/ : /^(?:at|by)$/).test(dating?.bearing ?? '')) return null;
  const { subject: force, relation, object } = posted.state!;
  const claim: Claim = {
    id: Number.MAX_SAFE_INTEGER,
    sentence: sentence.id,
    trigger: { start, end, text: tree.text.slice(start, end) },
    act: stays ? 'be-stationed' : 'withdraw',
    event: stays ? null : (context.pack.acts.find(({ id }) => id === 'withdraw')?.event ?? null),
    agents: isNamedForce(context, subject) ? ownName(context, subject) : posted.agents,
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

/** "left", "flew home", "were brought home": whether a verb tells of troops that go away. */
function isLeaving(tree: Tree, verb: number): boolean {
  const word = lemma(tree, verb);
  const away = LEAVING_WITH.has(word) || TAKEN_WITH.has(word) ? isAway(tree, verb) : false;
  if (isPassive(tree, verb)) return TAKEN.has(word) || (away && TAKEN_WITH.has(word));
  return LEAVING.has(word) || (away && LEAVING_WITH.has(word));
}

function isAway(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(child => child > verb && child <= verb + 3 && AWAY.test(norm(tree, child)));
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
  if (unnamed && TAKEN_UP.test(norm(tree, subject))) return !isSomebodyElse(context, subject, trigger.start);
  if (isNamedForce(context, subject)) return true;
  // "French paratroopers landed in May and left in June": one subject for both.
  const same = tree.words.sentences[tree.sentenceOf[subject]!]!.id === sentence;
  return same && starts[subject]! < trigger.end && HEADS.has(norm(tree, subject));
}

/** "The Tacaud force", "la force Licorne": a force by the name it was given, which tells no nation; the text tells of one only. */
function isNamedForce(context: Context, subject: number): boolean {
  const { tree } = context;
  if (!/^(?:force|contingent|detachment|détachement|dispositif)$/.test(norm(tree, subject))) return false;
  const named = childrenOf(tree, subject).filter(child =>
    /^(?:compound|nmod|appos|flat|amod)$/.test(base(tree, child)),
  );
  const [name] = named;
  if (name === undefined || named.length > 1 || nameOver(context, name)?.entity) return false;
  const first = tree.text[tree.tokens.starts[name]!]!;
  const determiner = childrenOf(tree, subject).some(child => /^(?:the|la|le)$/.test(norm(tree, child)));
  return determiner && first !== first.toLowerCase() && Math.abs(name - subject) <= 2;
}

/** "The ministers met in June. They flew home": the pronoun means others, or may. */
function isSomebodyElse(context: Context, subject: number, posted: number): boolean {
  const { tree } = context;
  if (!/^(?:they|ils|eux|elles)$/.test(norm(tree, subject))) return false;
  const meant = participantOf(context, subject);
  if (meant?.antecedent !== undefined) return !meant.kinds.includes('force');
  for (let i = tree.tokens.starts.indexOf(posted) + 1; i > 0 && i < subject; i++)
    if (base(tree, i) === 'nsubj' && feature(tree, i, 'Number=Plur') && /^(?:NOUN|PROPN)$/.test(upos(tree, i)))
      if (
        !TAKEN_UP.test(norm(tree, i)) &&
        participantOf(context, i)?.kinds.some(kind => kind === 'person' || kind === 'name') === true
      )
        // "its men sang": those of the force.
        return true;
  return false;
}

const HEADS = new Set(TROOPS.flatMap(([, forms]) => forms.split(/[,;] /).map(form => form.split(' ').at(-1)!)));

function ownName(context: Context, subject: number): Claim['agents'] {
  const part = participantOf(context, subject);
  return part ? [{ ...part.span, text: part.text, entity: part.entity }] : [];
}

/** Whether nothing is left by name: no object, "the base", "en"; a goal may be told ("for home", "pour l'Indochine"). */
function leavesThere(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).every(child => {
    if (!/^(?:obj|iobj|obl|xcomp|ccomp)$/.test(base(tree, child)) || tree.isTime[child]) return true;
    if (/^(?:se|s')$/.test(norm(tree, child)) || AWAY.test(norm(tree, child))) return true;
    const [preposition] = prepositionsOf(tree, child);
    if (preposition === undefined || preposition === 'from' || preposition === 'de')
      return THERE.test(norm(tree, child));
    return /^(?:for|pour|vers|to|by|with|avec|par|on|sur|after|après)$/.test(preposition);
  });
}
