// Who does what has just been told of others: "Greece joined NATO in 1952; Turkey followed the same year", "l'Espagne l'imita en 1982", "Iran will leave as well",
// "la Suède fit de même".
import type { Claim, Participant } from '../annotation.ts';
import type { Sentence } from '../language/words.ts';
import type { Context } from './context.ts';
import { cueOf } from './cues.ts';
import { factualityOf } from './factuality.ts';
import { groundsOfRule } from './grounds.ts';
import { participantsOf } from './participants.ts';
import { sayingOf } from './source.ts';
import { subjectOf } from './subject.ts';
import { datingOf } from './time.ts';
import { base, childrenOf, childWith, holds, isReadable, isVerb, lemma, norm, type Tree } from './tree.ts';

const FORMS =
  /^(?:follow(?:s|ed|ing)?|suivi\p{L}*|suivr\p{L}*|suit|suivent|imit\p{L}*|likewise|so|same|suit|autant|même|well|too|also|turn|tour|aussi|également|pareillement)$/u;
const CUE = cueOf(FORMS);
/** What may be done again by others. */
const REPEATED =
  /^(?:join|leave|return|sign|ratify|recognise|accede|withdraw|apply-membership|notify-withdrawal|break-relations|establish-relations|declare-war|adhere)$/;
/** Verbs of an act that need not say again of what. */
const BARE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    leave: 'leave',
    quit: 'leave',
    withdraw: 'leave',
    quitter: 'leave',
    partir: 'leave',
    retirer: 'leave',
    sortir: 'leave',
    join: 'join',
    adhérer: 'join',
    sign: 'sign',
    signer: 'sign',
    ratify: 'ratify',
    ratifier: 'ratify',
  }),
);
/** Verbs that stand for any act told before. */
const ANAPHORIC: ReadonlySet<string> = new Set(['follow', 'suivre', 'imiter', 'do', 'faire']);
/** How many sentences back the act may stand. */
const BACK = 2;

/** The claims of a document with those of who followed. In the order of the text. */
export function withFollowers(context: Context, claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [...claims];
  for (const sentence of context.reading.words.sentences) {
    if (sentence.kind !== 'prose' || !isReadable(sentence) || !holds(context.tree, sentence, CUE)) continue;
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      if (!isVerb(context.tree, verb)) continue;
      const act = actOf(context.tree, verb);
      if (act !== null) found.push(...followers(context, sentence, verb, act, found));
    }
  }
  if (found.length === claims.length) return found;
  return found.sort((a, b) => a.trigger.start - b.trigger.start || a.id - b.id).map((claim, id) => ({ ...claim, id }));
}

/** The act that a verb repeats: its own, or '' for whatever was told; null for none. */
function actOf(tree: Tree, verb: number): string | null {
  const word = lemma(tree, verb);
  if (!ANAPHORIC.has(word) && !BARE.has(word)) return null;
  const own = childrenOf(tree, verb).filter(child => tree.isTime[child] !== 1);
  const has = (form: RegExp, where = own): boolean => where.some(child => form.test(norm(tree, child)));
  const objects = own.filter(child => /^(?:obj|iobj|obl|xcomp|ccomp)$/.test(base(tree, child)));
  if (word === 'follow' || word === 'suivre') {
    if (childrenOf(tree, verb).some(child => /^(?:aux:pass|nsubj:pass)$/.test(tree.relations[child]!))) return null;
    return objects.every(child => /^(?:suit|example|lead|exemple|mouvement|pas)$/.test(norm(tree, child))) ? '' : null;
  }
  if (word === 'imiter') return childWith(tree, verb, 'obj') < verb && objects.length > 0 ? '' : null;
  if (word === 'do' || word === 'faire') {
    // "fit de même": the two words hang anywhere.
    if (norm(tree, verb + 1) === 'de' && norm(tree, verb + 2) === 'même') return '';
    const same = has(/^(?:so|likewise|same|autant|même)$/);
    return same && objects.every(child => /^(?:so|likewise|same|autant|même|en)$/.test(norm(tree, child))) ? '' : null;
  }
  const act = BARE.get(word);
  if (!act || objects.some(child => !/^(?:se|s'|en|y)$/.test(norm(tree, child)) && !isAlso(tree, child))) return null;
  return childrenOf(tree, verb).some(child => isAlso(tree, child)) ? act : null;
}

/** "as well", "too", "in turn", "à son tour", "aussi" */
function isAlso(tree: Tree, child: number): boolean {
  const word = norm(tree, child);
  if (/^(?:too|aussi|également|also|likewise)$/.test(word)) return true;
  if (word === 'as') return norm(tree, child + 1) === 'well';
  if (word === 'well') return norm(tree, child - 1) === 'as';
  if (word === 'turn') return norm(tree, child - 1) === 'in';
  return word === 'tour' && /^(?:son|leur)$/.test(norm(tree, child - 1));
}

function followers(context: Context, sentence: Sentence, verb: number, act: string, claims: readonly Claim[]): Claim[] {
  const { tree, reading } = context;
  const start = tree.tokens.starts[verb]!;
  const end = tree.tokens.ends[verb]!;
  if (claims.some(({ trigger }) => trigger.start < end && start < trigger.end)) return [];
  const subject = subjectOf(tree, verb);
  if (!subject) return [];
  const who = participantsOf(context, subject.head).filter(({ entity }) => entity !== null);
  const prefix = prefixOf(who[0]?.entity);
  if (who.length === 0 || who.some(({ entity }) => prefixOf(entity) !== prefix) || !/^(?:state|org)$/.test(prefix))
    return [];
  const told = claims.findLast(
    claim =>
      claim.trigger.start < start &&
      claim.sentence <= sentence.id &&
      sentence.id - claim.sentence <= BACK &&
      reading.words.sentences[claim.sentence]!.strand === sentence.strand &&
      (act === '' ? REPEATED.test(claim.act) : claim.act === act),
  );
  if (told?.polarity !== 'positive' || told.modality !== 'asserted') return [];
  const before = told.agents[0]?.entity;
  if (!before || prefixOf(before) !== prefix || (told.state && told.state.subject !== before)) return [];
  if (who.some(({ entity }) => told.agents.some(one => one.entity === entity))) return [];
  if (told.recipients.some(({ entity }) => who.some(one => one.entity === entity))) return [];
  const factuality = factualityOf(context, verb);
  if (!factuality.told || factuality.modality === 'question') return [];
  const dating = datingOf(context, verb, factuality, []);
  const saying = sayingOf(context, start, factuality);
  const polarity = factuality.polarity;
  const agents: Participant[] = who.map(({ text, entity }) => ({ text, entity }));
  const { why: _, state, ...rest } = told;
  const claim: Claim = {
    ...rest,
    id: Number.MAX_SAFE_INTEGER,
    sentence: sentence.id,
    trigger: { start, end, text: tree.text.slice(start, end) },
    agents,
    place: null,
    time: dating?.bearing === 'at' ? dating.time.id : null,
    polarity,
    modality: factuality.modality,
    source: saying?.source ?? null,
    state,
  };
  const explained = { ...claim, why: groundsOfRule(tree, 'followed-suit', claim, { factuality, saying, dating }) };
  if (!state) return [explained];
  const change = polarity === 'negative' ? 'holds' : state.change;
  return agents.map(({ entity }) => ({ ...explained, state: { ...state, subject: entity!, change } }));
}

function prefixOf(entity: string | null | undefined): string {
  return entity?.slice(0, entity.indexOf(':')) ?? '';
}
