// The organisation that a document is about: the one that its title is, or that most of its mentions of organisations are of.
import { type Context, nameOver } from './context.ts';
import { isByline } from './papers.ts';
import { upos } from './tree.ts';

interface Mentions {
  readonly topic: string | null;
  readonly first: string | null;
  readonly different: number;
}

const mentions = new WeakMap<Context, Mentions>();
/** Which share of the mentions of organisations makes one the topic. */
const MOST = 0.6;
/** Or how many, and how many times as many as any other. */
const OFTEN = 3;
const AHEAD = 3;

/** The organisation that a document is about; null where it is about none in particular. */
export function organisationOf(context: Context): string | null {
  return mentionsOf(context).topic;
}

/** Whether a document names one organisation only. */
export function isOnlyOrganisation(context: Context): boolean {
  return mentionsOf(context).different === 1;
}

/** The organisation that a document names, where it names one only, be it once. */
export function onlyOrganisationOf(context: Context): string | null {
  const { first, different } = mentionsOf(context);
  return different === 1 ? first : null;
}

function mentionsOf(context: Context): Mentions {
  let known = mentions.get(context);
  if (!known) {
    const counts = new Map<string, number>();
    let total = 0;
    for (const { entity, start, end } of context.reading.names) {
      if (!entity?.startsWith('org:') || isTeller(context.tree.text, start, end)) continue;
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
      total++;
    }
    const [, second = 0] = [...counts.values()].sort((a, b) => b - a);
    const most = [...counts].find(
      ([, count]) => count >= 2 && (count >= MOST * total || (count >= OFTEN && count >= AHEAD * second)),
    );
    known = {
      topic: most?.[0] ?? titleOrganisation(context, counts),
      first: [...counts.keys()][0] ?? null,
      different: counts.size,
    };
    mentions.set(context, known);
  }
  return known;
}

/** "LISBONNE, 12 juin 1979 (Agence des ports)": the news agency of a dateline is told of by nobody. */
export function isTeller(text: string, start: number, end: number): boolean {
  if (isByline(text, start, end)) return true;
  return start < HEAD && text[start - 1] === '(' && text[end] === ')' && TELLS.test(text.slice(start, end));
}

const TELLS = /\b(?:agence|agency|presse?|news|nouvelles|service|dépêches|wire)\b/i;
/** How far from its beginning a text has its dateline. */
const HEAD = 400;

/** "Amalgamated Dockers' Union" over an article: a first heading that is nothing but the name of an organisation that the text goes on to name. */
function titleOrganisation(context: Context, counts: ReadonlyMap<string, number>): string | null {
  const { tree } = context;
  const first = tree.words.sentences.find(({ kind }) => kind === 'heading' || kind === 'prose');
  if (first?.kind !== 'heading') return null;
  const found = new Set<string>();
  for (let i = first.firstToken; i < first.endToken; i++) {
    const entity = nameOver(context, i)?.entity;
    if (entity) found.add(entity);
    else if (!/^(?:DET|PUNCT)$/.test(upos(tree, i))) return wordedAlike(context, first, counts);
  }
  const [only] = found;
  return found.size === 1 && only!.startsWith('org:') && (counts.get(only!) ?? 0) >= 2 ? only! : null;
}

/** A title that no name covers whole: the organisation that the text words as the title does. */
function wordedAlike(
  context: Context,
  title: { readonly start: number; readonly end: number },
  counts: ReadonlyMap<string, number>,
): string | null {
  const words = context.tree.text.slice(title.start, title.end).trim().toLowerCase();
  const alike = context.reading.names.filter(
    ({ entity, text }) => entity && counts.has(entity) && text.toLowerCase() === words,
  );
  return alike.length > 0 ? alike[0]!.entity : null;
}
