// From the token that heads a phrase to the participant it names: text, actor, and what kind of thing it is.
import type { NameType } from '../annotation.ts';
import { actorOfPhrase } from '../names/roles.ts';
import type { Span } from '../span.ts';
import { anaphor, landOrForce } from './anaphor.ts';
import { bearerOfRank } from './bearer-of-rank.ts';
import { isCalledByNoun } from './called-by-noun.ts';
import { isPeopleByCapital, isPlainNoun } from './capital.ts';
import { isChargePhrase } from './charges.ts';
import type { Context } from './context.ts';
import { nameOver, timeOver } from './context.ts';
import { demonymOf, isAnothers } from './demonym.ts';
import { foreignBody } from './foreign-body.ts';
import { isHeadquarters } from './head-office.ts';
import { isHeadquartersByName } from './headquarters.ts';
import { institutionMeant } from './institution.ts';
import { chargeMeant } from './it-charge.ts';
import { paperMeant } from './it-paper.ts';
import { landOfLeader } from './land-of-leader.ts';
import { landOfText } from './land-of-text.ts';
import { isNumberedUnit } from './lexicon/designations.ts';
import { isOfficial, type Kind, kindsOfNoun } from './lexicon/nouns.ts';
import { bearerOfLongTitle } from './long-title.ts';
import { isNamedAfter, isNotWho, ownerNamed } from './named-after.ts';
import { namedBeside } from './named-beside.ts';
import { isNationalsAsTroops } from './near-troops.ts';
import { objectMeant } from './object-clitic.ts';
import { isOperation, operationBeside } from './operation.ts';
import { ownForce } from './own-force.ts';
import { tellerAt } from './own-voice.ts';
import { isAnother } from './owner-in-phrase.ts';
import { isPartOfOthers } from './partitive.ts';
import { forceTakenUp, isForceOrg } from './peace-force.ts';
import { isPeopleOfOnePlace, isPeopleOfPlaces, isSomePeople } from './people.ts';
import { phraseSpan, phraseTokens } from './phrase-span.ts';
import { placeByKind } from './place-by-kind.ts';
import { placeNamed } from './place-noun.ts';
import { postedKinds } from './posted.ts';
import { isPersonal, objectBefore, referentOf } from './pronoun.ts';
import { pronounKinds } from './pronoun-kinds.ts';
import { subjectTakenUp } from './reciprocal.ts';
import { saidToBe } from './said-to-be.ts';
import { isServiceOfState } from './service-of-state.ts';
import { placeMeant } from './site-meant.ts';
import { isNoState, NOTHING, stateByForm } from './state-by-form.ts';
import { territory } from './territory.ts';
import { takenUpByNoun } from './that-charge.ts';
import { isThere, placeOfThere } from './there.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  formTest,
  headOf,
  isNominal,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  relation,
  type Tree,
  upos,
} from './tree.ts';
import { isUnknownPerson } from './unknown-person.ts';

/** Somebody or something that takes part in an act. */
export interface Participant {
  readonly head: number;
  readonly span: Span;
  readonly text: string;
  readonly entity: string | null;
  /** What it may be, the surest first: by its entity, its name's type, or its noun. */
  readonly kinds: readonly Kind[];
  /** The state whose it is, by an adjective or a possessive: "des armes américaines"; null where none is told. */
  readonly owner: string | null;
  /** "personne", "nobody", "aucun pays": the act did not happen. */
  readonly none: boolean;
  /** For a pronoun that stands for a phrase without an id, the token that heads that phrase. */
  readonly antecedent?: number;
}

const NOBODY: ReadonlySet<string> = new Set(
  'personne nul nulle aucun aucune nobody none no-one rien nothing'.split(' '),
);
const KIND_OF_TYPE: Readonly<Record<NameType, Kind>> = { PER: 'person', ORG: 'org', LOC: 'place', MISC: 'name' };

/** The one participant that a token heads; null for times, empty pronouns and what is no noun. */
export function participantOf(context: Context, head: number): Participant | null {
  const known = context.resolved.get(head);
  if (known !== undefined) return known;
  context.resolved.set(head, null);
  const made = resolve(context, head);
  context.resolved.set(head, made);
  return made;
}

function resolve(context: Context, head: number): Participant | null {
  const { tree } = context;
  if (isPersonal(tree, head)) return pronoun(context, head);
  const teller = tellerAt(context, head);
  if (teller) return ownVoice(tree, head, teller.text, teller.entity);
  const takenUp =
    languageAt(tree, head) === 'fr'
      ? (objectBefore(context, head) ?? chargeMeant(context, head) ?? objectMeant(context, head))
      : null;
  if (takenUp) return { ...takenUp, head, antecedent: takenUp.antecedent ?? takenUp.head };
  if (norm(tree, head) === 'behalf') return null;
  if (isThere(context, head)) return there(context, head);
  if (!isNominal(tree, head) && upos(tree, head) !== 'ADJ' && upos(tree, head) !== 'DET') return null;
  const name = nameOver(context, head);
  if (timeOver(context, head) && !name?.entity) return null;
  const other = subjectTakenUp(tree, head);
  const before = other >= 0 ? participantOf(context, other) : takenUpByNoun(context, head);
  if (before) return { ...before, head, none: false };
  const inner = containedActor(context, head);
  if (inner) return inner;
  const titled = nameAfterTitle(context, head);
  if (titled) return titled;
  const addressed = officeAfterAddress(context, head);
  if (addressed) return addressed;
  const beside = operationBeside(context, head);
  if (beside >= 0) return participantOf(context, beside);
  const own = phraseSpan(tree, head);
  const word = norm(tree, head);
  // "M. Le Fur" with the article for no part of the phrase.
  const whole = name ?? (isTitle(tree, head) ? nameOver(context, head + 1) : null);
  const span = whole ? { start: Math.min(own.start, whole.start), end: Math.max(own.end, whole.end) } : own;
  const text = tree.text.slice(span.start, span.end);
  const determiner = childWith(tree, head, 'det');
  const nobody = NOBODY.has(word) && !(word === 'personne' && (determiner >= 0 || isDetermined(tree, head)));
  const none = nobody || (determiner >= 0 && /^(aucune?|nulle?|no)$/.test(norm(tree, determiner)));
  if (nobody) {
    const kinds: readonly Kind[] = /^(rien|nothing)$/.test(word) ? ['thing'] : ['person', 'name'];
    return { head, span, text, entity: null, kinds, owner: null, none: true };
  }
  if (isPartOfOthers(context, head)) {
    // "l'une des Parties", "each of the two states": of whom it is one.
    const whole = childrenOf(tree, head).find(child => /^(de|of)$/.test(prepositionsOf(tree, child)[0] ?? ''));
    const among = whole === undefined ? null : participantOf(context, whole);
    if (among) return { ...among, head, span, text, entity: null };
    // "Thousands marched": people, where nothing else is told.
    if (/^(?:thousands|hundreds|dozens|scores)$/.test(word) && base(tree, head) === 'nsubj')
      return { head, span, text, entity: null, kinds: ['person'], owner: null, none };
  }
  const meantForce = ownForce(context, head);
  if (meantForce >= 0)
    return { head, span, text, entity: null, kinds: ['force'], owner: null, none, antecedent: meantForce };
  // A name that the tagger took for a pronoun ("Latvia never formed …") is none.
  if (upos(tree, head) === 'PRON' && !name?.entity)
    return {
      head,
      span,
      text,
      entity: null,
      kinds: isChargePhrase(context, head) ? CHARGE : pronounKinds(word),
      owner: null,
      none,
    };
  if (isOperation(context, head))
    return { head, span, text, entity: null, kinds: OPERATION, owner: demonymOf(context, head), none };
  const proper = name !== null && name.end - name.start > tree.tokens.ends[head]! - tree.tokens.starts[head]!;
  const common = isHeadquarters(tree, head)
    ? HEADQUARTERS
    : isNoState(tree, head)
      ? NOTHING
      : isChargePhrase(context, head)
        ? CHARGE
        : postedKinds(context, head, kindsOfNoun(lemma(tree, head), word, languageAt(tree, head)));
  const foreign = foreignBody(tree, head);
  const nouns =
    foreign.length > 0
      ? foreign
      : proper
        ? isNumberedUnit(name.text)
          ? UNIT
          : common.filter(kind => kind === 'force' || kind === 'seat' || kind === 'treaty')
        : upos(tree, head) === 'PROPN' && !isPlainNoun(tree, head) && !isCalledByNoun(tree, head, name)
          ? name === null && isNumberedUnit(text)
            ? UNIT
            : common.filter(kind => kind === 'force' && name === null && isServiceOfState(context, head))
          : common;
  const meant = entityOf(context, head, nouns) ?? (name === null ? institutionMeant(context, head) : null);
  const named = name !== null;
  const notIt = isNamedAfter(meant, named, common) || (!name?.entity && isNotWho(context, head, meant, common));
  const entity = notIt ? null : meant;
  return {
    head,
    span,
    text,
    entity,
    kinds: kindsOf(context, head, entity, nouns),
    owner: demonymOf(context, head),
    none,
  };
}

/** "President Nixon" where the parser took the title and the name for two: the person whose name follows without a comma. */
function nameAfterTitle(context: Context, head: number): Participant | null {
  const { tree } = context;
  const person = nameOver(context, head + 1);
  if (
    !person?.entity?.startsWith('person:') ||
    nameOver(context, head) ||
    person.start !== tree.tokens.starts[head + 1]
  )
    return null;
  if (!kindsOfNoun(lemma(tree, head).toLowerCase(), norm(tree, head), languageAt(tree, head)).includes('person'))
    return null;
  if (base(tree, head + 1) === 'nsubj' || base(tree, head + 1) !== base(tree, head)) return null;
  const span = { start: phraseSpan(tree, head).start, end: person.end };
  const text = tree.text.slice(span.start, span.end);
  return { head, span, text, entity: person.entity, kinds: ['person'], owner: demonymOf(context, head), none: false };
}

/** "toute personne présente": somebody. */
function isDetermined(tree: Tree, head: number): boolean {
  return /^(?:toute|une|la|cette|chaque|telle|autre|même)$/.test(norm(tree, head - 1));
}

const isTitle = formTest(/^(?:m\.?|mm\.?|mme|mlle|monsieur|madame)$/);

/** "Mme la garde des Sceaux", "M. le ministre": who holds the office that follows. */
function officeAfterAddress(context: Context, head: number): Participant | null {
  const { tree } = context;
  if (!/^(?:m\.?|mme|mlle|monsieur|madame)$/.test(norm(tree, head)) || !/^l(?:e|a|')$/.test(norm(tree, head + 1)))
    return null;
  // Whatever the parser hangs it on.
  const office = headOf(tree, head + 1);
  const holder = office > head + 1 && base(tree, head + 1) === 'det' ? participantOf(context, office) : null;
  if (!holder) return null;
  const span = { start: tree.tokens.starts[head]!, end: holder.span.end };
  return { ...holder, head, span, text: tree.text.slice(span.start, span.end), kinds: ['person'] };
}

const CONTAINER: ReadonlySet<string> = new Set(
  'périmètre zone champ ressort aire domaine portée perimeter area scope zone'.split(' '),
);

/** "le périmètre couvert par l'Alliance", "the area of the treaty": the alliance, the treaty. */
function containedActor(context: Context, head: number): Participant | null {
  const { tree } = context;
  if (!CONTAINER.has(lemma(tree, head)) || nameOver(context, head)) return null;
  for (const child of childrenOf(tree, head)) {
    const candidates =
      base(tree, child) === 'acl' ? childrenOf(tree, child) : base(tree, child) === 'nmod' ? [child] : [];
    for (const candidate of candidates) {
      if (!/^(par|by|de|of)$/.test(prepositionsOf(tree, candidate)[0] ?? '')) continue;
      const actor = participantOf(context, candidate);
      if (actor?.entity && /^(org|treaty):/.test(actor.entity)) return actor;
    }
  }
  return null;
}

const UNIT: readonly Kind[] = ['force'];
const OPERATION: readonly Kind[] = ['operation'];
const HEADQUARTERS: readonly Kind[] = ['seat'];
const CHARGE: readonly Kind[] = ['charge'];

function pronoun(context: Context, head: number): Participant | null {
  const { tree } = context;
  const referent = chargeMeant(context, head) ?? referentOf(context, head) ?? paperMeant(context, head);
  const span = { start: tree.tokens.starts[head]!, end: tree.tokens.ends[head]! };
  const text = tree.text.slice(span.start, span.end);
  if (referent) return { ...referent, head, none: false, antecedent: referent.antecedent ?? referent.head };
  return { head, span, text, entity: null, kinds: ['pronoun'], owner: null, none: false };
}

function ownVoice(tree: Tree, head: number, text: string, entity: string | null): Participant {
  const span = { start: tree.tokens.starts[head]!, end: tree.tokens.ends[head]! };
  return { head, span, text, entity, kinds: ['person'], owner: null, none: false };
}

function there(context: Context, head: number): Participant | null {
  const { tree } = context;
  const meant = placeOfThere(context, head);
  if (!meant) return null;
  const span = { start: tree.tokens.starts[head]!, end: tree.tokens.ends[head]! };
  const kinds = kindsOf(context, head, meant.entity, []);
  return { head, span, text: meant.text, entity: meant.entity, kinds, owner: null, none: false };
}

function entityOf(context: Context, head: number, nouns: readonly Kind[]): string | null {
  const { tree } = context;
  const name = nameOver(context, head);
  const subject = saidToBe(context, head);
  if (subject !== null) return subject;
  // "chaque Partie Contractante", "la Session" are nobody, whatever their capitals.
  const title = name?.entity?.startsWith('person:') && childWith(tree, head, 'det') >= 0 && isOther(nouns, tree, head);
  if (title || isSomePeople(context, head) || isPeopleOfPlaces(name)) return null;
  const placed = placeByKind(context, head, nouns);
  if (placed !== undefined) return placed;
  if (isPeopleOfOnePlace(context, head) && !isNationalsAsTroops(context, head)) return null;
  if (name?.entity) return ownerNamed(context, head, name.entity);
  const force = forceTakenUp(context, head);
  if (force) return force;
  if (isNoState(tree, head) || isUnknownPerson(tree, head, name)) return null;
  const formed = stateByForm(context, head);
  if (formed) return formed;
  const place = placeNamed(context, head);
  if (place >= 0) return nameOver(context, place)!.entity;
  const titled = bearerOfLongTitle(context, head) ?? bearerOfRank(context, head);
  if (titled) return titled;
  const apposed = namedBeside(context, head);
  if (apposed) return apposed;
  if (nouns.includes('place') && /^(territoire|sol|territory|soil)$/.test(lemma(tree, head)))
    return territory(context, head);
  if (isAnothers(context, head)) return demonymOf(context, head);
  const { first, last } = phraseTokens(tree, head);
  for (let i = head + 1; i <= last && nouns.includes('person'); i++) {
    // "M. Delmarre", "le général Rogers"
    const inside = nameOver(context, i);
    if (inside?.entity?.startsWith('person:') && prepositionsOf(tree, i).length === 0 && headOf(tree, i) === head)
      return inside.entity;
  }
  const actor = actorOfPhrase(context.reading.words, first, last + 1, context.reading.names, context.pack);
  // "King Olav's lancers", "Olav loyalists" are not the king.
  const owned = nouns.length > 0 || childrenOf(tree, head).some(child => relation(tree, child) === 'nmod:poss');
  const others = (owned && !nouns.includes('person')) || feature(tree, head, 'Number=Plur');
  const owner = actor !== null && isAnother(context, actor, head, last);
  if (actor && !owner && !(actor.startsWith('person:') && others)) return actor;
  const land = nouns.includes('state') || nouns.includes('force');
  // "its member states", "ses puissances"
  const several =
    feature(tree, head, 'Number=Plur') &&
    /^(?:country|state|power|nation|pays|état|puissance)$/.test(lemma(tree, head));
  if (several && demonymOf(context, head) === null) return null;
  if (land || speaksForState(context, head))
    return (
      demonymOf(context, head) ??
      (land ? (possessor(context, head) ?? landOrForce(context, head) ?? landOfText(context, head)) : null)
    );
  if (nouns.includes('org') || nouns.includes('treaty')) return anaphor(context, head);
  return nouns.includes('place') ? (placeMeant(context, head) ?? landOfText(context, head)) : null;
}

/** Whether the noun names something other than a person. */
function isOther(nouns: readonly Kind[], tree: Tree, head: number): boolean {
  const known =
    nouns.length > 0 ? nouns : kindsOfNoun(lemma(tree, head).toLowerCase(), norm(tree, head), languageAt(tree, head));
  return known.length > 0 && !known.includes('person');
}

/** "the Norwegian minister", "les Norvégiens", but not "a Norwegian poet". */
function speaksForState(context: Context, head: number): boolean {
  const { tree } = context;
  return isOfficial(lemma(tree, head), norm(tree, head), languageAt(tree, head));
}

/** "ses troupes", "its government": the state that the possessive means. */
function possessor(context: Context, head: number): string | null {
  for (const child of childrenOf(context.tree, head)) {
    if (!isPersonal(context.tree, child)) continue;
    const owner = participantOf(context, child)?.entity;
    if (owner?.startsWith('state:')) return owner;
    if (owner?.startsWith('person:'))
      return context.actors.byId.get(owner)?.partOf ?? landOfLeader(context, owner, child);
  }
  return null;
}

const KIND_OF_PREFIX: Readonly<Record<string, Kind>> = {
  state: 'state',
  org: 'org',
  person: 'person',
  place: 'place',
  force: 'force',
  treaty: 'treaty',
  capability: 'capability',
};

function kindsOf(context: Context, head: number, entity: string | null, nouns: readonly Kind[]): readonly Kind[] {
  if (entity) {
    const kind = KIND_OF_PREFIX[entity.slice(0, entity.indexOf(':'))];
    const people: readonly Kind[] = kind === 'state' && nameOver(context, head)?.type === 'MISC' ? ['person'] : [];
    const troops: readonly Kind[] =
      (people.length > 0 && isNationalsAsTroops(context, head)) ||
      (isForceOrg(context, entity) && !nouns.includes('seat'))
        ? ['force']
        : [];
    const seat: readonly Kind[] = kind === 'org' && isHeadquartersByName(context.actors, entity) ? HEADQUARTERS : [];
    return kind ? [...new Set([kind, ...people, ...troops, ...seat, ...nouns])] : nouns;
  }
  if (nouns.length > 0) return nouns;
  const name = nameOver(context, head);
  if (name?.type === 'MISC' && name.entity) return ['person'];
  if (name) return [KIND_OF_TYPE[name.type], 'name'];
  return upos(context.tree, head) === 'PROPN' || isPeopleByCapital(context.tree, head) ? ['name'] : ['thing'];
}
