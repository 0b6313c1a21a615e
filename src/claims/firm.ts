// "the company", "l'entreprise": the firm that a document is about, or the only one that it has named, by a name that says what it makes.
import { TRADES } from '../names/lexicon/organisation-words.ts';
import { foldWords } from '../packs/fold.ts';
import { type Context, nameOver } from './context.ts';
import { organisationOf } from './topic.ts';
import { norm } from './tree.ts';

const FIRM = /^(?:company|firm|enterprise|entreprise|société|compagnie|firme)$/;

/** The firm that the noun at a token takes up; null where the document tells of none, or of several and is about none of them. */
export function firmMeant(context: Context, head: number): string | null {
  const start = context.tree.tokens.starts[head]!;
  const all = context.reading.names.filter(({ entity, text }) => entity?.startsWith('org:') && isFirm(text));
  const topic = organisationOf(context);
  if (topic && all.some(({ entity }) => entity === topic)) return topic;
  const before = new Set(all.filter(name => name.start < start).map(({ entity }) => entity));
  return before.size === 1 && nameOver(context, head) === null ? [...before][0]! : null;
}

/** "Bethlehem Steel", "the Vale Rolling Company" */
function isFirm(name: string): boolean {
  const words = foldWords(name);
  return TRADES.has(words.at(-1) ?? '') || words.some(word => FIRM.test(word) || word === 'societe');
}

/** Whether the phrase that ends at a token is such a noun with its article: "the company". */
export function isBareFirm({ tree }: Context, head: number): boolean {
  return FIRM.test(norm(tree, head)) && /^(?:the|l['’]|la|cette|this)$/.test(norm(tree, head - 1));
}
