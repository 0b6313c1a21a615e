// What pages do to the sentences they take over, by a fixed draw: the same seed gives the same edit.
import type { Language } from '../src/language/language.ts';
import type { Draw } from './lottery.ts';

export const EDITS = [
  'typography',
  'marks',
  'insertions',
  'omissions',
  'exchanges',
  'cut',
  'joined',
  'several',
] as const;
export type Edit = (typeof EDITS)[number];

const PUT_IN: Readonly<Record<Language, readonly string[]>> = {
  en: 'however indeed then also again finally perhaps clearly soon later often still rather once'.split(' '),
  fr: 'cependant alors aussi encore enfin certes clairement ensuite souvent toujours plutôt ainsi bientôt'.split(' '),
};
const MARKS = ['[1]', '[12]', '[note 3]', '[réf. nécessaire]', '[a]', '[citation needed]'];

/** A sentence as another page would print it; null where this edit cannot be made of it. `next` is the sentence after it. */
export function editedCopy(edit: Edit, text: string, next: string, language: Language, draw: Draw): string | null {
  switch (edit) {
    case 'typography':
      return retyped(text, draw);
    case 'marks':
      return marked(text, 1 + draw(3), draw);
    case 'insertions':
      return changed(text, language, 1 + draw(2), ['in'], draw);
    case 'omissions':
      return changed(text, language, 1 + draw(2), ['out'], draw);
    case 'exchanges':
      return changed(text, language, 1 + draw(2), ['other'], draw);
    case 'cut':
      return cut(text, draw);
    case 'joined':
      return joined(text, next, language);
    case 'several':
      return changed(marked(retyped(text, draw), 1, draw), language, 2 + draw(2), ['in', 'out', 'other'], draw);
  }
}

function retyped(text: string, draw: Draw): string {
  const other = text
    .replace(/[’']/g, draw(2) === 0 ? '’' : "'")
    .replace(/[«»“”]\s?|\s?»/g, draw(2) === 0 ? '"' : '“')
    .replace(/ ([:;!?])/g, '\u00A0$1')
    .replace(/\s[–—-]\s/g, ', ');
  const kind = draw(4);
  if (kind === 0) return other.normalize('NFD').replace(/\p{M}/gu, '');
  if (kind === 1) return other.normalize('NFD');
  if (kind === 2) return other.replace(/\p{L}{8,}/gu, word => `${word.slice(0, 4)}\u00AD${word.slice(4)}`);
  return other === text ? other.toUpperCase() : other;
}

function marked(text: string, count: number, draw: Draw): string {
  const words = text.split(' ');
  for (let k = 0; k < count; k++) words[draw(words.length)] += MARKS[draw(MARKS.length)]!;
  return words.join(' ');
}

/** Changes words that are no names; at most one in seven. */
function changed(
  text: string,
  language: Language,
  count: number,
  kinds: readonly ('in' | 'out' | 'other')[],
  draw: Draw,
): string | null {
  const words = text.split(' ');
  if (words.length < count * 7) return null;
  for (let k = 0; k < count; k++) {
    const place = 1 + draw(words.length - 2);
    const kind = kinds[draw(kinds.length)]!;
    const put = PUT_IN[language][draw(PUT_IN[language].length)]!;
    if (kind === 'in') words.splice(place, 0, put);
    else if (!/^\p{Ll}{2,}$/u.test(words[place]!)) continue;
    else words.splice(place, 1, ...(kind === 'out' ? [] : [put]));
  }
  const result = words.join(' ');
  return result === text ? null : result;
}

/** The beginning of a sentence of some length: three quarters of it or more. */
function cut(text: string, draw: Draw): string | null {
  const words = text.split(' ');
  const left = Math.ceil(words.length * (0.75 + draw(20) / 100));
  return words.length < 14 || left >= words.length ? null : `${words.slice(0, left).join(' ')}.`;
}

/** Two sentences made one; the first is the longer. */
function joined(text: string, next: string, language: Language): string | null {
  if (next.length < 20 || next.length > 0.8 * text.length) return null;
  const and = language === 'fr' ? 'et' : 'and';
  return `${text.replace(/[.!?…]\s*$/, '')}, ${and} ${next[0]!.toLowerCase()}${next.slice(1)}`;
}
