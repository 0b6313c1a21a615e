import { nameFor } from '../ask/asking.ts';
import { idsFor } from '../ask/candidates.ts';
import { type ShortEvent, takesPart } from '../ask/kept/events.ts';
import type { Language } from '../language/language.ts';
import { RegestaError } from '../messages.ts';
import { type Marks, MOST_NAMED } from './answers.ts';
import { emptyColumns, packedIds } from './packed-marks.ts';
import type { ServedRecord } from './served-record.ts';

/** The dated events of a picture, column by column. */
export function marksFor(
  record: ServedRecord,
  language: Language,
  { actor, act }: { readonly actor?: string; readonly act?: string },
): Marks {
  const asking = record.at(language);
  const { dated, names } = asking.kept.events();
  const documents = asking.kept.documents();
  const ids = actor === undefined ? null : idsFor(asking, actor);
  if (actor !== undefined && ids === null) throw new RegestaError('RG030', { name: actor });
  const asked = ids && new Set(ids.map(id => names.actors.known(id)));
  const wanted =
    asked === null && act === undefined
      ? dated
      : dated.filter(event => (act === undefined || event.act === act) && (asked === null || takesPart(event, asked)));
  const byActor = mostFrequent(wanted, ({ agents, recipients }) => agents[0] ?? recipients[0]);
  const byAct = mostFrequent(wanted, event => event.act);
  const byDocument = mostFrequent(wanted, ({ document }) => document);
  const columns = emptyColumns(wanted.length);
  wanted.forEach((event, i) => {
    const { firstDay, lastDay, origins, modality, denied } = event;
    columns.firstDay[i] = (firstDay ?? lastDay)!;
    columns.lastDay[i] = (lastDay ?? firstDay)!;
    columns.open[i] = (firstDay === null ? 1 : 0) + (lastDay === null ? 2 : 0);
    columns.origins[i] = origins;
    columns.actor[i] = byActor.of(event);
    columns.act[i] = byAct.of(event);
    columns.document[i] = byDocument.of(event);
    columns.modality[i] = modality;
    columns.denied[i] = denied ? 1 : 0;
  });
  const { acts } = record.pack;
  return {
    count: wanted.length,
    actors: byActor.found.map(number => nameFor(asking, names.actors.ids[number]!)),
    acts: byAct.found.map(id => acts.find(each => each.id === id)?.names[language] ?? id),
    documents: byDocument.found.map(number => documents.titleOf(documents.at(number)?.id ?? '')),
    ...columns,
    ids: packedIds(wanted.map(({ id }) => id)),
  };
}

/** The things of which there are most events, and the place of an event's own among them; `MOST_NAMED` for all others. */
function mostFrequent<T>(events: readonly ShortEvent[], thing: (event: ShortEvent) => T | undefined) {
  const counts = new Map<T, number>();
  for (const event of events) {
    const each = thing(event);
    if (each !== undefined) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const found = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_NAMED)
    .map(([each]) => each);
  const places = new Map(found.map((each, place) => [each as T | undefined, place]));
  return { found, of: (event: ShortEvent) => places.get(thing(event)) ?? MOST_NAMED };
}
