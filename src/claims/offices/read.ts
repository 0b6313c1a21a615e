// Who holds which office, as a document describes it, and the claims that come of it.
import type { Claim, StateClaim, TimeExpression } from '../../annotation.ts';
import { mayHold, ownerHeld } from '../../packs/holders.ts';
import { officeId } from '../../packs/offices.ts';
import type { Context } from '../context.ts';
import { factualityOf } from '../factuality.ts';
import { sayingAt, sayingOf } from '../source.ts';
import { datingOf } from '../time.ts';
import { isVerb } from '../tree.ts';
import { verbOf } from './agrees.ts';
import { holderBeside } from './apposition.ts';
import { bodyMeant } from './body.ts';
import { headToken, predicateOf, type Step, stepAt, stepFromOwn } from './career.ts';
import { datesAfter } from './dates.ts';
import { entrustedAt } from './entrusted.ts';
import type { OfficeFact, ToldFact } from './fact.ts';
import { foundingTime, isOnFoundingDay } from './founding-day.ts';
import { inChargeAt } from './in-charge.ts';
import { inPostAt } from './in-post.ts';
import { type Landed, landMeant } from './land.ts';
import { leftBodyAt } from './left-body.ts';
import { merge } from './merge.ts';
import { nominalStep } from './nominal.ts';
import { type OfficePhrase, officeAt, titleOpener } from './phrase.ts';
import { ruledAt } from './ruling.ts';
import { succeededBy } from './successor.ts';
import { clauseTime, tellsOfThePast } from './when.ts';
import { madeRoomFor } from './when-left.ts';

const RELATION = 'holds_office';

/**
 * The claims of a document together with what it says of offices: claims of verbs are given the state they bear on, descriptions
 * become claims of their own. In the order of the text.
 */
export function withOffices(context: Context, claims: readonly Claim[]): Claim[] {
  if (!context.pack.relations.some(({ id }) => id === RELATION) || !context.pack.offices?.length) return [...claims];
  const facts = settled(context, factsOf(context));
  const merged = [...claims];
  for (const { fact, state } of facts) {
    const founding = fact.time === null && fact.verb >= 0 && isOnFoundingDay(context, fact.verb);
    merge(context, merged, founding ? { ...fact, time: foundingTime(context, claims) } : fact, state);
  }
  return merged.sort((a, b) => a.trigger.start - b.trigger.start || a.id - b.id).map((claim, id) => ({ ...claim, id }));
}

function factsOf(context: Context): ToldFact[] {
  const { tokens } = context.tree;
  const facts: ToldFact[] = [];
  for (const sentence of context.reading.words.sentences) {
    if (!sentence.language || sentence.kind === 'boilerplate' || sentence.kind === 'fragment') continue;
    const stepped = new Set<number>();
    const opens = titleOpener(context, sentence.language);
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      if (!opens(tokens, tokens.norms[token]!)) continue;
      const office = officeAt(context, token);
      if (!office) continue;
      const step = entrustedAt(context, office) ?? stepAt(context, office);
      if (step) {
        stepped.add(step.verb);
        facts.push(...stepFacts(context, step, office));
      } else facts.push(...(nominal(context, office) ?? described(context, office)));
      token = Math.max(token, office.titleEnd - 1);
    }
    facts.push(...postFacts(context, sentence.firstToken, sentence.endToken));
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      if (!isVerb(context.tree, token) || stepped.has(token)) continue;
      const ruled = ruledAt(context, token) ?? inChargeAt(context, token);
      const step = ruled ? ruled.step : stepFromOwn(context, token);
      if (step) facts.push(...stepFacts(context, step, ruled?.office ?? null, ruled?.as ?? null));
      else facts.push(...departure(context, token));
    }
  }
  return facts;
}

/** Who leaves a body that only documents know, when: of what he held in it other documents may tell. */
function departure(context: Context, verb: number): ToldFact[] {
  const left = leftBodyAt(context, verb);
  const factuality = left && factualityOf(context, verb);
  if (!factuality?.told || factuality.modality !== 'asserted' || factuality.polarity !== 'positive') return [];
  const dating = datingOf(context, verb, factuality, []);
  if (dating?.bearing !== 'at') return [];
  return [
    { person: left!.person, left: left!.body, office: null, as: null, verb, trigger: verb, triggerEnd: verb + 1, act: 'leave-office', polarity: 'positive', modality: 'asserted', change: 'ends', time: dating.time, factuality },
  ]; // biome-ignore format: a row
}

/** "Paul Morel, en poste depuis juin 2004": of the office that the document tells him to have, or that the sentence before gives to somebody. */
function postFacts(context: Context, first: number, end: number): ToldFact[] {
  const facts: ToldFact[] = [];
  for (let token = first + 2; token < end; token++) {
    const found = inPostAt(context, token);
    if (!found) continue;
    for (const { change, time } of found.stretches)
      facts.push({
        person: found.person, office: null, as: null, otherwise: found.title, verb: -1, trigger: found.first, triggerEnd: token + 1,
        act: 'hold-office', polarity: 'positive', modality: 'asserted', change, time, factuality: null,
      }); // biome-ignore format: a row
    token = Math.max(token, found.end - 1);
  }
  return facts;
}

/** What a noun of appointing or resigning tells with the name of the office; it goes with the claim of that noun only. */
function nominal(context: Context, office: OfficePhrase): ToldFact[] | null {
  const step = nominalStep(context, office);
  if (!step) return null;
  const { noun, person, change } = step;
  return [
    { person, office, as: null, verb: noun, trigger: noun, triggerEnd: noun + 1, act: '', polarity: 'positive', modality: 'asserted', change, time: null, factuality: null },
  ]; // biome-ignore format: a row
}

function described(context: Context, office: OfficePhrase): ToldFact[] {
  const { tree } = context;
  if (office.tenure === 'future') return [];
  const holder = holderBeside(context, office);
  if (!holder) return [];
  const person = { text: holder.mention.text, entity: holder.mention.entity };
  const saying = sayingAt(context, tree.tokens.starts[office.titleFirst]!);
  const fact = {
    person, office, as: null, verb: -1, trigger: office.titleFirst, triggerEnd: office.titleEnd, act: 'hold-office',
    polarity: 'positive', modality: 'asserted', change: 'holds', time: null, factuality: null,
  } as const; // biome-ignore format: a row
  if (saying?.stance === 'denies' || saying?.stance === 'doubts') return [];
  const after = datesAfter(context, Math.max(office.end, holder.end));
  const own = after.stretches.length > 0 ? after : datesAfter(context, office.end);
  if (own.stretches.length > 0) {
    return own.stretches.map(({ change, time }) => ({ ...fact, change, time }));
  }
  const offset = tree.tokens.starts[office.first]!;
  if (office.tenure === 'former') return tellsOfThePast(context, offset) ? [] : [{ ...fact, polarity: 'negative' }];
  const time = clauseTime(context, headToken(tree, office));
  if (!time && (office.tenure === 'then' || tellsOfThePast(context, offset))) return [{ ...fact, mute: true }];
  // "President Carter" in 1990 is an old title.
  if (
    time?.earliest &&
    time.latest &&
    !mayHold(context.pack, office.title.id, person.entity!, time.earliest, time.latest)
  )
    return [];
  return [{ ...fact, time }];
}

/** Giving up what one has, where no resigning is told. */
const QUITS_ONLY =
  /^(?:démissionner|retirer|abdiquer|resign|abdicate|step|stand|présenter|donner|envoyer|adresser|annoncer|tender|submit|announce)$/;

const ACT: Readonly<Record<Step['career'], string>> = {
  appoint: 'appoint',
  enter: 'appoint',
  hold: 'hold-office',
  leave: 'resign',
  remove: 'dismiss',
  succeed: 'succeed',
  yield: 'leave-office',
  beaten: 'lose-election',
};

function stepFacts(
  context: Context,
  step: Step,
  office: OfficePhrase | null,
  as: OfficePhrase | null = null,
): ToldFact[] {
  const { tree } = context;
  const verb = step.verb;
  const factuality = factualityOf(
    context,
    office && step.career === 'hold' && !isVerb(tree, verb) ? predicateOf(tree, office) : verb,
  );
  if (!factuality.told) return [];
  const saying = sayingOf(context, tree.tokens.starts[verb]!, factuality);
  const negative = factuality.polarity === 'negative';
  const anchor = office ? headToken(tree, office) : verb;
  const dating = datingOf(context, isVerb(tree, verb) ? verb : anchor, factuality, [anchor]);
  const modality =
    saying && /^(suspects|doubts)$/.test(saying.stance) && factuality.modality === 'asserted'
      ? 'alleged'
      : factuality.modality;
  const base = {
    office, as, verb: isVerb(tree, verb) ? verb : -1, trigger: verb, triggerEnd: office && verb === office.titleFirst ? office.titleEnd : verb + 1,
    act: step.act ?? (step.career === 'leave' && !QUITS_ONLY.test(verbOf(tree, verb)) ? 'leave-office' : ACT[step.career]), modality, polarity: negative ? 'negative' : 'positive', factuality,
  } as const; // biome-ignore format: a row
  const facts: ToldFact[] = [];
  if (step.career === 'hold') {
    if (office?.tenure === 'future' || (!step.enters && !as)) return [];
    if (office?.tenure === 'former')
      return [{ ...base, person: step.enters, polarity: 'negative', change: 'holds', time: null }];
    const own = office ? datesAfter(context, office.end).stretches : [];
    if (own.length > 0 && !negative)
      return own.map(({ change, time }) => ({ ...base, person: step.enters, change, time }));
    if (dating?.end && !negative)
      return [
        { ...base, person: step.enters, change: 'begins', time: dating.time },
        { ...base, person: step.enters, change: 'ends', time: dating.end },
      ];
    const change =
      negative || !dating || /^(?:at|by)$/.test(dating.bearing)
        ? 'holds'
        : dating.bearing === 'since'
          ? 'begins'
          : 'ends';
    return [{ ...base, person: step.enters, change, time: dating?.time ?? null }];
  }
  // "He succeeded Olsen, director since 1953": that is when Olsen came.
  const time =
    dating?.bearing === 'at' || (dating?.bearing === 'since' && step.career !== 'succeed')
      ? dating.time
      : office
        ? (datesAfter(context, office.end).stretches[0]?.time ?? null)
        : null;
  // "quitta la mairie vers six heures": the building.
  if (step.career === 'leave' && office?.seat && time && /T\d/.test(time.value)) return [];
  // Whoever is voted out of an office that the text has told of leaves it within the year, on no day that it tells.
  if (step.career === 'beaten' && (negative || !time || time.earliest === time.latest)) return [];
  const room = step.career === 'leave' && office === null ? madeRoomFor(context, verb) : null;
  const before =
    office === null && step.enters && /^(?:enter|appoint)$/.test(step.career) ? succeededBy(context, verb) : null;
  const succeeds = office === null && (before !== null || /^(?:succeed|yield|leave)$/.test(step.career));
  // "laissa la présidence à X": X comes in, though the verb is one of leaving.
  const act = step.career === 'leave' ? ACT.appoint : base.act;
  if (step.enters)
    facts.push({
      ...base,
      act,
      person: step.enters,
      change: negative ? 'holds' : 'begins',
      time,
      like: succeeds ? (step.leaves ?? before) : null,
    });
  if (step.career === 'remove' && step.leavesAs >= 0) {
    const as = officeOver(context, step.leavesAs);
    if (as) facts.push({ ...base, office: office ?? as, as, person: null, change: negative ? 'holds' : 'ends', time });
  } else if (step.leaves && !(negative && step.career === 'succeed')) {
    // "never ceased to be": a denial of its own, where "did not resign" is one of the verb's.
    const polarity = negative && step.act ? 'negative' : 'positive';
    facts.push({
      ...base,
      person: step.leaves,
      polarity,
      change: negative ? 'holds' : 'ends',
      time: time ?? (room && !negative ? timeOfClause(context, room.verb) : null),
      like: succeeds ? (step.enters ?? room?.person ?? null) : null,
    });
  }
  return facts;
}

/** When the main clause tells that somebody came in. */
function timeOfClause(context: Context, verb: number): TimeExpression | null {
  const dating = datingOf(context, verb, factualityOf(context, verb), []);
  return dating?.bearing === 'at' ? dating.time : null;
}

function officeOver(context: Context, head: number): OfficePhrase | null {
  for (let i = head; i > head - 3 && i >= 0; i--) {
    const office = officeAt(context, i);
    if (office && office.titleEnd > head) return office.seat ? null : office;
  }
  return null;
}

/** The facts with the office that each bears on, by what the document says of the same person or title. */
function settled(context: Context, facts: readonly ToldFact[]): { fact: OfficeFact; state: StateClaim | null }[] {
  const held = new Map<string, Set<string>>();
  const holders = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  const full = (office: OfficePhrase): string | null =>
    office.owner ? officeId(context.pack, office.title, office.owner) : null;
  for (const { person, office } of facts) {
    if (!person?.entity || !office) continue;
    const id = full(office);
    if (id) put(owners, office.title.id, id);
    if (id) put(held, `${person.entity} ${office.title.id}`, id);
    put(holders, office.title.id, person.entity);
  }
  const landed: Landed[] = facts.flatMap(({ office }) =>
    office?.owner?.entity?.startsWith('state:')
      ? [{ title: office.title.id, token: office.first, state: office.owner.entity }]
      : [],
  );
  const idOf = (person: string, office: OfficePhrase, step: boolean): string | null => {
    const own = full(office);
    if (own) return own;
    const known = held.get(`${person} ${office.title.id}`);
    if (known?.size === 1) return [...known][0]!;
    const of = ownerHeld(context.pack, office.title.id, person);
    if (of !== null) return officeId(context.pack, office.title, { entity: of, text: '' });
    const told = owners.get(office.title.id);
    if (office.title.body && told?.size === 1 && office.article !== 'un' && office.article !== 'une')
      return [...told][0]!;
    const land = landMeant(context, office, landed);
    if (land) return officeId(context.pack, office.title, { entity: land, text: '' });
    const body = told ? null : bodyMeant(context, office, person);
    if (body) return officeId(context.pack, office.title, { entity: body, text: '' });
    // "was elected mayor": true wherever it was; a description ("the mayor, X") tells nothing without it.
    if (step && office.title.id !== 'head' && !/^(?:un|une|an?)$/.test(office.article))
      return officeId(context.pack, office.title, null);
    const enough =
      office.title.bare === 'known' ? office.article === '' || context.actors.byId.has(person) : office.title.bare;
    return enough || office.seat ? officeId(context.pack, office.title, null) : null;
  };
  const anyOf = new Map<string, Set<string>>();
  // "X was ambassador in Cairo": of what he was, whoever succeeds him is too, though nobody says where it was held.
  for (const { person, office, verb, factuality } of facts) {
    const id = person?.entity && office ? idOf(person.entity, office, verb >= 0 || factuality !== null) : null;
    if (id) put(anyOf, person!.entity!, id);
  }
  // "The chairman, X, who succeeded Y in May": of what body nobody says, but it is that office which X came into.
  const calledBy = new Map<string, string | null>();
  for (const { person, office, verb, factuality } of facts) {
    if (!person?.entity || !office || verb >= 0 || factuality || office.seat || office.tenure !== 'present') continue;
    const id = idOf(person.entity, office, true);
    calledBy.set(person.entity, calledBy.has(person.entity) && calledBy.get(person.entity) !== id ? null : id);
  }
  // Who follows and who goes before hold the same office, though the document may tell its owner of one only.
  const shared = new Map<OfficePhrase, string>();
  for (const { person, office, verb } of facts) {
    const id = person?.entity && office ? idOf(person.entity, office, verb >= 0) : null;
    if (id && id.length > (shared.get(office!)?.length ?? 0)) shared.set(office!, id);
  }
  return facts.flatMap(({ as, like, mute, otherwise, ...fact }): { fact: OfficeFact; state: StateClaim | null }[] => {
    if (mute) return [];
    let { person } = fact;
    if (!person && as) {
      const candidates = holders.get(as.title.id);
      const entity = candidates?.size === 1 ? [...candidates][0]! : null;
      if (!entity || !/^(le|la|l'|the)$/.test(as.article)) return [];
      person = { text: textOf(context, as), entity };
    }
    if (!person?.entity) return [];
    // Who comes in has what the one before had; who goes, what is told of himself; else what the other one has.
    const mine = anyOf.get(person.entity);
    const others = like?.entity ? anyOf.get(like.entity) : undefined;
    const any = like ? (fact.change === 'ends' ? (mine ?? others) : (others ?? mine)) : mine;
    const object = fact.office
      ? (shared.get(fact.office) ?? idOf(person.entity, fact.office, fact.verb >= 0))
      : any?.size === 1
        ? [...any][0]!
        : otherwise && !any
          ? idOf(person.entity, otherwise, true)
          : any || fact.verb < 0
            ? null
            : (calledBy.get(person.entity) ?? (like?.entity && calledBy.get(like.entity)) ?? null);
    // "se retira le 1er octobre 1971": of what he held, which other documents may tell.
    if (fact.left || (!object && isOpenEnd(fact))) return [{ fact: { ...fact, person }, state: null }];
    if (!object || (fact.act === ACT.beaten && !heldBefore(facts, fact.trigger, person.entity))) return [];
    // Whoever came after him holds what he held.
    if (!mine) put(anyOf, person.entity, object);
    return [
      {
        fact: { ...fact, person },
        state: {
          subject: person.entity,
          relation: RELATION,
          object,
          change: fact.polarity === 'negative' ? 'holds' : fact.change,
        },
      },
    ];
  });
}

/** Whether a dated step is that of giving up what one has, though the document tells of nothing that the person had; other documents may. */
function isOpenEnd({ verb, act, change, time, office, polarity }: Omit<OfficeFact, 'person'>): boolean {
  const leaves = act === 'resign' || act === 'leave-office';
  return leaves && verb >= 0 && change === 'ends' && polarity === 'positive' && office === null && time !== null;
}

/** Whether the text has told before a token that somebody came into an office, or held one: an election may be lost on the way to it. */
function heldBefore(facts: readonly ToldFact[], token: number, entity: string): boolean {
  return facts.some(
    ({ person, trigger, change, polarity }) =>
      trigger < token && person?.entity === entity && change !== 'ends' && polarity === 'positive',
  );
}

function textOf({ tree }: Context, office: OfficePhrase): string {
  const first = office.article === '' ? office.first : office.first - 1;
  return tree.text.slice(tree.tokens.starts[first]!, tree.tokens.ends[office.titleEnd - 1]!);
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
