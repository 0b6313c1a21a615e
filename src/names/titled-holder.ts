// "President Roosevelt" in 1906, "le premier ministre Wilson" in 1967: the title and the date tell whose surname it is.
import type { Language } from '../language/language.ts';
import { foldWords } from '../packs/fold.ts';
import { holderNamed, type Term } from '../packs/holders.ts';
import { type TitleNode, titleIndex } from '../packs/offices.ts';
import type { Pack } from '../packs/pack.ts';
import type { Owners } from './find-unknown.ts';
import { FORMS_OF_ADDRESS } from './lexicon/titles.ts';
import type { KnownMatch } from './match-known.ts';
import { nameOf, normAt, type TokenView } from './token-view.ts';

/** Tokens `[first, end)` of a sentence that name somebody. */
interface Named {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
}

/** The words of the longest title of office. */
const LONGEST = 6;

/**
 * The holder of an office of the pack whom a name right after its title means.
 * @param date what the sentence speaks of, EDTF level 0; null for none
 * @returns null where no title stands before the name, or no one holder bears it
 */
export function titledHolder(
  view: TokenView,
  name: Named,
  around: { readonly pack: Pack; readonly date: string | null },
  owners: Owners,
  matches: readonly KnownMatch[],
): Term | null {
  const { firstToken, language } = view.words.sentences[name.sentence]!;
  if (!language || normAt(view, name.end) === 'of') return null;
  let end = name.first;
  while (end > firstToken && FORMS_OF_ADDRESS.has(normAt(view, end - 1))) end--;
  const behind = stateOf(matches, owners, end - 1);
  // "le président américain Wilson"
  if (behind !== null) while (end > firstToken && stateOf(matches, owners, end - 1) !== null) end--;
  const title = titleBefore(view, around.pack, language, firstToken, end);
  if (!title) return null;
  const state = behind ?? stateOf(matches, owners, title.first - 1);
  return holderNamed(around.pack, title.id, foldWords(nameOf(view, name.first, name.end)), around.date, state);
}

/** The state that a token names or is an adjective of: null for none, and for names that several bear. */
function stateOf(matches: readonly KnownMatch[], owners: Owners, token: number): string | null {
  const match = token < 0 || owners[token]! < 0 ? undefined : matches[owners[token]!];
  const ids = new Set(match?.forms.map(form => form.actor.id));
  const [id] = ids;
  return ids.size === 1 && id!.startsWith('state:') ? id! : null;
}

/** The longest title that ends at a token. */
function titleBefore(
  view: TokenView,
  pack: Pack,
  language: Language,
  firstToken: number,
  end: number,
): { readonly id: string; readonly first: number } | null {
  for (let first = Math.max(firstToken, end - LONGEST); first < end; first++) {
    let at: TitleNode | undefined = titleIndex(pack).byLanguage[language];
    for (let i = first; at && i < end; i++)
      for (const word of view.folded[view.tokens.norms[i]!]!) at = at?.next.get(word);
    if (at?.title && !at.seat) return { id: at.title.id, first };
  }
  return null;
}
