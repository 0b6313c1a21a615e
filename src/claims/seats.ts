// Headquarters: which organisation's they are. In the record the seat of an organisation that the pack knows goes by the organisation's
// own id: whoever hosts the seat hosts the organisation.
import { type ActorIndex, resolveName } from '../packs/actor-index.ts';
import { foldWords } from '../packs/fold.ts';
import { type Context, nameOver } from './context.ts';
import { isHeadOffice } from './head-office.ts';
import { isNamedSo } from './headquarters.ts';
import { operationOfSeat } from './operation-seat.ts';
import { participantOf } from './participant.ts';
import { isPersonal } from './pronoun.ts';
import { toldOfBefore } from './told-of-before.ts';
import { isOnlyOrganisation, organisationOf } from './topic.ts';
import { base, childrenOf, formTest, languageAt, norm, type Tree, upos } from './tree.ts';

const SEAT =
  /^(?:head offices?|main offices?|sieges? socia(?:l|ux)|sieges?|quartiers? generaux|quartier general|etats? majors?|qg|secretariat|headquarters?|hq|seat|joint staff)$/;
const LINKS: ReadonlySet<string> = new Set(
  'de du des d l la le les of the s in a an new nouveau old ancien'.split(' '),
);

const ENGLISH_SEAT = /^(?:headquarters?|hq|seat|secretariat)$/;
const FRENCH_SEAT = /^(?:siège|siege|sièges|qg|quartier-général|quartier-general|états?-majors?)$/;
const SECRETARIAT = /^secr[ée]tariat$/;
const QUARTER = /^quartiers?$/;
const OFFICE = /^offices?$/;
const isEnglishSeat = formTest(ENGLISH_SEAT);
const isFrenchSeat = formTest(FRENCH_SEAT);
const isSecretariat = formTest(SECRETARIAT);
const isQuarter = formTest(QUARTER);
/** What a noun of a headquarters may be. */
export const SEATS: readonly RegExp[] = [ENGLISH_SEAT, FRENCH_SEAT, SECRETARIAT, QUARTER, OFFICE];

/** Whether a token is the noun of a headquarters: "siège", "quartier général", "headquarters". */
export function isSeat(tree: Tree, i: number): boolean {
  if (upos(tree, i) !== 'NOUN' && upos(tree, i) !== 'PROPN') return false;
  if (languageAt(tree, i) === 'en') return isEnglishSeat(tree, i) || isHeadOffice(tree, i);
  // "le secrétariat général" is an office.
  if (isSecretariat(tree, i)) return !/^g[ée]n[ée]ral$/.test(norm(tree, i + 1) ?? '');
  return isFrenchSeat(tree, i) || isGeneral(tree, i);
}

function isGeneral(tree: Tree, i: number): boolean {
  return isQuarter(tree, i) && /^g[ée]n[ée]r(?:al|aux)$/.test(norm(tree, i + 1) ?? '');
}

/**
 * The organisation whose headquarters a noun means: "SEATO headquarters", "le siège de l'organisation", "its headquarters", "the
 * headquarters" after one organisation only. Null where the text leaves it open or the pack knows none.
 */
export function seatOwner(context: Context, head: number): string | null {
  const { tree } = context;
  if (!isSeat(tree, head)) return null;
  let told = false;
  const whose = operationOfSeat(context, head) ?? ownerBeforeDont(context, head) ?? supremeSeat(context, head);
  if (whose) return whose;
  for (const child of childrenOf(tree, head)) {
    const name = base(tree, child);
    if (!/^(nmod|compound|amod|det|flat|appos)$/.test(name)) continue;
    if (isPersonal(tree, child)) {
      const relative = relativeOwner(context, child);
      if (relative !== undefined) return relative;
      const owner = organisation(participantOf(context, child)?.entity);
      return owner ?? subjectOrganisation(context, head);
    }
    const entity = organisation(nameOver(context, child)?.entity);
    if (entity && (name !== 'appos' || child > head)) return entity;
    if (name === 'nmod') {
      const owner = participantOf(context, child);
      if (organisation(owner?.entity)) return owner!.entity;
      if (
        owner?.kinds.includes('org') &&
        childrenOf(tree, child).every(under => /^(det|case|punct)$/.test(base(tree, under)))
      )
        return soleOrganisation(context, head);
      if (!owner?.kinds.includes('place') && !tree.isTime[child]) told = true;
    } else if (name === 'compound' || name === 'flat')
      told ||= nameOver(context, child)?.type !== 'LOC' && child !== headOfOffice(tree, head);
    else if (name === 'amod')
      told ||=
        !/^(nouveau|nouvel|ancien|new|old|former|permanent|general|général|social|head|main|actuel|current|present|premier|first)$/.test(
          norm(tree, child),
        );
  }
  const before = norm(tree, isHeadOffice(tree, head) ? head - 2 : head - 1);
  if (told || !/^(le|the|son|its|their|leur|new|nouveau)$/.test(before)) return null;
  return (
    soleOrganisation(context, head) ??
    (/^(?:le|the)$/.test(before) && seatsBefore(context, head).length === 0 ? toldOfBefore(context, head) : null)
  );
}

/** "head" of "the head office". */
function headOfOffice(tree: Tree, head: number): number {
  return isHeadOffice(tree, head) ? head - 1 : -1;
}

/** "le grand quartier général", "the supreme headquarters": the one body told before whose own name begins so. */
function supremeSeat(context: Context, head: number): string | null {
  const { tree } = context;
  const before = norm(tree, head - 1);
  if (!/^(?:grand|supreme|suprême)$/.test(before ?? '')) return null;
  const beginning = before === 'grand' ? 'grand quartier general' : 'supreme headquarters';
  const start = tree.tokens.starts[head]!;
  const found = new Set<string>();
  for (const name of context.reading.names) {
    if (name.start >= start) break;
    if (organisation(name.entity) && isNamedSo(context.actors, name.entity!, beginning)) found.add(name.entity!);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** "la Ligue, dont le siège est à Genève", "the League, whose seat is in Geneva". */
function ownerBeforeDont(context: Context, head: number): string | null {
  const { tree } = context;
  let at = head - 1;
  if (/^(?:le|la|l'|les)$/.test(norm(tree, at) ?? '')) at--;
  if (!/^(?:dont|whose)$/.test(norm(tree, at) ?? '')) return null;
  const before = norm(tree, at - 1) === ',' ? at - 2 : at - 1;
  return before < 0 ? null : organisation(nameOver(context, before)?.entity);
}

/** "NATO, which has its headquarters": whatever the relative clause is about; undefined where "its" stands in none. */
function relativeOwner(context: Context, possessive: number): string | null | undefined {
  const { tree } = context;
  for (let i = possessive - 1; i >= Math.max(1, possessive - 6); i--) {
    if (/^[,.;:]$/.test(norm(tree, i))) return undefined;
    if (!/^(which|qui)$/.test(norm(tree, i))) continue;
    const before = norm(tree, i - 1) === ',' ? i - 2 : i - 1;
    return before < 0 ? null : organisation(nameOver(context, before)?.entity);
  }
  return undefined;
}

function organisation(entity: string | null | undefined): string | null {
  return entity?.startsWith('org:') ? entity : null;
}

/** The organisation that "the members" after a token's place takes up; null where the text leaves it open. */
export function organisationBefore(context: Context, token: number): string | null {
  return soleOrganisation(context, token);
}

/** How many sentences before are looked through for the organisation that "the headquarters" takes up. */
const BACK = 2;

/**
 * The organisation that a bare "the organisation" means: the one that the document is about, or where it is about none in particular the
 * only one that this sentence, or one of the nearest before, names.
 */
function soleOrganisation(context: Context, head: number): string | null {
  const topic = organisationOf(context);
  if (topic !== null) return topic;
  const { tree } = context;
  const at = tree.sentenceOf[head]!;
  const sentences = tree.words.sentences;
  for (let i = at; i >= Math.max(0, at - BACK); i--) {
    if (sentences[i]!.strand !== sentences[at]!.strand || sentences[i]!.kind === 'boilerplate') break;
    const found = organisationsIn(context, sentences[i]!.firstToken, i === at ? head : sentences[i]!.endToken);
    if (found.size > 0) return found.size === 1 && isOnlyOrganisation(context) ? [...found][0]! : null;
  }
  return null;
}

/** The organisation that "its" means where the pronoun is not resolved: the only one of the sentence, as its subject. */
function subjectOrganisation(context: Context, head: number): string | null {
  const { tree } = context;
  const { firstToken, endToken } = tree.words.sentences[tree.sentenceOf[head]!]!;
  if (organisationsIn(context, firstToken, endToken).size !== 1) return null;
  for (let i = firstToken; i < head; i++) {
    if (/^(which|who|that|qui|que|dont|where|où)$/.test(norm(tree, i))) return null;
    const entity = base(tree, i) === 'nsubj' || i <= firstToken + 1 ? organisation(nameOver(context, i)?.entity) : null;
    if (entity) return entity;
  }
  return null;
}

function organisationsIn(context: Context, first: number, end: number): Set<string> {
  const found = new Set<string>();
  for (let i = first; i < end; i++) {
    const entity = organisation(nameOver(context, i)?.entity);
    if (entity) found.add(entity);
  }
  return found;
}

/** Whether a phrase is nothing but the noun of a headquarters with its article: it says nothing of whose. */
export function isBareSeat(context: Context, head: number): boolean {
  const { tree } = context;
  return isSeat(tree, head) && !childrenOf(tree, head).some(child => /^(nmod|compound|flat)$/.test(base(tree, child)));
}

/** How many sentences before are looked through for the headquarters that "the headquarters" takes up. */
const SEATS_BACK = 24;

/** The nouns of headquarters told whole before a bare "the headquarters", the nearest first. */
export function seatsBefore(context: Context, head: number): readonly number[] {
  const { tree } = context;
  const { sentences } = tree.words;
  const at = tree.sentenceOf[head]!;
  const { strand, dangling } = sentences[at]!;
  if (dangling || !/^(?:the|le|ce|l')$/.test(norm(tree, head - 1))) return [];
  const found: number[] = [];
  for (let back = 0; back <= SEATS_BACK; back++) {
    const sentence = sentences[at - back];
    if (!sentence || sentence.strand !== strand) break;
    for (let i = (back === 0 ? head : sentence.endToken) - 1; i >= sentence.firstToken; i--)
      if (isSeat(tree, i) && !isBareSeat(context, i)) found.push(i);
  }
  return found;
}

/** The organisation that a person means by its headquarters: "SEATO headquarters", "siège de l'OTASE"; null for what names none. */
export function seatNamed(index: ActorIndex, wording: string): string | null {
  const owner = withoutSeat(wording);
  const id = owner === null ? null : resolveName(index, owner);
  return id?.startsWith('org:') ? id : null;
}

/** What a person calls the owner of a headquarters: "seato" of "SEATO headquarters"; null where the words name no headquarters. */
export function withoutSeat(wording: string): string | null {
  const words = foldWords(wording);
  for (let first = 0; first < words.length; first++) {
    for (const end of [first + 2, first + 1]) {
      if (end > words.length || !SEAT.test(words.slice(first, end).join(' '))) continue;
      const rest = [...words.slice(0, first), ...words.slice(end)];
      while (rest.length > 0 && LINKS.has(rest[0]!)) rest.shift();
      while (rest.length > 0 && LINKS.has(rest.at(-1)!)) rest.pop();
      return rest.length > 0 ? rest.join(' ') : null;
    }
  }
  return null;
}
