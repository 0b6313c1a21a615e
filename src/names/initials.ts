// "E. L. M. Burns", "J.-P. Morel": the initials before a surname are a part of its name, though one of them looks like "M." for "Monsieur".
import type { UnknownName } from './find-unknown.ts';
import type { TokenView } from './token-view.ts';

const INITIAL = /^\p{Lu}\.$|^(?:\p{Lu}\.-?){2,4}$/u;

/** Names of persons, in order, with two initials or more right before them taken in; what was only such initials is no name of its own. */
export function withInitials(view: TokenView, names: readonly UnknownName[]): UnknownName[] {
  const found: UnknownName[] = [];
  for (const each of names) {
    const name = isLabel(view, each.first) && each.end > each.first + 1 ? { ...each, first: each.first + 1 } : each;
    const first = name.type === 'PER' ? initialsBefore(view, name) : name.first;
    while (found.length > 0 && found.at(-1)!.end > first && found.at(-1)!.first >= first) found.pop();
    const free = (found.at(-1)?.end ?? 0) <= first;
    found.push(free && first < name.first ? { ...name, first } : name);
  }
  return found;
}

/** "R. Odon Lund a quitté …" in an interview: the letter of whoever answers, at the beginning of a line where others begin with "Q.". */
function isLabel(view: TokenView, i: number): boolean {
  const start = view.tokens.starts[i]!;
  const before = view.text.slice(Math.max(0, start - 9), start);
  if (!/^[QRA]\.$/.test(written(view, i)) || !/(?:^|\n)[ \t]*$/.test(before)) return false;
  return /(?:^|\n)[ \t]*Q\.[ \t]/.test(view.text);
}

function initialsBefore(view: TokenView, { first, sentence }: UnknownName): number {
  const { firstToken } = view.words.sentences[sentence]!;
  let at = first;
  while (at > firstToken && at > first - 4 && INITIAL.test(written(view, at - 1))) at--;
  const initials =
    view.text.slice(view.tokens.starts[at]!, view.tokens.starts[first]!).match(/\p{Lu}\./gu)?.length ?? 0;
  return initials >= 2 ? at : first;
}

function written({ text, tokens }: TokenView, i: number): string {
  return text.slice(tokens.starts[i]!, tokens.ends[i]!);
}
