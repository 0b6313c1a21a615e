// Places that bear the name of another one after their kind, under one id in both languages: "la bande d'Aozou", "the Aozou strip" → place:aozou-strip.
import type { Mention } from '../annotation.ts';
import { slugOf } from '../packs/actor-index.ts';
import { type Context, nameOver } from './context.ts';
import type { Kind } from './lexicon/nouns.ts';
import { base, childrenOf, lemma, norm, prepositionsOf, sentenceAt, upos } from './tree.ts';

/** What lies somewhere and is not the town or river whose name it bears; by the English word. */
const KINDS: Readonly<Record<string, string>> = {
  bande: 'strip', strip: 'strip', couloir: 'corridor', corridor: 'corridor', vallée: 'valley', valley: 'valley',
  péninsule: 'peninsula', peninsula: 'peninsula', plateau: 'plateau', plaine: 'plain', plain: 'plain', massif: 'massif',
  détroit: 'strait', strait: 'strait', archipel: 'archipelago', archipelago: 'archipelago', enclave: 'enclave', oasis: 'oasis',
  golfe: 'gulf', gulf: 'gulf', désert: 'desert', desert: 'desert', forêt: 'forest', forest: 'forest', saillant: 'salient', salient: 'salient',
}; // biome-ignore format: pairs

const MADE = new RegExp(`^place:.+-(?:${[...new Set(Object.values(KINDS))].join('|')})$`);

/** Whether an id is made so: whatever its name, it is a place. */
export function isByKind(id: string): boolean {
  return MADE.test(id);
}

/** The id of the place that a phrase names so; null where it names one that nobody can tell, undefined for all other phrases. */
export function placeByKind(context: Context, head: number, nouns: readonly Kind[]): string | null | undefined {
  const name = nameOver(context, head);
  if (name && BASE_ALONE.test(name.text)) return placeBefore(context, name);
  return nouns.includes('place') || name?.type === 'LOC' ? (named(context, head) ?? undefined) : undefined;
}

const BASE_ALONE =
  /^(?:(?:Royal )?(?:Air|Naval|Army|Military|Air Force)(?: Force)? (?:Base|Station|Field)|Air ?[Ff]ield|Barracks|Base|Camp|Dockyard)$/;

/** "Wheelus Air Base" in two names: the place is the one before. */
function placeBefore(context: Context, { start }: Mention): string | null {
  const { tree } = context;
  const first = tree.tokens.starts.indexOf(start);
  const before = first > 0 && norm(tree, first - 1) !== ',' ? nameOver(context, first - 1) : null;
  return before?.type === 'LOC' && before.entity?.startsWith('place:') ? before.entity : null;
}

/** Null for all others, and where the pack or the names know the whole. */
function named(context: Context, head: number): string | null {
  const { tree, actors } = context;
  const whole = nameOver(context, head);
  if (whole?.entity && (actors.byId.has(whole.entity) || !whole.entity.startsWith('place:'))) return null;
  // "the Aozou strip" with the noun under the name.
  const noun = KINDS[lemma(tree, head).toLowerCase()] === undefined ? kindWithin(context, head) : head;
  const kind = noun < 0 ? undefined : KINDS[lemma(tree, noun).toLowerCase()];
  if (kind === undefined) return null;
  const name = nameBeside(context, noun);
  return name === null ? null : `place:${slugOf(`${name} ${kind}`)}`;
}

/** In a name of several words, the one that tells the kind. */
function kindWithin(context: Context, head: number): number {
  const { tree } = context;
  const whole = nameOver(context, head);
  if (whole?.type !== 'LOC') return -1;
  const { firstToken, endToken } = sentenceAt(tree, head);
  for (let i = Math.max(firstToken, head - 4); i < Math.min(endToken, head + 5); i++)
    if (nameOver(context, i) === whole && KINDS[norm(tree, i)] !== undefined) return i;
  return -1;
}

/** "d'Aozou" behind the noun, "Aozou" right before it: one or two words with capitals that no pack knows as a land. */
function nameBeside(context: Context, noun: number): string | null {
  const { tree } = context;
  const capital = (i: number): boolean =>
    /^\p{Lu}/u.test(tree.text.slice(tree.tokens.starts[i]!, tree.tokens.ends[i]!));
  const { firstToken } = sentenceAt(tree, noun);
  const child = childrenOf(tree, noun).find(
    one =>
      one > noun &&
      /^(?:nmod|appos|flat)$/.test(base(tree, one)) &&
      upos(tree, one) === 'PROPN' &&
      capital(one) &&
      /^(?:de|d'|du|of)?$/.test(prepositionsOf(tree, one)[0] ?? ''),
  );
  if (child !== undefined) {
    const name = nameOver(context, child);
    return name && name.start === tree.tokens.starts[child] ? name.text : form(context, child);
  }
  const before = noun - 1;
  if (before < firstToken || !capital(before) || upos(tree, before) !== 'PROPN') return null;
  if (before === firstToken && !nameOver(context, before)) return null;
  return form(context, before);
}

function form({ tree }: Context, i: number): string {
  return tree.text.slice(tree.tokens.starts[i]!, tree.tokens.ends[i]!);
}
