/** What English hooks onto a word with an apostrophe: NATO|'s, I|'m, they|'re; "n't" takes its n along: do|n't. */
export const CONTRACTED: ReadonlySet<string> = new Set('s m re ve ll d'.split(' '));

/** Prefixes that stay with their word; all other hyphenated words are cut in pieces as in Universal Dependencies: well|-|known. */
export const BOUND_PREFIXES: ReadonlySet<string> = new Set(
  (
    'non pro anti pre post mid ex co re cross semi multi inter intra sub ultra pan neo pseudo quasi un mini micro macro ' +
    'counter trans extra e x'
  ).split(' '),
);
