// "the canal", "le détroit": the only one that the document names, wherever it does, as its title may.
import { islandBefore, townBefore } from './anaphor.ts';
import type { Context } from './context.ts';
import { base, childrenOf, childWith, feature, lemma, norm, sentenceAt, type Tree } from './tree.ts';

/** Works and waters that a document has one of, with the word that the ids of such places end in. */
const SITES: Readonly<Record<string, string>> = {
  canal: 'canal',
  détroit: 'strait',
  strait: 'strait',
};

/** The town, island, canal or strait that a common noun means; null where nothing tells which. */
export function placeMeant(context: Context, head: number): string | null {
  return townBefore(context, head) ?? islandBefore(context, head) ?? siteMeant(context, head);
}

/** The place that a bare noun for a canal or a strait means; null where the document names none, or several. */
export function siteMeant(context: Context, head: number): string | null {
  const { tree } = context;
  const site = SITES[lemma(tree, head)];
  if (site === undefined || feature(tree, head, 'Number=Plur') || !isPlain(tree, head)) return null;
  const { strand, dangling } = sentenceAt(tree, head);
  if (dangling || tree.words.sentences.some(sentence => sentence.strand !== strand && sentence.kind === 'prose'))
    return null;
  const found = new Set<string>();
  for (const { entity } of context.reading.names) {
    if (!entity?.startsWith('place:')) continue;
    // The zone of a canal tells which canal is meant.
    const place = entity.endsWith(`-${site}-zone`) ? entity.slice(0, -'-zone'.length) : entity;
    if (place.endsWith(`-${site}`) || place.startsWith(`place:${site}-`) || isCalled(context, place, site))
      found.add(place);
  }
  return found.size === 1 ? [...found][0]! : null;
}

function isCalled({ actors }: Context, place: string, site: string): boolean {
  return actors.byId.get(place)?.names.en.some(name => name.toLowerCase().split(' ').includes(site)) ?? false;
}

/** "the canal", "le canal lui-même"; not "the canal of Corinth", "another canal", "un projet de canal". */
function isPlain(tree: Tree, head: number): boolean {
  const determiner = childWith(tree, head, 'det');
  const fused = determiner < 0 && /^(?:du|au)$/.test(norm(tree, head - 1));
  if (!fused && (determiner < 0 || !/^(?:le|ce|the|this|that)$/.test(norm(tree, determiner)))) return false;
  return childrenOf(tree, head).every(
    child =>
      /^(?:det|case|punct|cc|conj|acl|advmod)$/.test(base(tree, child)) ||
      /^(?:itself|lui-même)$/.test(norm(tree, child)),
  );
}
