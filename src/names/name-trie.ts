// The names of a pack, compiled once into a trie over folded words, so that a document is matched without making strings.
import type { Language } from '../language/language.ts';
import { LANGUAGES } from '../language/language.ts';
import type { ActorEntry } from '../packs/actors.ts';
import { foldWords } from '../packs/fold.ts';
import type { Pack } from '../packs/pack.ts';

/** What a form of words is to its actor. */
export type FormRole = 'name' | 'demonym' | 'capital';

/** One way to write one actor. */
export interface NameForm {
  readonly actor: ActorEntry;
  readonly role: FormRole;
  readonly language: Language;
  readonly words: number;
  /** Which of its words must begin with a capital in the text; -1 where it is a common noun. */
  readonly capitalAt: number;
  /** An acronym: that word must be in capitals throughout. */
  readonly upper: boolean;
  /** The last word has a capital too. */
  readonly lastCapital: boolean;
  /** Written in the pack with its article ("l'Alliance"): read only after a determiner. */
  readonly article: boolean;
}

/** A trie over the numbers of folded words. */
export interface NameTrie {
  readonly symbols: ReadonlyMap<string, number>;
  /** Node after the first word, by symbol; 0 where no name begins so. */
  readonly roots: Int32Array;
  readonly children: readonly (ReadonlyMap<number, number> | undefined)[];
  readonly forms: readonly (readonly NameForm[] | undefined)[];
}

const tries = new WeakMap<Pack, NameTrie>();

/** The trie of a pack, made once for each pack. */
export function nameTrie(pack: Pack): NameTrie {
  let trie = tries.get(pack);
  if (!trie) {
    trie = compile(pack);
    tries.set(pack, trie);
  }
  return trie;
}

function compile(pack: Pack): NameTrie {
  const symbols = new Map<string, number>();
  const children: (Map<number, number> | undefined)[] = [new Map()];
  const forms: (NameForm[] | undefined)[] = [undefined];
  const add = (text: string, actor: ActorEntry, role: FormRole, language: Language) => {
    const form = formOf(text, actor, role, language);
    if (form.folded.length === 0) return;
    let node = 0;
    for (const word of form.folded) {
      let symbol = symbols.get(word);
      if (symbol === undefined) {
        symbol = symbols.size;
        symbols.set(word, symbol);
      }
      const edges = children[node] ?? new Map<number, number>();
      children[node] = edges;
      let next = edges.get(symbol);
      if (next === undefined) {
        next = children.length;
        children.push(undefined);
        forms.push(undefined);
        edges.set(symbol, next);
      }
      node = next;
    }
    const list = forms[node] ?? [];
    forms[node] = list;
    list.push(form.form);
  };
  for (const actor of pack.actors) {
    for (const language of LANGUAGES) {
      for (const text of actor.names[language]) add(text, actor, 'name', language);
      for (const text of actor.demonyms?.[language] ?? []) add(text, actor, 'demonym', language);
      for (const text of actor.capital?.[language] ?? []) add(text, actor, 'capital', language);
    }
  }
  const roots = new Int32Array(symbols.size);
  for (const [symbol, node] of children[0]!) roots[symbol] = node;
  return { symbols, roots, children, forms };
}

const ARTICLE = /^(?:l['’]|(?:les?|la|the)\s)\s*/;
const CAPITAL_ARTICLE: ReadonlySet<string> = new Set(['le', 'la', 'les', 'the', 'l', 'el']);

function formOf(
  text: string,
  actor: ActorEntry,
  role: FormRole,
  language: Language,
): { folded: string[]; form: NameForm } {
  const article = ARTICLE.test(text);
  const bare = text.replace(ARTICLE, '');
  const written = bare.match(/[\p{L}\p{N}]+|,/gu) ?? [];
  const folded = written.flatMap(word => (word === ',' ? [','] : foldWords(word)));
  const capitalAt = written.findIndex(
    (word, i) => /^\p{Lu}/u.test(word) && !(CAPITAL_ARTICLE.has(word.toLowerCase()) && i + 1 < written.length),
  );
  const letters = bare.replace(/[^\p{L}]/gu, '');
  const upper = letters.length > 1 && letters === letters.toUpperCase();
  return {
    folded,
    form: {
      actor,
      role,
      language,
      words: folded.length,
      capitalAt,
      lastCapital: /^\p{Lu}/u.test(written.at(-1) ?? ''),
      upper,
      article,
    },
  };
}
