/** French as it is set: no line ends between a word and the sign that goes with it ("« mars 1966 »", "lire ?"). */
export function setInFrench(text: string): string {
  return text
    .replace(/« /g, '«\u00A0')
    .replace(/ ([»:])/g, '\u00A0$1')
    .replace(/ ([;?!%])/g, '\u202F$1');
}

/** The same of all words of a language, and of what those say that are made with a name or a number. */
export function spaced<T>(words: T): T {
  if (typeof words === 'string') return setInFrench(words) as T;
  if (typeof words === 'function')
    return ((...given: unknown[]) => spaced((words as (...given: unknown[]) => unknown)(...given))) as T;
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, spaced(each)])) as T;
}
