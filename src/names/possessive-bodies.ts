// "the Dockers' Union", "the Seamen's Association": a name that goes on behind its apostrophe to the noun of a body.
import type { UnknownName } from './find-unknown.ts';
import { HEADS_EN } from './lexicon/organisation-words.ts';
import { foldedAt, isCapital, normAt, type TokenView } from './token-view.ts';

/** The name, up to the noun of a body that a plural possessive in capitals has right behind it. */
export function possessiveBody(view: TokenView, name: UnknownName): UnknownName {
  const sentence = view.words.sentences[name.sentence]!;
  const apostrophe = normAt(view, name.end);
  const head = name.end + 1;
  if (head >= sentence.endToken || sentence.language !== 'en' || name.type === 'LOC') return name;
  const plural = /^['’]$/.test(apostrophe)
    ? /s$/.test(normAt(view, name.end - 1))
    : /^['’]s$/.test(apostrophe) && PLURAL.test(normAt(view, name.end - 1));
  if (!plural || !isCapital(view, head) || !HEADS_EN.has(foldedAt(view, head))) return name;
  // With the noun of a body behind it, it is one, whatever dockers the text tells of besides.
  return { ...name, end: head + 1, type: 'ORG', sure: true };
}

/** Plurals without an s: "the Seamen's Union", "the Women's League". */
const PLURAL = /(?:men|people|children)$/;
