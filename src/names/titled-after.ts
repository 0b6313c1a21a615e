// "the Duke of Wellington", "lord Londonderry": in a text that tells of such a person, the name alone is nobody's government.
import { foldName } from '../packs/fold.ts';
import type { TokenView } from './token-view.ts';

const TITLE =
  /(?:^|[^\p{L}])(?:dukes?|duchess|lords?|lady|earls?|counts?|marquess|marquis|viscount|baron|duc|duchesse|comte|comtesse|vicomte)\s+(?:(?:of|de)\s+|d['’]\s*)?(\p{Lu}[\p{L}’'-]+)/giu;

const known = new WeakMap<TokenView, ReadonlySet<string>>();

/** Whether the document gives a person a title that ends in the name. */
export function isTitled(view: TokenView, name: string): boolean {
  let titled = known.get(view);
  if (!titled) {
    titled = new Set(
      [...view.text.matchAll(TITLE)].flatMap(([, word]) => (/^\p{Lu}/u.test(word!) ? [foldName(word!)] : [])),
    );
    known.set(view, titled);
  }
  return titled.has(foldName(name));
}
