// People whom a state posts abroad as it posts troops: "les conseillers soviétiques", "American military advisers".
import type { Context } from './context.ts';
import { demonymOf } from './demonym.ts';
import type { Kind } from './lexicon/nouns.ts';
import { childrenOf, feature, languageAt, norm } from './tree.ts';

const POSTED: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: /^(?:conseillers|experts|techniciens|instructeurs|volontaires|spécialistes)$/,
  en: /^(?:advis[eo]rs|experts|technicians|instructors|volunteers|specialists)$/,
};

const FORCE: readonly Kind[] = ['person', 'force'];

/** What a noun names: those who are posted are a force where the words say whose they are; all others as they are. */
export function postedKinds(context: Context, head: number, kinds: readonly Kind[]): readonly Kind[] {
  const { tree } = context;
  if (!POSTED[languageAt(tree, head)].test(norm(tree, head)) || !feature(tree, head, 'Number=Plur')) return kinds;
  const military = childrenOf(tree, head).some(child => /^(?:militaires|military)$/.test(norm(tree, child)));
  return military || demonymOf(context, head) !== null ? FORCE : kinds;
}
