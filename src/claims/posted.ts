// People whom a state or an organisation posts abroad as it posts troops: "les conseillers soviétiques", "the inspectors of the IAEA".
import { anaphor } from './anaphor.ts';
import { type Context, nameOver } from './context.ts';
import { demonymOf } from './demonym.ts';
import type { Kind } from './lexicon/nouns.ts';
import { isNearTroops } from './near-troops.ts';
import { soleForce } from './peace-force.ts';
import { childrenOf, feature, languageAt, norm, prepositionsOf, relation } from './tree.ts';

const POSTED: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: /^(?:conseillers|experts|techniciens|instructeurs|volontaires|spécialistes|inspecteurs|observateurs|marins|matelots)$/,
  en: /^(?:advis[eo]rs|experts|technicians|instructors|volunteers|specialists|inspectors|observers|monitors|seamen)$/,
};

const FORCE: readonly Kind[] = ['person', 'force'];
const UNIT: readonly Kind[] = ['force'];
/** A company trades and an engineer builds, unless the text around tells of troops. */
const UNITS: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: /^(?:compagnies?|sapeurs|pilotes|gendarmes|policiers)$/,
  en: /^(?:compan(?:y|ies)|sappers|engineers|pilots|gendarmes|policemen)$/,
};

/** What a noun names: those who are posted are a force where the words say whose they are; all others as they are. */
export function postedKinds(context: Context, head: number, kinds: readonly Kind[]): readonly Kind[] {
  const { tree } = context;
  if (UNITS[languageAt(tree, head)].test(norm(tree, head)))
    return demonymOf(context, head) !== null && isNearTroops(context, head) ? UNIT : kinds;
  if (/^(?:men|hommes)$/.test(norm(tree, head)) && kinds.includes('person'))
    return isOfForce(context, head) ? FORCE : kinds;
  if (!POSTED[languageAt(tree, head)].test(norm(tree, head)) || !feature(tree, head, 'Number=Plur')) return kinds;
  const military = childrenOf(tree, head).some(child => /^(?:militaires|military)$/.test(norm(tree, child)));
  return military || demonymOf(context, head) !== null || senderOf(context, head) !== null ? FORCE : kinds;
}

/** "its men", "ses derniers hommes" in a text about one force; "the last men of the brigade". */
function isOfForce(context: Context, head: number): boolean {
  const { tree } = context;
  return childrenOf(tree, head).some(child => {
    if (/^(?:its|their|ses|leurs)$/.test(norm(tree, child))) return soleForce(context) !== null;
    if (!/^(?:of|de)$/.test(prepositionsOf(tree, child)[0] ?? '')) return false;
    return /^(?:forces?|brigade|bataillon|battalion|garrison|garnison|contingent|division|regiment|régiment|escadrille|squadron)$/.test(
      norm(tree, child),
    );
  });
}

const SENT: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: /^(?:inspecteurs|observateurs|experts)$/,
  en: /^(?:inspectors|observers|monitors|experts)$/,
};

/** "the inspectors of the IAEA", "les observateurs de l'ONU", "UN observers": the organisation that sends them; null where none is told. */
export function senderOf(context: Context, head: number): string | null {
  const { tree } = context;
  if (!SENT[languageAt(tree, head)].test(norm(tree, head))) return null;
  for (const child of childrenOf(tree, head)) {
    const beside = /^(?:compound|nmod:poss|amod)$/.test(relation(tree, child));
    if (!beside && !/^(?:of|from|de|d')$/.test(prepositionsOf(tree, child)[0] ?? '')) continue;
    const entity = nameOver(context, child)?.entity ?? (beside ? null : anaphor(context, child));
    if (entity?.startsWith('org:')) return entity;
  }
  return null;
}
