// "le pays", "the island", "la jeune république": the state that a document is about, told by its title or dateline and by what it names most.

import { type Context, nameOver } from './context.ts';
import { ISLAND_STATES } from './lexicon/islands.ts';
import { base, childrenOf, childWith, feature, lemma, norm, relation, sentenceAt, upos } from './tree.ts';

const LAND = /^(?:pays|country|république|republic|royaume|kingdom|île|archipel|island|archipelago)$/;
const ISLAND = /^(?:île|archipel|island|archipelago)$/;
/** What a land is called without being told from another: "the young republic". */
const PLAIN_ADJECTIVE = /^(?:jeune|nouve(?:au|l|lle)|petite?|young|new|small|little|whole|entier|entière|tout|toute)$/;
/** Of all states that a document names outside its title, the one that it is about is named at least so often. */
const LEAST = 2;
/** Sentences before that may tell of another land. */
const BACK = 1;

const lands = new WeakMap<Context, string | null>();

/** The state that a bare noun for a land means where the text near it names no other; null where the document is about none. */
export function landOfText(context: Context, head: number): string | null {
  const { tree } = context;
  const noun = lemma(tree, head);
  if (!LAND.test(noun) || feature(tree, head, 'Number=Plur') || !isBare(context, head)) return null;
  const { dangling, strand } = sentenceAt(tree, head);
  if (dangling || tree.words.sentences.some(other => other.strand !== strand && other.kind === 'prose')) return null;
  const land = landAbout(context);
  if (land === null || (ISLAND.test(noun) && !ISLAND_STATES.has(land))) return null;
  return isOtherLandNear(context, head, land) ? null : land;
}

/** "the country", "ce pays", "la jeune république"; not "another country", "the country of his birth", "pays par pays". */
function isBare({ tree }: Context, head: number): boolean {
  const determiner = childWith(tree, head, 'det');
  const fused = determiner < 0 && /^(?:du|au)$/.test(norm(tree, head - 1));
  if (!fused && (determiner < 0 || !/^(?:le|la|l'|ce|cet|cette|the|this)$/.test(norm(tree, determiner)))) return false;
  return childrenOf(tree, head).every(
    child =>
      /^(?:det|case|punct|cc|conj|appos)$/.test(base(tree, child)) ||
      (relation(tree, child) === 'amod' && PLAIN_ADJECTIVE.test(norm(tree, child))) ||
      (/^acl|nmod|obl/.test(base(tree, child)) && tree.isTime[child] === 1),
  );
}

/** Whether this sentence up to a token, or the one before, names a land that may be meant as well: all but adjectives and whoever acts here. */
function isOtherLandNear(context: Context, head: number, land: string): boolean {
  const { tree } = context;
  const at = tree.sentenceOf[head]!;
  const subject = base(tree, head) === 'nsubj';
  for (let back = 0; back <= BACK; back++) {
    const sentence = tree.words.sentences[at - back];
    if (!sentence || (back > 0 && sentence.kind !== 'prose')) break;
    for (let i = sentence.firstToken; i < (back === 0 ? head : sentence.endToken); i++) {
      const name = nameOver(context, i);
      if (name?.type !== 'LOC' || !name.entity?.startsWith('state:') || name.entity === land) continue;
      const acts = base(tree, i) === 'nsubj';
      // Here whoever acts is somebody else than the land that he acts upon; before, he is whom the text may go on with.
      if (back === 0 ? subject || !acts : acts) return true;
    }
  }
  return false;
}

/** The state whose name the title or the dateline tells, and which no other state is named more often than. */
function landAbout(context: Context): string | null {
  const known = lands.get(context);
  if (known !== undefined) return known;
  const found = landCounted(context);
  lands.set(context, found);
  return found;
}

function landCounted(context: Context): string | null {
  const end = endOfHead(context);
  const titled = new Set<string>();
  const counts = new Map<string, number>();
  for (const name of context.reading.names) {
    if (name.type !== 'LOC' || name.entity === null) continue;
    const land = landOf(context, name.entity);
    if (land === null) continue;
    if (name.end <= end) titled.add(land);
    else counts.set(land, (counts.get(land) ?? 0) + 1);
  }
  const [land] = titled;
  if (titled.size !== 1) return null;
  const count = counts.get(land!) ?? 0;
  return count >= LEAST && [...counts.values()].every(other => other <= count) ? land! : null;
}

function landOf({ actors }: Context, entity: string): string | null {
  if (entity.startsWith('state:')) return entity;
  const whole = actors.byId.get(entity)?.partOf;
  return whole?.startsWith('state:') ? whole : null;
}

/** Where the title and the dateline end: the headings at the top, and a first sentence without a verb. */
function endOfHead({ tree }: Context): number {
  let end = 0;
  for (const { kind, firstToken, endToken, end: last } of tree.words.sentences) {
    if (kind === 'boilerplate') continue;
    if (kind !== 'heading') {
      for (let i = firstToken; i < endToken; i++) if (/^(?:VERB|AUX)$/.test(upos(tree, i))) return end;
      return last;
    }
    end = last;
  }
  return end;
}
