// All who stand in one phrase: coordinated, joined, or meant together by one word.
import { territoryOf } from '../packs/actor-index.ts';
import type { Context } from './context.ts';
import { nameOver } from './context.ts';
import { stateOfAdjective } from './demonym.ts';
import { groupOf, isGroup } from './group.ts';
import { type Kind, kindsOfNoun } from './lexicon/nouns.ts';
import { type Participant, participantOf } from './participant.ts';
import { placeNamed } from './place-noun.ts';
import { isPersonal, referentOf } from './pronoun.ts';
import { subjectTakenUp } from './reciprocal.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  formTest,
  headOf,
  isNominal,
  isUnder,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  type Tree,
  upos,
} from './tree.ts';

/** The participants of a phrase: its head, and what is coordinated with it or joined to it ("X, rejoint par Y"). */
export function participantsOf(context: Context, head: number): readonly Participant[] {
  let found = context.listed.get(head);
  if (!found) {
    found = membersOf(context, head, true);
    context.listed.set(head, found);
  }
  return found;
}

/** `follow`: whether a pronoun gives the list that it stands for; not within such a list, of which it may be a member itself ("la Norvège et elle"). */
function membersOf(context: Context, head: number, follow: boolean): Participant[] {
  const { tree } = context;
  const first = participantOf(context, head);
  if (!first) return [];
  const found = (follow ? meantTogether(context, head) : null) ??
    collective(context, head, first) ??
    compassTwin(context, head, first) ?? [first];
  for (const child of childrenOf(tree, head)) {
    if (
      base(tree, child) === 'conj' &&
      (isNominal(tree, child) || isPeople(context, child)) &&
      !inOneName(context, head, child) &&
      !inOneName(context, (found.at(-1) ?? first).head, child) &&
      areListed(context, head, child) &&
      areGovernedAlike(context, head, child) &&
      !isSecondAdjective(context, head, child) &&
      !isEventBesideName(context, head, child) &&
      !isTitleBehindList(context, head, child) &&
      !isWhoTheyAre(context, head, child)
    )
      found.push(...membersOf(context, child, follow).filter(member => !isSaidAgain(context, child, member, found)));
    else if (base(tree, child) === 'acl' && JOINED.has(lemma(tree, child))) {
      for (const other of childrenOf(tree, child)) {
        const prepositions = prepositionsOf(tree, other);
        if (prepositions.includes('par') || prepositions.includes('by'))
          found.push(...membersOf(context, other, follow));
      }
    }
  }
  // "Lund and Premier Haakon Berg each said": a parser may give the last name twice; "the Organization, or SEATO".
  for (let i = found.length - 1; i > 0; i--)
    if (
      /^(?:person|org):/.test(found[i]!.entity ?? '') &&
      found.slice(0, i).some(({ entity }) => entity === found[i]!.entity)
    )
      found.splice(i, 1);
  // "les deux pays, la Suède et la Norvège"
  return isGroup(tree, head) && first.entity === null && isListed(found) ? found.filter(one => one !== first) : found;
}

function isListed(members: readonly Participant[]): boolean {
  return members.filter(({ entity }) => entity !== null).length > 1;
}

/** "la Suède et la Norvège, ces deux pays": whom a list names already. */
function isSaidAgain(context: Context, head: number, member: Participant, named: readonly Participant[]): boolean {
  return (
    isGroup(context.tree, head) &&
    (member.entity === null ? isListed(named) : named.some(({ entity }) => entity === member.entity))
  );
}

/** "La Suède et la Norvège … Elles ont signé": all of the list that a pronoun stands for. */
function meantTogether(context: Context, head: number): Participant[] | null {
  const other = subjectTakenUp(context.tree, head);
  if (other >= 0) return membersOf(context, other, false).map(participant => ({ ...participant, head, none: false }));
  if (!isPersonal(context.tree, head) || base(context.tree, head) === 'det') return null;
  const referent = referentOf(context, head);
  if (!referent || referent.head === head || isPersonal(context.tree, referent.head)) return null;
  // "A et B, agissant en vertu d'un accord conclu entre eux, et C": nobody who is named later.
  const all = membersOf(context, referent.head, false).filter(member => member.head < head);
  return all.length > 1 ? all.map(participant => ({ ...participant, head, none: false })) : null;
}

/** "les pays du Benelux", "the members of the union": the states that an organisation of the pack lists as its members. */
function collective(context: Context, head: number, whole: Participant): Participant[] | null {
  const named = apposedList(context, head);
  if (named.length > 1) return named;
  const districts = placesBefore(context, head);
  if (districts.length > 1) return districts;
  const places = whole.kinds.includes('place') ? listed(context, head, 'place:') : [];
  if (places.length > 1) return places.map(entity => ({ ...whole, entity, kinds: ['place'] }));
  // "British and French Guiana" is a land, whose names say no more.
  const owners =
    upos(context.tree, head) === 'PROPN' && nameOver(context, head)?.type === 'LOC' ? [] : ownersOf(context, head);
  if (owners.length > 1 && whole.kinds.some(kind => /^(state|force|person|org)$/.test(kind))) {
    return owners.map(entity => ({ ...whole, entity, kinds: [...new Set<Kind>(['state', ...whole.kinds])] }));
  }
  if (owners.length > 1 && LAND.test(lemma(context.tree, head)))
    return owners.map(state => ({ ...whole, entity: territoryOf(context.actors, state), kinds: ['place'] }));
  const place = placeNamed(context, head);
  if (place >= 0 && childWith(context.tree, place, 'conj') >= 0) return membersOf(context, place, false);
  if (whole.entity !== null || !whole.kinds.includes('state')) return null;
  const group = groupOf(context, head);
  if (group) return group.map(entity => ({ ...whole, entity, kinds: ['state'] }));
  for (const child of childrenOf(context.tree, head)) {
    const entity = nameOver(context, child)?.entity;
    const members = entity ? context.actors.byId.get(entity)?.members : undefined;
    if (members) return members.map(member => ({ ...whole, entity: member, kinds: ['state'] }));
  }
  return null;
}

/** "the other two members (Norway and Chad)", "the leaders, Olav and Haakon": the states or persons of a list that says who several are; none where one is neither. */
function apposedList(context: Context, head: number): Participant[] {
  const { tree } = context;
  if (upos(tree, head) !== 'NOUN' || !feature(tree, head, 'Number=Plur')) return [];
  const list = childrenOf(tree, head).find(child => child > head && base(tree, child) === 'appos');
  if (list === undefined || childWith(tree, list, 'conj') < 0) return [];
  const members = membersOf(context, list, false);
  return ['state:', 'person:'].some(kind => members.every(({ entity }) => entity?.startsWith(kind))) ? members : [];
}

const isGrounds = formTest(
  /^(?:districts|provinces|regions|areas|towns|cities|villages|islands|valleys|counties|sectors|neighbou?rhoods|quarters|governorates|peninsulas)$/,
);

/** "the Kindi and Qairawan districts": both places. */
function placesBefore(context: Context, head: number): Participant[] {
  const { tree } = context;
  if (!isGrounds(tree, head)) return [];
  const first = childrenOf(tree, head).find(child => base(tree, child) === 'compound' && child < head);
  if (first === undefined || nameOver(context, first)?.type !== 'LOC' || childWith(tree, first, 'conj') < 0) return [];
  return [first, ...childrenOf(tree, first).filter(child => base(tree, child) === 'conj')].flatMap(name => {
    const member = participantOf(context, name);
    const entity = member?.entity?.startsWith('place:') ? member.entity : null;
    return member ? [{ ...member, entity, kinds: ['place'] as const }] : [];
  });
}

const LAND = /^(?:territoire|sol|territory|soil)$/;

/** "les gouvernements belge et néerlandais", "the governments of Belgium and the Netherlands": both states. */
function ownersOf(context: Context, head: number): string[] {
  const { tree } = context;
  const found = new Set(listed(context, head, 'state:'));
  const visit = (i: number): void => {
    const state = stateOfAdjective(context, i);
    if (state) found.add(state);
    for (const child of childrenOf(tree, i))
      if (/^(conj|amod)$/.test(base(tree, child)) && upos(tree, child) !== 'VERB') visit(child);
  };
  for (const child of childrenOf(tree, head)) if (/^(?:amod|compound)$/.test(base(tree, child))) visit(child);
  return [...found];
}

/**
 * The actors of one kind in a list after "of": "the leaders of Norway, Sweden and Denmark", "the towns of Bergen and Oslo"; none where one
 * of them is something else, nor of a single person or army, which is one of both.
 */
function listed(context: Context, head: number, kind: 'state:' | 'place:'): string[] {
  const { tree } = context;
  if (!feature(tree, head, 'Number=Plur') && !LAND.test(lemma(tree, head))) return [];
  const first = childrenOf(tree, head).find(
    child => child > head && base(tree, child) === 'nmod' && /^(?:de|of)$/.test(prepositionsOf(tree, child)[0] ?? ''),
  );
  if (first === undefined) return [];
  const items = [first];
  for (let at = 0; at < items.length; at++)
    for (const child of childrenOf(tree, items[at]!)) {
      const [preposition] = prepositionsOf(tree, child);
      if (
        base(tree, child) === 'conj' &&
        child > items[at]! &&
        (preposition === undefined || /^(?:de|of)$/.test(preposition))
      )
        items.push(child);
    }
  const found = items.map(item => nameOver(context, item)?.entity ?? '');
  const different = [...new Set(found)];
  return different.length > 1 && different.every(entity => entity.startsWith(kind)) ? different : [];
}

/** "North and South Korea", "la Corée du Nord et du Sud": the country that shares the rest of its name with this one. */
function compassTwin(context: Context, head: number, own: Participant): Participant[] | null {
  const { tree } = context;
  const name = nameOver(context, head);
  if (!name?.entity?.startsWith('state:') || own.entity !== name.entity) return null;
  let first = head;
  let end = head + 1;
  while (first > 0 && nameOver(context, first - 1) === name) first--;
  while (end < tree.tokens.length && nameOver(context, end) === name) end++;
  for (const [join, at] of [
    [first - 1, first - 2],
    [end, end + 2],
    [end, end + 3],
  ] as const) {
    const twin = /^(?:and|or|et|ou)$/.test(norm(tree, join) ?? '') ? nameOver(context, at) : null;
    if (!twin?.entity?.startsWith('state:') || twin.entity === name.entity || !COMPASS.test(twin.text)) continue;
    const other = { ...own, entity: twin.entity };
    return at < head ? [other, own] : [own, other];
  }
  return null;
}

const COMPASS = /^(?:north|south|east|west|nord|sud|est|ouest)$/i;

/** "Trinidad and Tobago". */
function inOneName(context: Context, head: number, other: number): boolean {
  const name = nameOver(context, head);
  return name !== null && name === nameOver(context, other);
}

/** Whether nothing but a list stands between two coordinated nouns: no "car", no quotation mark, no other verb. */
function areListed(context: Context, head: number, other: number): boolean {
  const { tree } = context;
  for (let i = head + 1; i < other; i++) {
    if (/^(car|mais|but|yet|[«»"“”:;—])$/.test(norm(tree, i)) && !isButAlso(tree, i)) return false;
    // "le droit de vote, c'est-à-dire le droit de choisir": the same.
    if (/^c'est-à-dire$/.test(norm(tree, i)) || (norm(tree, i) === 'dire' && /^(?:à|-à-|-)$/.test(norm(tree, i - 1))))
      return false;
    // "ainsi que", "de même que" join; another "que" does not.
    if (norm(tree, i) === 'que' && base(tree, i) !== 'cc' && !/^(?:ainsi|même)$/.test(norm(tree, i - 1))) return false;
    if (upos(tree, i) === 'VERB' && !isUnder(tree, i, head)) return false;
  }
  return true;
}

/** "not only Norway but also Sweden" */
function isButAlso(tree: Tree, but: number): boolean {
  return /^(?:but|mais)$/.test(norm(tree, but)) && /^(?:also|aussi|encore|également)$/.test(norm(tree, but + 1));
}

/** "the Soviets and the British": an adjective of nationality with an article. */
function isPeople(context: Context, i: number): boolean {
  const { tree } = context;
  if (upos(tree, i) !== 'ADJ' || stateOfAdjective(context, i) === null) return false;
  if (childWith(tree, i, 'det') >= 0) return true;
  // "the Chinese and Japanese": the article of the first is that of both.
  const first = headOf(tree, i);
  return base(tree, i) === 'conj' && upos(tree, first) === 'ADJ' && isPeople(context, first);
}

/** "annexés par l'Allemagne, ou dans l'Union": another preposition begins another complement. */
function areGovernedAlike({ tree }: Context, head: number, other: number): boolean {
  const [own] = prepositionsOf(tree, other);
  if (own === undefined || own === 'de' || own === 'of') return true;
  return prepositionsOf(tree, head)[0] === own;
}

const isEvent = formTest(
  /^(?:wars?|conflicts?|crisis|crises|revolutions?|rebellions?|battles?|guerres?|conflits?|crises?|révolutions?|batailles?)$/,
);

/** "the invasion of Chad and the Spanish Civil War": what happens is in no list with states and places. */
function isEventBesideName(context: Context, head: number, other: number): boolean {
  return isEvent(context.tree, other) && /^(?:state|place):/.test(nameOver(context, head)?.entity ?? '');
}

const ADDRESS = /^(?:m\.?|mme|mlle|mm\.?|mr|monsieur|madame|maître|me)$/;

/** "une alliance politique et militaire": a bare word after "et" is no second alliance, though taggers take it for a noun. */
function isSecondAdjective(context: Context, head: number, other: number): boolean {
  const { tree } = context;
  return (
    languageAt(tree, head) === 'fr' &&
    upos(tree, other) === 'NOUN' &&
    !ADDRESS.test(norm(tree, other)) &&
    childWith(tree, head, 'det') >= 0 &&
    childWith(tree, other, 'det', 'nummod', 'case') < 0 &&
    // "une convention, ainsi que différents autres instruments"
    !childrenOf(tree, other).some(child => child < other && base(tree, child) === 'amod') &&
    !nameOver(context, other)?.entity
  );
}

/** "Thomas Lund and Sidi Mansur, Sultan of Morocco": what the last of them is, and nobody else. */
function isTitleBehindList({ tree }: Context, head: number, other: number): boolean {
  if (childWith(tree, other, 'cc', 'det') >= 0 || norm(tree, other - 1) !== ',') return false;
  const word = norm(tree, other);
  if (!kindsOfNoun(lemma(tree, other).toLowerCase(), word, languageAt(tree, other)).includes('person')) return false;
  if (
    !childrenOf(tree, other).some(
      child => child > other && /^(?:of|de|du|des|d'|to)$/.test(prepositionsOf(tree, child)[0] ?? ''),
    )
  )
    return false;
  return childrenOf(tree, head).some(
    child => child < other && base(tree, child) === 'conj' && childWith(tree, child, 'cc') >= 0,
  );
}

/** "la présence de nos ministres, Mme Lund, M. Hansen": who they are, and no more things. */
function isWhoTheyAre({ tree }: Context, head: number, other: number): boolean {
  return (
    ADDRESS.test(norm(tree, other)) &&
    upos(tree, head) === 'NOUN' &&
    !ADDRESS.test(norm(tree, head)) &&
    norm(tree, other - 1) === ',' &&
    childrenOf(tree, head).every(child => base(tree, child) !== 'conj' || childWith(tree, child, 'cc') < 0)
  );
}

const JOINED: ReadonlySet<string> = new Set(['rejoindre', 'accompagner', 'imiter', 'join', 'accompany']);
