import { nameFor } from '../ask/asking.ts';
import { idsFor } from '../ask/candidates.ts';
import type { Language } from '../language/language.ts';
import { RegestaError } from '../messages.ts';
import type { Mark } from '../store/read/marks.ts';
import { parseIsoDay } from '../times/calendar.ts';
import type { Marks, Named } from './answers.ts';
import type { ServedRecord } from './served-record.ts';

export const MODALITIES = [
  'asserted',
  'planned',
  'proposed',
  'alleged',
  'hypothetical',
  'opinion',
  'question',
] as const;

/** The dated events of a picture, column by column; whom and what they are of stands once each, in lists that the columns point into. */
export function marksFor(
  record: ServedRecord,
  language: Language,
  { actor, act }: { readonly actor?: string; readonly act?: string },
): Marks {
  const asking = record.at(language);
  const ids = actor === undefined ? null : idsFor(asking, actor);
  if (actor !== undefined && ids === null) throw new RegestaError('RG030', { name: actor });
  const wanted = record.marks().filter(mark => (act === undefined || mark.act === act) && takesPart(mark, ids));
  const names = record.pack.acts;
  const actors = new Numbered(id => nameFor(asking, id));
  const acts = new Numbered(id => names.find(each => each.id === id)?.names[language] ?? id);
  const titles = record.titles();
  const documents = new Numbered(number => titles.get(Number(number))?.title ?? number);
  const dayOf = (iso: string | null) => (iso === null ? null : parseIsoDay(iso));
  return {
    id: wanted.map(({ id }) => id),
    earliest: wanted.map(({ earliest }) => dayOf(earliest)),
    latest: wanted.map(({ latest }) => dayOf(latest)),
    act: wanted.map(mark => acts.of(mark.act)),
    actor: wanted.map(({ agents, recipients }) => {
      const first = [...agents, ...recipients].find(({ entity }) => entity !== null);
      return first ? actors.of(first.entity!) : -1;
    }),
    document: wanted.map(mark => documents.of(String(mark.document))),
    modality: wanted.map(({ modality }) => MODALITIES.indexOf(modality)),
    denied: wanted.map(({ polarity }) => (polarity === 'negative' ? 1 : 0)),
    origins: wanted.map(({ origins }) => origins),
    actors: actors.list,
    acts: acts.list,
    documents: documents.list,
  };
}

function takesPart({ agents, recipients, place }: Mark, ids: readonly string[] | null): boolean {
  if (ids === null) return true;
  return [...agents, ...recipients, ...(place ? [place] : [])].some(
    ({ entity }) => entity !== null && ids.includes(entity),
  );
}

/** Things in the order in which they were first met. */
class Numbered {
  readonly list: Named[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly name: (id: string) => string;

  constructor(name: (id: string) => string) {
    this.name = name;
  }

  of(id: string): number {
    let number = this.numbers.get(id);
    if (number === undefined) {
      number = this.list.push({ id, name: this.name(id) }) - 1;
      this.numbers.set(id, number);
    }
    return number;
  }
}
