// "the canal", "le détroit": the only one that the document names, wherever it does, as its title may.
import { islandBefore, townBefore } from './anaphor.ts';
import { type Context, nameOver } from './context.ts';
import { placeWithin } from './place.ts';
import { base, childrenOf, childWith, feature, lemma, norm, prepositionsOf, sentenceAt, type Tree } from './tree.ts';

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

/** A part of a town: who is there is in the town, though who holds it does not hold the town. */
const PART = /^(?:sector|secteur|half|moitié|quarter|quartier|suburb|faubourg|district)$/;

/** What a phrase without a name of its own lies in or means: the town of "their sector of Berlin", the base of "took over the base". */
export function wholeMeant(context: Context, head: number, kinds: readonly string[]): string | null {
  const { tree } = context;
  if (!kinds.includes('org')) return kinds.length === 1 && PART.test(lemma(tree, head)) ? townOf(context, head) : null;
  return lemma(tree, head) === 'base' && isPlain(tree, head) ? baseMeant(context, head) : null;
}

function townOf(context: Context, part: number): string | null {
  const { tree } = context;
  for (const child of childrenOf(tree, part)) {
    const entity = /^(?:of|de|d')$/.test(prepositionsOf(tree, child)[0] ?? '')
      ? nameOver(context, child)?.entity
      : null;
    if (entity?.startsWith('place:')) return entity;
  }
  return null;
}

/** The place of the only base that the document names. */
function baseMeant(context: Context, head: number): string | null {
  const { tree } = context;
  const { strand, dangling } = sentenceAt(tree, head);
  if (dangling) return null;
  const found = new Set<string>();
  for (const sentence of tree.words.sentences) {
    if (sentence.strand !== strand && sentence.kind === 'prose') return null;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!/^bases?$/.test(norm(tree, i))) continue;
      const place = placeWithin(context, i) ?? placeBeside(context, i);
      if (place) found.add(place);
    }
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** "the Keflavík base" */
function placeBeside(context: Context, base: number): string | null {
  const name = nameOver(context, base - 1);
  return name?.type === 'LOC' && name.entity?.startsWith('place:') ? name.entity : null;
}
