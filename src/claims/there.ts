// What "y" stands for: the one place or organisation that the text has just named.
import type { Mention } from '../annotation.ts';
import type { Context } from './context.ts';
import { nameOver } from './context.ts';
import { subjectOf } from './subject.ts';
import { base, headOf, isUnder, languageAt, norm, sentenceAt, upos } from './tree.ts';

/** Whether a token is the French "y" of place. */
export function isThere({ tree }: Context, token: number): boolean {
  return norm(tree, token) === 'y' && upos(tree, token) === 'PRON' && languageAt(tree, token) === 'fr';
}

/**
 * "L'Égypte quitta la Ligue et y revint", "La base de Sidi Slimane fut bâtie en 1951. Une escadre y stationna": the only place or organisation
 * that this sentence names before, else that the one before names; null where there is none, or more than one. Not who does it himself.
 */
export function placeOfThere(context: Context, token: number): Mention | null {
  const { tree } = context;
  const here = sentenceAt(tree, token);
  if (here.dangling) return null;
  const subject = subjectOf(tree, headOf(tree, token))?.head ?? -1;
  const near = namesIn(context, here.firstToken, token, subject);
  if (near.length > 0) return near.length === 1 ? near[0]! : null;
  const before = tree.words.sentences[tree.sentenceOf[token]! - 1];
  if (!before || before.strand !== here.strand || before.kind !== 'prose') return null;
  const named = namesIn(context, before.firstToken, before.endToken, -1);
  return named.length === 1 ? named[0]! : null;
}

/** The places and organisations named among the tokens `[first, end)`, each once, but for those of a phrase. */
function namesIn(context: Context, first: number, end: number, except: number): Mention[] {
  const found = new Map<string, Mention>();
  for (let i = first; i < end; i++) {
    const name = nameOver(context, i);
    if (!name?.entity || (name.type !== 'LOC' && name.type !== 'ORG')) continue;
    if (except >= 0 && isUnder(context.tree, i, except)) continue;
    // "La Suède protesta. La France y déploya des missiles": who acts is no place.
    if (name.entity.startsWith('state:') && base(context.tree, i) === 'nsubj') continue;
    found.set(name.entity, name);
  }
  return [...found.values()];
}
