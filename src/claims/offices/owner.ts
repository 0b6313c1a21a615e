// The state or organisation that an office is held in: before the title in English, after it in both languages.
import type { Language } from '../../language/language.ts';
import { TokenKind } from '../../language/words.ts';
import { foldedWords } from '../../names/folded.ts';
import { ownerWords } from '../../packs/offices.ts';
import { anaphor } from '../anaphor.ts';
import { type Context, nameOver } from '../context.ts';
import { firmMeant, isBareFirm } from '../firm.ts';
import { organisationBefore } from '../seats.ts';
import { siteMeant } from '../site-meant.ts';
import { norm, plainPreposition, sentenceAt, type Tree, upos } from '../tree.ts';

export interface Owner {
  readonly entity: string | null;
  readonly text: string;
}

interface Found {
  /** null for a complement that names nobody. */
  readonly owner: Owner | null;
  readonly end: number;
  /** The complement shows that no office is meant: "le directeur de ses rêves", "the head of his dog". */
  readonly nothing?: boolean;
}

/** "Greek", "NATO", "Greece's" right before an English title: `first` is the first token. */
export function ownerBefore(context: Context, last: number): { readonly owner: Owner; readonly first: number } | null {
  const { tree } = context;
  const possessive = /^('s|’s|')$/.test(norm(tree, last));
  const at = possessive ? last - 1 : last;
  const name = at >= 0 ? nameOver(context, at) : null;
  if (!name?.entity || !/^(state|org|place):/.test(name.entity)) return null;
  let first = at;
  while (first > 0 && nameOver(context, first - 1) === name) first--;
  if (norm(tree, first - 1) === 'the' && possessive) first--;
  return { owner: { entity: name.entity, text: name.text }, first };
}

const LINK: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['de', 'à', 'en', 'auprès', 'pour', 'chez']),
  en: new Set(['of', 'for', 'to', 'at', 'in']),
};
const ARTICLE = /^(le|la|l'|les|the)$/;
const SWALLOWED = /^(du|des|au|aux)$/;

/** The complement that starts at `at`: "du Centre d'essais", "of the Greek navy"; null where none does. */
export function ownerIn(context: Context, at: number, end: number, language: Language, sent = false): Found | null {
  const { tree } = context;
  const word = norm(tree, at);
  if (!LINK[language].has(plainPreposition(word))) return null;
  let first = at + 1;
  if (word === 'auprès') first++;
  if (first < end && ARTICLE.test(norm(tree, first))) first++;
  if (first >= end || tree.isTime[first]) return null;
  const weak = !/^(de|of)$/.test(plainPreposition(word));
  const next = norm(tree, first);
  if (/^(ses|son|sa|leur|leurs|mes|mon|ma|his|her|their|its|my|our|notre|nos|votre|vos)$/.test(next)) return null;
  const name = nameOver(context, first);
  if (name?.type === 'PER') return weak ? null : { owner: null, end: first, nothing: true };
  const last = nounPhraseEnd(context, first, end, language);
  if (last === first) return null;
  if (weak && !name?.entity && !/\p{Lu}/u.test(textOf(tree, first, last))) return null;
  if (weak && sent) return { owner: null, end: last };
  if (name?.entity && endOfName(context, first) === last)
    return { owner: { entity: name.entity, text: name.text }, end: last };
  const text = textOf(tree, first, last);
  const firm = last === first + 1 && isBareFirm(context, first) ? firmMeant(context, first) : null;
  if (firm) return { owner: { entity: firm, text }, end: last };
  const whole = fullest(context, first, last, text, language);
  // "secretary general of the alliance": of the body that the noun takes up.
  const alone = whole.entity === null && whole.text === text && last === first + 1;
  const body = alone
    ? (anaphor(context, first) ?? (isBodyNoun(tree, first) ? organisationBefore(context, first) : null))
    : null;
  // "administrateur du canal": of the one that the text is about.
  const meant = body?.startsWith('org:') ? body : alone ? siteMeant(context, first) : null;
  return { owner: meant ? { entity: meant, text } : whole, end: last };
}

/** "prit la tête du service", "the head of the house": said of the body that the text is about. */
function isBodyNoun(tree: Tree, noun: number): boolean {
  return (
    /^(?:service|maison|bureau|organisme|institution|établissement|entreprise|compagnie|société|house|agency|company|institution|service)$/.test(
      norm(tree, noun),
    ) && /^(?:du|la|l'|le|the)$/.test(norm(tree, noun - 1))
  );
}

function endOfName(context: Context, token: number): number {
  const name = nameOver(context, token);
  let end = token;
  while (end < context.tree.tokens.length && nameOver(context, end) === name) end++;
  return end;
}

/** The end of the noun phrase at `first`, its "de"/"of" complements included; `first` where there is none. */
function nounPhraseEnd(context: Context, first: number, limit: number, language: Language): number {
  const { tree } = context;
  let end = first;
  let at = first;
  let nouns = 0;
  while (at < limit && at - first < 16) {
    const name = nameOver(context, at);
    if (name?.type === 'PER') break;
    if (name?.entity && !tree.isTime[at]) {
      if (nouns > 0 && name.type === 'MISC' && name.entity.startsWith('state:') && language === 'fr') break;
      at = endOfName(context, at);
      end = at;
      nouns++;
    } else if (isNominalWord(tree, at)) {
      if (upos(tree, at) !== 'ADJ') nouns++;
      if (nouns > 0) end = at + 1;
      at++;
    } else break;
    // A link to the next noun: "d'", "de la", "of the", "des".
    if (end !== at) continue;
    let link = at;
    const word = link < limit ? norm(tree, link) : '';
    if (language === 'fr' ? plainPreposition(word) !== 'de' : word !== 'of' && word !== 'for') continue;
    link++;
    if (!SWALLOWED.test(word) && link < limit && ARTICLE.test(norm(tree, link))) link++;
    if (link >= limit || tree.isTime[link] || nameOver(context, link)?.type === 'PER') break;
    if (!isNominalWord(tree, link) && !nameOver(context, link)?.entity) break;
    at = link;
  }
  return end;
}

function isNominalWord(tree: Tree, i: number): boolean {
  if (tree.isTime[i] || tree.tokens.kinds[i] !== TokenKind.Word) return false;
  const tag = upos(tree, i);
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') return true;
  return tag === 'X' && /^\p{Lu}/u.test(tree.text.slice(tree.tokens.starts[i]!, tree.tokens.ends[i]!));
}

function textOf(tree: Tree, first: number, end: number): string {
  return tree.text.slice(tree.tokens.starts[first]!, tree.tokens.ends[end - 1]!);
}

const capitals = new WeakMap<Context, Map<string, number[]>>();

/** Tokens with a capital, by their folded word. */
function capitalised(context: Context): Map<string, number[]> {
  let map = capitals.get(context);
  if (map) return map;
  map = new Map();
  const { tree } = context;
  for (let i = 0; i < tree.tokens.length; i++) {
    const code = tree.text.charCodeAt(tree.tokens.starts[i]!);
    if (tree.tokens.kinds[i] !== TokenKind.Word || (code < 128 && !(code >= 65 && code <= 90))) continue;
    const word = foldedWords(tree.tokens, tree.tokens.norms[i]!)[0];
    if (!word) continue;
    const list = map.get(word) ?? [];
    if (list.length < NAMESAKES) list.push(i);
    map.set(word, list);
  }
  capitals.set(context, map);
  return map;
}

/** How many mentions of a word are looked at for a fuller form. */
const NAMESAKES = 24;

/** "du centre", "du Centre" where the document names "le Centre d'essais de Port-Lavel": the fullest form, where all forms agree. */
function fullest(context: Context, first: number, end: number, text: string, language: Language): Owner {
  const { tree } = context;
  const plain: Owner = { entity: null, text };
  const own = ownerWords(text);
  const head = foldedWords(tree.tokens, tree.tokens.norms[first]!)[0] ?? '';
  let best = plain;
  let size = own.length;
  const forms: string[][] = [];
  const known = new Map<string, Owner>();
  for (const token of capitalised(context).get(head) ?? []) {
    if (token >= first && token < end) continue;
    const { endToken, language: other } = sentenceAt(tree, token);
    if (other !== language) continue;
    const name = nameOver(context, token);
    const last =
      name?.entity && name.type !== 'PER'
        ? endOfName(context, token)
        : nounPhraseEnd(context, token, endToken, language);
    if (last <= token) continue;
    const form = textOf(tree, token, last);
    const formWords = ownerWords(form);
    if (!own.every(word => formWords.includes(word))) continue;
    forms.push(formWords);
    if (name?.entity && context.actors.byId.has(name.entity) && name.start === tree.tokens.starts[token]!)
      known.set(name.entity, { entity: name.entity, text: name.text });
    if (
      formWords.length > size ||
      (formWords.length === size && name?.entity && best.entity === null && size > own.length)
    ) {
      size = formWords.length;
      best = {
        entity:
          name?.entity && endOfName(context, token) === last && name.start === tree.tokens.starts[token]
            ? name.entity
            : null,
        text: form,
      };
    }
  }
  const chosen = ownerWords(best.text);
  if (forms.every(form => form.every(word => chosen.includes(word)))) return best;
  // "l'Agence", where a line above names "Agence Havas": the one that the packs know.
  const [only] = known.values();
  return known.size === 1 && /^\p{Lu}/u.test(text) ? only! : plain;
}
