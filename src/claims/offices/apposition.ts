// Who holds an office by standing beside its name: "le premier ministre grec, Georges Rallis", "Joseph Luns, secretary general".
import type { Mention } from '../../annotation.ts';
import { TokenKind } from '../../language/words.ts';
import { type Context, nameOver } from '../context.ts';
import { kindsOfNoun } from '../lexicon/nouns.ts';
import { languageAt, lemma, norm, sentenceAt, type Tree, upos } from '../tree.ts';
import { isOfBody } from './agrees.ts';
import type { OfficePhrase } from './phrase.ts';
import { FORMS_OF_ADDRESS } from './words.ts';

/** A person named beside an office; tokens `[first, end)`, and the end of the whole group. */
export interface Holder {
  readonly mention: Mention;
  readonly first: number;
  readonly end: number;
  readonly groupEnd: number;
}

/** The holder of an office, by apposition; null where nobody stands beside it, or where it may be somebody else's. */
export function holderBeside(context: Context, office: OfficePhrase): Holder | null {
  const first = atHeadFrom(context.tree, office);
  if (first >= 0) return isBodyHeaded(context, office) ? atHead(context, office, first) : null;
  if (office.seat) return null;
  if (sendsEnvoy(context, office)) return null;
  return directlyAfter(context, office) ?? chosen(context, office) ?? opening(context, office, office.first);
}

/** "Paul Lund, à la tête de la Régie depuis 1950", "At the helm of the Mint since 1950, Paul Lund …". */
function atHead(context: Context, office: OfficePhrase, first: number): Holder | null {
  const { tree } = context;
  if (norm(tree, first - 1) === ',') return namedBefore(context, office, first - 2);
  return opening(context, office, first);
}

/** The preposition of "à la tête de", "at the head of", "at the helm of"; -1 for other titles. */
function atHeadFrom(tree: Tree, office: OfficePhrase): number {
  if (!/^(?:tête|head|helm)$/.test(norm(tree, office.titleFirst))) return -1;
  const first = office.article === '' ? office.first - 1 : office.first - 2;
  return /^(?:à|at)$/.test(norm(tree, first)) ? first : -1;
}

/** Not "à la tête du cortège", "à la tête du pays": a body, by its name or its noun. */
function isBodyHeaded({ tree }: Context, office: OfficePhrase): boolean {
  if (office.owner === null || office.owner.entity?.startsWith('state:')) return false;
  return isOfBody(office, languageAt(tree, office.first)) || /^\p{Lu}/u.test(office.owner.text);
}

/** "Directeur de la Monnaie de 1950 à 1955, Paul Lund fit …", "As director of the Mint, Anna Reed …": a description that opens its sentence, before the name and its comma. */
function opening(context: Context, office: OfficePhrase, first: number): Holder | null {
  const { tree } = context;
  const { firstToken, endToken } = sentenceAt(tree, office.first);
  const before = tree.text.slice(tree.tokens.starts[firstToken]!, tree.tokens.starts[first]!).trim().toLowerCase();
  if (!/^(?:|as|comme|en tant que|en qualité de)$/.test(before)) return null;
  let comma = office.end;
  while (
    comma < endToken &&
    (tree.isTime[comma] === 1 ||
      /^(?:depuis|de|du|en|à|au|jusqu'en|jusqu'|since|from|to|until|in|le|la)$/.test(norm(tree, comma)))
  )
    comma++;
  if (comma >= endToken || norm(tree, comma) !== ',') return null;
  const name = personFrom(context, comma + 1);
  return name < 0 ? null : holderAt(context, name, tree.tokens.length);
}

const SOVEREIGN = /^(?:roi|reine|empereur|président|présidente|grand-duc|king|queen|emperor|president)$/;
const ENVOYS = /plénipotentiaires|pleins[- ]pouvoirs|plenipotentiaries|full powers/i;
/** How far around a name it is said that the names are those of envoys. */
const NEAR = 600;

/** "ont nommé pour leurs plénipotentiaires: Sa Majesté le Roi de A, Monsieur B": whom the king sends, and no king. */
function sendsEnvoy({ tree }: Context, office: OfficePhrase): boolean {
  if (norm(tree, office.end) !== ',') return false;
  let sovereign = false;
  for (let i = office.titleFirst; i < office.titleEnd; i++) sovereign ||= SOVEREIGN.test(norm(tree, i));
  const at = tree.tokens.starts[office.first]!;
  return sovereign && ENVOYS.test(tree.text.slice(Math.max(0, at - NEAR), at + NEAR));
}

function chosen(context: Context, office: OfficePhrase): Holder | null {
  const definite =
    !ofSomebody(context, office) &&
    /^(le|la|l'|du|au|the|son|sa|his|her|their|notre|our|leur|its)$/.test(office.article);
  const before = (): Holder | null => beforeComma(context, office);
  const after = (): Holder | null => (definite ? afterComma(context, office) : null);
  return definite ? (after() ?? before()) : before();
}

/** "le père du ministre de la Défense, Alain Vidal": the name may be that of either. */
function ofSomebody(context: Context, office: OfficePhrase): boolean {
  const { tree } = context;
  const swallowed = office.article === 'du';
  const link = office.first - 2;
  if (office.article === '' || link < 1 || (!swallowed && !/^(de|of)$/.test(norm(tree, link)))) return false;
  const noun = swallowed ? link : link - 1;
  return kindsOfNoun(lemma(tree, noun), norm(tree, noun), languageAt(tree, noun)).includes('person');
}

/** "le président américain Harlan Doyle", "Prime Minister Margaret Hale". */
function directlyAfter(context: Context, office: OfficePhrase): Holder | null {
  const { tree } = context;
  if (/^(un|une|a|an)$/.test(office.article)) return null;
  const first = personFrom(context, office.end);
  if (first < 0 || endsWithRank(tree, office)) return null;
  // "the director of the Centre Peter Dale" is one, "met the director Monday Peter Dale said" is not: no verb stands between anyway.
  return holderAt(context, first, tree.tokens.length);
}

const RANK =
  /^(?:general|admiral|marshal|colonel|captain|king|queen|emperor|president|général|amiral|maréchal|roi|reine)$/;

/** "chief of staff to General Douglas Hale": he is the general. */
function endsWithRank(tree: Tree, office: OfficePhrase): boolean {
  const last = office.end - 1;
  return last >= office.titleEnd && RANK.test(norm(tree, last)) && /^(?:to|of|de|du|à|au)$/.test(norm(tree, last - 1));
}

/** The first token of a person's name at `at`, past ranks and civil titles; -1 where there is none. */
function personFrom(context: Context, at: number): number {
  const { tree } = context;
  const limit = Math.min(sentenceAt(tree, at - 1).endToken, at + 4);
  for (let i = pastNation(context, at); i < limit; i++) {
    if (nameOver(context, i)?.type === 'PER') return i;
    if (!FORMS_OF_ADDRESS.has(norm(tree, i)) && norm(tree, i) !== '.') return -1;
  }
  return -1;
}

/** "l'Indonésien Subroto", "the Guinean Diallo Telli": the token behind the nationality before a name. */
function pastNation(context: Context, at: number): number {
  const { tree } = context;
  if (!/^(?:le|la|l'|the)$/.test(norm(tree, at))) return at;
  const nation = nameOver(context, at + 1);
  if (nation?.type !== 'MISC' || !nation.entity?.startsWith('state:')) return at;
  return nameOver(context, at + 2)?.type === 'PER' ? at + 2 : at;
}

function holderAt(context: Context, first: number, groupEnd: number): Holder | null {
  const mention = nameOver(context, first);
  if (mention?.type !== 'PER' || !mention.entity?.startsWith('person:')) return null;
  let end = first;
  while (end < context.tree.tokens.length && nameOver(context, end) === mention) end++;
  return { mention, first, end, groupEnd: groupEnd === context.tree.tokens.length ? end : groupEnd };
}

/** "le ministre de la Défense, Gaspard Lenoir, …": the name must be closed off again. */
function afterComma(context: Context, office: OfficePhrase): Holder | null {
  const { tree } = context;
  if (norm(tree, office.end) !== ',') return null;
  const first = personFrom(context, office.end + 1);
  if (first < 0) return null;
  const holder = holderAt(context, first, tree.tokens.length);
  if (!holder || !closed(tree, pastLand(context, holder.end), office.first)) return null;
  // "le ministre, Paul Morel, Jean Tissot et …": a list.
  if (norm(tree, holder.end) === ',' && nameOver(context, holder.end + 1)?.type === 'PER') return null;
  return holder;
}

/** Whether the group ends here: at punctuation, or at the end of the sentence. */
function closed(tree: Tree, at: number, from: number): boolean {
  const { endToken } = sentenceAt(tree, from);
  return at >= endToken || tree.tokens.kinds[at] === TokenKind.Punctuation || tree.tokens.kinds[at] === TokenKind.Mark;
}

/** "Philippe Delmarre, 51 ans, directeur du centre": the name before, past an age and other descriptions. */
function beforeComma(context: Context, office: OfficePhrase): Holder | null {
  const { tree } = context;
  const sentence = sentenceAt(tree, office.first);
  let at = office.first - (office.article === '' ? 1 : 2);
  while (at >= sentence.firstToken && /^(then|alors|puis|lui-même|himself)$/.test(norm(tree, at))) at--;
  const opener = at >= sentence.firstToken ? norm(tree, at) : '';
  if (opener !== ',' && opener !== '(') return null;
  return namedBefore(context, office, at - 1);
}

/** The person whose name ends at a token before a comma, past an age and a land, where the office describes him. */
function namedBefore(context: Context, office: OfficePhrase, last: number): Holder | null {
  const { tree } = context;
  const sentence = sentenceAt(tree, office.first);
  let at = last;
  at = skipLand(context, skipAge(context, at, sentence.firstToken), sentence.firstToken);
  const mention = at >= sentence.firstToken ? nameOver(context, at) : null;
  if (mention?.type !== 'PER' || !mention.entity?.startsWith('person:')) return null;
  let first = at;
  while (first > sentence.firstToken && nameOver(context, first - 1) === mention) first--;
  if (/^(un|une|a|an)$/.test(office.article) && office.owner === null) return null;
  if (!endsGroup(context, office)) return null;
  // "Rallis, Tsatsos, premier ministre": whose it is stays open only where the names make a list; the nearest is meant.
  return { mention, first, end: at + 1, groupEnd: office.end };
}

/** "Peter Lund of Norway, the commander": the name, past where its bearer comes from. */
export function skipLand(context: Context, at: number, first: number): number {
  const land = at > first + 1 ? nameOver(context, at) : null;
  if (land?.type !== 'LOC' && !land?.entity?.startsWith('state:')) return at;
  let link = at;
  while (link > first && nameOver(context, link) === land) link--;
  if (/^(?:the|la|le|l')$/.test(norm(context.tree, link))) link--;
  const { tree } = context;
  return link > first && /^(?:of|from|de|du|d')$/.test(norm(tree, link)) && nameOver(context, link - 1)?.type === 'PER'
    ? link - 1
    : at;
}

/** "the commander, Peter Lund of Norway, …": the token behind where the bearer of a name comes from. */
function pastLand(context: Context, at: number): number {
  const { tree } = context;
  if (languageAt(tree, at - 1) !== 'en' || !/^(?:of|from)$/.test(norm(tree, at))) return at;
  const first = norm(tree, at + 1) === 'the' ? at + 2 : at + 1;
  const land = nameOver(context, first);
  if (land?.type !== 'LOC' && !land?.entity?.startsWith('state:')) return at;
  let end = first;
  while (end < tree.tokens.length && nameOver(context, end) === land) end++;
  return end;
}

/** "51 ans," or "aged 51," between the name and the office. */
function skipAge(context: Context, at: number, first: number): number {
  const { tree } = context;
  if (at - 2 < first || norm(tree, at) !== ',') {
    const age = context.tree.tokens.kinds[at] === TokenKind.Number || norm(tree, at) === 'ans';
    if (!age) return at;
  }
  let i = at;
  if (norm(tree, i) === ',') i--;
  const from = i;
  while (
    i > first &&
    from - i < 4 &&
    (tree.tokens.kinds[i] === TokenKind.Number || /^(ans|aged|âgée?|de|years|old)$/.test(norm(tree, i)))
  )
    i--;
  if (i < from && norm(tree, i) === ',') return i - 1;
  if (i < from && norm(tree, i) === '(') return i - 1;
  return at;
}

/** What may follow an office that describes the name before it: punctuation, "et", "qui", its dates. A verb makes it a subject. */
function endsGroup(context: Context, office: OfficePhrase): boolean {
  const { tree } = context;
  const { end } = office;
  const limit = sentenceAt(tree, office.first).endToken;
  if (closed(tree, end, office.first)) return true;
  const word = norm(tree, end);
  if (
    /^(et|and|qui|who|puis|depuis|since|jusqu'|until|from|en|in|de|du|when|lorsque|chargée?|dont|whose|à|at|during|pendant|under|sous)$/.test(
      word,
    )
  )
    return true;
  return office.article === '' && languageAt(tree, end) === 'fr' && upos(tree, end) === 'ADP' && end < limit;
}
