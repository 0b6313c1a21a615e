import { nameFor } from '../ask/asking.ts';
import { idsFor } from '../ask/candidates.ts';
import { type KeptEvents, takesPart } from '../ask/kept/events.ts';
import { picked } from '../ask/kept/mark-columns.ts';
import type { Language } from '../language/language.ts';
import { RegestaError } from '../messages.ts';
import { type Marks, MOST_NAMED } from './answers.ts';
import type { ServedRecord } from './served-record.ts';

/** The dated events of a picture, column by column. */
export function marksFor(
  record: ServedRecord,
  language: Language,
  { actor, act }: { readonly actor?: string; readonly act?: string },
): Marks {
  const asking = record.at(language);
  const events = asking.kept.events();
  const documents = asking.kept.documents();
  const ids = actor === undefined ? null : idsFor(asking, actor);
  if (actor !== undefined && ids === null) throw new RegestaError('RG030', { name: actor });
  const all = events.columns;
  const columns = ids === null && act === undefined ? all : picked(all, placesOf(events, ids, act));
  const byActor = mostFrequent(columns.actor);
  const byAct = mostFrequent(columns.act);
  const byDocument = mostFrequent(columns.document);
  const { acts } = record.pack;
  const actNamed = (id: string) => acts.find(each => each.id === id)?.names[language] ?? id;
  return {
    ...columns,
    actor: byActor.places,
    actors: byActor.found.map(number => nameFor(asking, events.names.actors.ids[number]!)),
    act: byAct.places,
    acts: byAct.found.map(number => actNamed(events.acts.ids[number]!)),
    document: byDocument.places,
    documents: byDocument.found.map(number => documents.titleOf(documents.at(number)?.id ?? '')),
  };
}

/** Where the events of an act in which any of some actors takes part stand among all. */
function placesOf({ dated, names }: KeptEvents, ids: readonly string[] | null, act: string | undefined): number[] {
  const asked = ids && new Set(ids.map(id => names.actors.known(id)));
  const places: number[] = [];
  dated.forEach((event, place) => {
    if ((act === undefined || event.act === act) && (asked === null || takesPart(event, asked))) places.push(place);
  });
  return places;
}

/** The numbers that stand most often in a column, and for each of its rows the place of its own among them; `MOST_NAMED` for all others. */
function mostFrequent(column: Int32Array): { readonly found: readonly number[]; readonly places: Uint8Array } {
  const counts: number[] = [];
  for (const each of column) if (each >= 0) counts[each] = (counts[each] ?? 0) + 1;
  const found = [...counts.keys()]
    .filter(each => counts[each] !== undefined)
    .sort((a, b) => counts[b]! - counts[a]! || a - b)
    .slice(0, MOST_NAMED);
  const placeOf = new Map(found.map((each, place) => [each, place]));
  return { found, places: Uint8Array.from(column, each => placeOf.get(each) ?? MOST_NAMED) };
}
