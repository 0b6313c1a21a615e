// What descriptions are made of: names of places, states and organisations, as they stand in a row of tokens.
import type { Mention, Participant } from '../../annotation.ts';
import { territoryOf } from '../../packs/actor-index.ts';
import { type Context, nameOver } from '../context.ts';
import { norm, sentenceAt } from '../tree.ts';

/** A name that covers tokens `[first, end)`. */
export interface Named {
  readonly mention: Mention;
  readonly entity: string;
  readonly first: number;
  readonly end: number;
}

/** The resolved name over a token; null where there is none. */
export function namedAt(context: Context, token: number): Named | null {
  if (token < 0 || token >= context.tree.tokens.length) return null;
  const mention = nameOver(context, token);
  if (!mention?.entity) return null;
  let first = token;
  let end = token + 1;
  while (first > 0 && nameOver(context, first - 1) === mention) first--;
  while (end < context.tree.tokens.length && nameOver(context, end) === mention) end++;
  return { mention, entity: mention.entity, first, end };
}

/** The place whose name starts at a token or right after its article: a town, or the land of a state. */
export function placeAt(context: Context, token: number): (Named & { readonly place: string }) | null {
  const { tree } = context;
  const at = /^(la|le|l'|les|the)$/.test(norm(tree, token) ?? '') ? token + 1 : token;
  if (at >= sentenceAt(tree, Math.min(token, tree.tokens.length - 1)).endToken) return null;
  const named = namedAt(context, at);
  if (!named || named.first !== at || named.mention.type !== 'LOC') return null;
  const place = placeId(context, named.entity);
  return place === null ? null : { ...named, place };
}

export function placeId(context: Context, entity: string): string | null {
  if (entity.startsWith('place:')) return entity;
  return entity.startsWith('state:') ? territoryOf(context.actors, entity) : null;
}

const WHERE: Readonly<Record<'fr' | 'en', RegExp>> = { fr: /^(à|en|au|aux|dans)$/, en: /^(in|at)$/ };

/** The place that "in X", "à X" names, with its preposition at `token`. */
export function placeIn(context: Context, token: number): (Named & { readonly place: string }) | null {
  const { tree } = context;
  if (token < 0 || token + 1 >= tree.tokens.length) return null;
  const sentence = sentenceAt(tree, token);
  if (token + 1 >= sentence.endToken || !WHERE[sentence.language ?? 'en'].test(norm(tree, token))) return null;
  return placeAt(context, token + 1);
}

export function toldName({ mention, entity }: Named): Participant {
  return { text: mention.text, entity };
}

export function textOf({ tree }: Context, first: number, end: number): string {
  return tree.text.slice(tree.tokens.starts[first]!, tree.tokens.ends[end - 1]!);
}
