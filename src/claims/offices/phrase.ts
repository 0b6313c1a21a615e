// Finds the phrases that name an office: a title, what stands before it, and the state or organisation that it is held in.
import type { Language } from '../../language/language.ts';
import { perWord } from '../../language/per-word.ts';
import { TokenKind, type Tokens } from '../../language/words.ts';
import { foldedWords } from '../../names/folded.ts';
import { foldWords } from '../../packs/fold.ts';
import { type OfficeTitle, type TitleNode, titleIndex } from '../../packs/offices.ts';
import { type Context, nameOver } from '../context.ts';
import { base, headOf, languageAt, lemma, norm, sentenceAt, type Tree, upos } from '../tree.ts';
import { type Owner, ownerBefore, ownerIn } from './owner.ts';
import { possessorOf } from './possessor.ts';
import { FORMER, FUTURE, NO_OFFICE, NOT_YET, QUALIFIERS, THEN } from './words.ts';

/** How the phrase itself places the office in time. */
export type Tenure = 'present' | 'former' | 'then' | 'future';

/** A phrase that names an office: tokens `[first, end)` without the article, and the title's own tokens inside it. */
export interface OfficePhrase {
  readonly title: OfficeTitle;
  /** Whether it is the office that is named and not its holder: "le ministère de la Défense". */
  readonly seat: boolean;
  readonly owner: Owner | null;
  readonly tenure: Tenure;
  readonly first: number;
  readonly end: number;
  readonly titleFirst: number;
  readonly titleEnd: number;
  /** "le", "the", "son", "his"; "" for none. */
  readonly article: string;
}

/** "the Premier League", "the Premier Center": no head of a government. */
function isLeague(tree: Tree, token: number): boolean {
  return (
    norm(tree, token) === 'premier' &&
    /^(?:league|center|centre|division|cup|championship|hockey|soccer|inn|series|club|property)$/.test(
      norm(tree, token + 1) ?? '',
    )
  );
}

/** Titles before which "premier" tells who had them first. */
const FIRST_OF =
  /^(?:présidente?|directeur|directrice|maire|mairesse|gouverneure?|commandante?|recteur|rectrice|secrétaire|chancelier|trésori(?:er|ère)|ambassadeur|ambassadrice|préfète?)$/;

/** "handed over the chair", "vacated the chair of the League": what is given up or taken over is the office, and nobody who has it. */
function isChairGiven(tree: Tree, token: number): boolean {
  if (norm(tree, token) !== 'chair' || !/^(?:the|its|his|her)$/.test(norm(tree, token - 1))) return false;
  const verb = headOf(tree, token);
  if (verb < 0 || verb > token || !/^(?:obj|obl)$/.test(base(tree, token))) return false;
  const over = norm(tree, verb + 1) === 'over' || norm(tree, verb + 1) === 'up' || norm(tree, token + 1) === 'over';
  if (/^(?:hand|take|give|pass)$/.test(lemma(tree, verb))) return over;
  return /^(?:vacate|relinquish|resign|yield|assume)$/.test(lemma(tree, verb));
}

/** The office that a phrase with its title at `token` names; null where there is none. */
export function officeAt(context: Context, token: number): OfficePhrase | null {
  const { tree } = context;
  const language = languageAt(tree, token);
  if (!titleOpener(context, language)(tree.tokens, tree.tokens.norms[token]!)) return null;
  const found = longestTitle(context, token, language);
  if (!found || (language === 'en' && isLeague(tree, token))) return null;
  return phraseAround(context, token, language, found);
}

interface FoundTitle {
  readonly title: OfficeTitle;
  readonly seat: boolean;
  readonly end: number;
}

/** The phrase of a title found: whose it is, and what stands before and behind it. */
function phraseAround(context: Context, token: number, language: Language, found: FoundTitle): OfficePhrase | null {
  const { tree } = context;
  const seat = found.seat || isChairGiven(tree, token);
  let { title } = found;
  const sentence = sentenceAt(tree, token);
  let { end } = found;
  let tenure: Tenure = 'present';
  let owner: Owner | null = null;
  let blocked = false;
  const qualify = (word: string): boolean => {
    if (FORMER.has(word)) tenure = 'former';
    else if (FUTURE.has(word)) tenure = 'future';
    else if (THEN.has(word)) tenure = 'then';
    else return QUALIFIERS[language].has(word);
    return true;
  };
  let first = token;
  for (; first > sentence.firstToken; first--) {
    const before = first - 1;
    const word = norm(tree, before);
    if (qualify(word)) continue;
    // "son premier président": the first of them; "premier vice-président", "premier ministre" are titles.
    if (language === 'fr' && /^premi(?:er|ère)$/.test(word) && FIRST_OF.test(norm(tree, token))) {
      tenure = 'then';
      continue;
    }
    if (word === '-' && FORMER.has(norm(tree, before - 1))) continue;
    const name = nameOver(context, before);
    if (language === 'en') {
      const holder = ownerBefore(context, before);
      if (holder) {
        owner = holder.owner;
        first = holder.first + 1;
        continue;
      }
    } else if (name?.entity?.startsWith('state:') && name.type === 'MISC') {
      owner = { entity: name.entity, text: name.text };
      continue;
    }
    // "general" before "director", "commis" before "secrétaire": another title, which no list has.
    if (
      language === 'en' &&
      (upos(tree, before) === 'NOUN' || upos(tree, before) === 'PROPN') &&
      !name &&
      tree.tokens.kinds[before] === TokenKind.Word &&
      !/^(the|a|an|his|her|their|our|my)$/.test(word)
    )
      blocked = true;
    break;
  }
  if (blocked) return null;
  // "le premier directeur danois de la Banque": he is a Dane, and it is the bank that he directs.
  const firstOfLand = isFirstHolder(tree, first, token) && !/minister|secretary-of/.test(title.id);
  let ofBody = false;
  for (; end < sentence.endToken; end++) {
    const word = norm(tree, end);
    const name = nameOver(context, end);
    // "directeur par intérim de la Monnaie": he is director all the same.
    if (word === 'par' && norm(tree, end + 1) === 'intérim') {
      end++;
      continue;
    }
    if (NOT_YET.has(word)) tenure = 'future';
    if (NOT_YET.has(word) || (qualify(word) && upos(tree, end) !== 'ADV')) continue;
    if (language === 'fr' && name?.entity?.startsWith('state:') && name.type === 'MISC') {
      owner ??= { entity: name.entity, text: name.text };
      continue;
    }
    const held = ownerIn(context, end, sentence.endToken, language, title.sent === true);
    if (!held && firstOfLand && upos(tree, end) === 'ADJ' && /^(?:de|du|d'|of)$/.test(norm(tree, end + 1))) continue;
    if (!held) break;
    if (held.nothing) return null;
    if (held.owner && firstOfLand && !ofBody && !held.owner.entity?.startsWith('state:')) owner = held.owner;
    if (held.owner) owner ??= held.owner;
    ofBody ||= held.owner !== null;
    end = held.end - 1;
  }
  const headed = title.id === 'head' ? headedBy(context, found.end, end, language) : null;
  if (headed) ({ title, owner } = headed);
  if (tenure === 'present' && isSharedFormer(context, first)) tenure = 'former';
  owner ??= possessorOf(context, first);
  if (owner && foldWords(owner.text).some(word => NO_OFFICE.has(word))) return null;
  const article =
    first > sentence.firstToken &&
    /^(le|la|l'|les|the|un|une|a|an|son|sa|notre|leur|his|her|their|its|our|ce|cet|cette|this|mon|ma|my|du|au|des|aux)$/.test(
      norm(tree, first - 1),
    )
      ? norm(tree, first - 1)
      : '';
  if (
    /^(les|des|aux|un|une|a|an)$/.test(article) &&
    !seat &&
    article !== 'un' &&
    article !== 'une' &&
    article !== 'a' &&
    article !== 'an'
  )
    return null;
  return { title, seat, owner, tenure, first, end, titleFirst: token, titleEnd: found.end, article };
}

/** Whether "first" or "last" stands before a title or what qualifies it. */
function isFirstHolder(tree: Tree, first: number, token: number): boolean {
  for (let i = Math.max(0, first - 1); i < token; i++)
    if (/^(?:first|last|only|premi(?:er|ère)|derni(?:er|ère)|seule?)$/.test(norm(tree, i))) return true;
  return false;
}

/** "à la tête du gouvernement grec", "at the head of the city": the title of whoever is at the head of such a body, and whose it is. */
function headedBy(
  context: Context,
  first: number,
  end: number,
  language: Language,
): { readonly title: OfficeTitle; readonly owner: Owner | null } | null {
  const { tree } = context;
  const titles = titleIndex(context.pack).byHeaded[language];
  let title: OfficeTitle | null = null;
  let owner: Owner | null = null;
  for (let i = first; i < end; i++) {
    const name = nameOver(context, i);
    if (name?.entity && /^(?:state|place|org):/.test(name.entity)) owner ??= { entity: name.entity, text: name.text };
    else if (!title && upos(tree, i) === 'NOUN') {
      title = titles.get(foldedAt(tree, i)[0] ?? '') ?? null;
      // "à la tête de l'armée du gouvernement": the army is what is headed.
      if (!title) return null;
    }
  }
  return title && { title, owner };
}

/** "former Secretary of State and President Lund", "l'ancien maire et ministre": what is said before the first of two titles is said of both. */
function isSharedFormer(context: Context, first: number): boolean {
  const { tree } = context;
  const joint = first - 1;
  const { firstToken } = sentenceAt(tree, first);
  if (joint <= firstToken || !/^(?:and|et)$/.test(norm(tree, joint))) return false;
  for (let i = joint - 1; i >= Math.max(firstToken, joint - 7); i--) {
    if (FORMER.has(norm(tree, i))) return true;
    if (!/^(?:NOUN|PROPN|ADJ|ADP)$/.test(upos(tree, i)) || nameOver(context, i)?.type === 'PER') return false;
  }
  return false;
}

const openers = new WeakMap<TitleNode, (tokens: Tokens, word: number) => boolean>();

/** Tells whether titles of a language begin with a word of a document's vocabulary. */
export function titleOpener({ pack }: Context, language: Language): (tokens: Tokens, word: number) => boolean {
  const root = titleIndex(pack).byLanguage[language];
  const known = openers.get(root);
  if (known) return known;
  const made = perWord(word => root.next.has(foldWords(word)[0] ?? ''));
  openers.set(root, made);
  return made;
}

function longestTitle(context: Context, token: number, language: Language): FoundTitle | null {
  const { tree } = context;
  let at: TitleNode | undefined = titleIndex(context.pack).byLanguage[language];
  if (insideTitle(context, token, language)) return null;
  const { endToken } = sentenceAt(tree, token);
  let best: FoundTitle | null = null;
  for (let end = token; at && end < endToken && end < token + 12; end++) {
    if (end > token && tree.tokens.kinds[end] === TokenKind.Punctuation && !/^[-‐‑]$/.test(norm(tree, end))) break;
    for (const word of foldedAt(tree, end)) at = at?.next.get(word);
    if (isFirstOfThem(tree, token, end)) return null;
    if (at?.title && !(at.title.closed && goesOn(context, end + 1, endToken)))
      best = { title: at.title, seat: at.seat, end: end + 1 };
  }
  return best;
}

/** "président du conseil" is a title of its own, "président du conseil général", "… du conseil d'administration" is not. */
function goesOn({ tree }: Context, at: number, limit: number): boolean {
  return (
    at < limit && (upos(tree, at) === 'ADJ' || upos(tree, at) === 'NOUN' || /^(de|d'|du|des|of)$/.test(norm(tree, at)))
  );
}

function foldedAt({ tokens }: Tree, token: number): readonly string[] {
  return foldedWords(tokens, tokens.norms[token]!);
}

function firstWord(tree: Tree, token: number): string {
  return foldedAt(tree, token)[0] ?? '';
}

/** "ministre" of "premier ministre", "director" of "deputy director": the longer title starts before. */
function insideTitle(context: Context, token: number, language: Language): boolean {
  const { tree } = context;
  const first = sentenceAt(tree, token).firstToken;
  for (let start = token - 1; start >= Math.max(first, token - 4); start--) {
    if (tree.tokens.kinds[start] === TokenKind.Punctuation && !/^[-‐‑]$/.test(norm(tree, start))) return false;
    if (firstWord(tree, start) === '') continue;
    let at: TitleNode | undefined = titleIndex(context.pack).byLanguage[language];
    for (let end = start; at && end <= token; end++) {
      for (const word of foldedAt(tree, end)) at = at?.next.get(word);
      if (end === token && at?.title && !isFirstOfThem(tree, start, end)) return true;
    }
  }
  return false;
}

/** "the first secretary-general": the first of them, and no first secretary. */
function isFirstOfThem(tree: Tree, first: number, last: number): boolean {
  return norm(tree, first) === 'first' && norm(tree, last) === 'secretary' && norm(tree, last + 1) === '-';
}
