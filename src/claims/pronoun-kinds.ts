import type { Kind } from './lexicon/nouns.ts';

/** "on", "certains", "ceux-ci" may be people; "cela", "ce" may be anything but an actor. */
export function pronounKinds(word: string): readonly Kind[] {
  return /^(on|certains|certaines|d'autres|ceux|celles|tous|toutes|celui|celle|many|some|others|both|everyone|somebody|someone|ceux-ci|celui-ci|celle-ci|beaucoup|plusieurs|qui|who|we|nous|i|je|j'|you|vous)$/.test(
    word,
  )
    ? ['pronoun']
    : ['thing'];
}
