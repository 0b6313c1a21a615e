// "the company", "l'entreprise": the firm that a document is about, or the only one that it has named, by a name that says what it makes.
import { TRADES } from '../names/lexicon/organisation-words.ts';
import { foldWords } from '../packs/fold.ts';
import { type Context, nameOver } from './context.ts';
import { isByline, isPaperName } from './papers.ts';
import { organisationOf } from './topic.ts';
import { norm } from './tree.ts';

const FIRM = /^(?:company|firm|enterprise|entreprise|société|compagnie|firme)$/;

const PAPER = /^(?:journal|quotidien|hebdomadaire|newspaper|daily|weekly)$/;

/** The firm or the newspaper that the noun at a token takes up; null where the document tells of none, or of several and is about none of them. */
export function firmMeant(context: Context, head: number): string | null {
  const is = PAPER.test(norm(context.tree, head)) ? isPaperName : isFirm;
  const body = context.tree.text;
  const at = context.tree.tokens.starts[head]!;
  const all = context.reading.names.filter(
    ({ entity, text, start, end }) => entity?.startsWith('org:') && is(text) && !isByline(body, start, end),
  );
  const topic = organisationOf(context);
  if (topic && all.some(({ entity }) => entity === topic)) return topic;
  const before = new Set(all.filter(name => name.start < at).map(({ entity }) => entity));
  return before.size === 1 && nameOver(context, head) === null ? [...before][0]! : null;
}

/** "Bethlehem Steel", "the Vale Rolling Company" */
function isFirm(name: string): boolean {
  const words = foldWords(name);
  return TRADES.has(words.at(-1) ?? '') || words.some(word => FIRM.test(word) || word === 'societe');
}

/** Whether the phrase that ends at a token is such a noun with its article: "the company". */
export function isBareFirm({ tree }: Context, head: number): boolean {
  const noun = norm(tree, head);
  const before = norm(tree, head - 1);
  if (PAPER.test(noun)) return /^(?:the|l['’]|le|ce|cet|du|au|this)$/.test(before);
  return FIRM.test(noun) && /^(?:the|l['’]|la|cette|this)$/.test(before);
}
