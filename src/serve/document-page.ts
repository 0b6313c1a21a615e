import type { Annotations } from '../annotation.ts';
import { nameFor } from '../ask/asking.ts';
import { fieldsOf } from '../ask/queue.ts';
import type { Language } from '../language/language.ts';
import { recordOf } from '../record/reading.ts';
import { claimsOfDocument } from '../store/read/claims.ts';
import { readAnnotations } from '../store/read/documents.ts';
import { originsOfDocument } from '../store/read/origins.ts';
import { correctedIn } from '../store/read/reviews.ts';
import type { CopyMark, DocumentPage } from './answers.ts';
import type { ServedRecord } from './served-record.ts';

/** A document with everything that its view shows; null where the record has no such document. */
export function documentPage(record: ServedRecord, id: string, language: Language): DocumentPage | null {
  const { db } = record.store;
  const annotations = readAnnotations(db, id);
  if (annotations === null) return null;
  const asking = record.at(language);
  const names = Object.fromEntries(entitiesOf(annotations).map(entity => [entity, nameFor(asking, entity)]));
  const traced = new Map(claimsOfDocument(db, id).map(({ claim }) => [claim.id, claim]));
  const corrected = correctedIn(db, id);
  const claims = recordOf(annotations).claims.map(({ id: claim }) => ({
    id: claim,
    verdict: traced.get(claim)?.verdict ?? null,
    corrected: corrected.has(claim) ? fieldsOf(asking, traced.get(claim)!) : null,
  }));
  return { annotations, copies: copiesIn(record, id), names, claims };
}

function entitiesOf({ names, claims, quotes }: Annotations): string[] {
  const participants = [
    ...claims.flatMap(({ agents, recipients, place, source }) => [...agents, ...recipients, place, source]),
    ...quotes.map(({ speaker }) => speaker),
    ...names,
  ];
  const states = claims.flatMap(({ state }) => (state ? [state.subject, state.object] : []));
  return [...new Set([...participants.flatMap(participant => participant?.entity ?? []), ...states])].sort();
}

function copiesIn(record: ServedRecord, document: string): CopyMark[] {
  const titles = record.at('en').kept.documents();
  return originsOfDocument(record.store.db, document).flatMap(({ id, members, variants }) => {
    const elsewhere = members
      .filter(member => member.document !== document)
      .map(({ document: other, start, end }) => ({ document: other, title: titles.titleOf(other), start, end }));
    return members
      .filter(member => member.document === document)
      .map(({ start, end }) => ({ origin: id, start, end, variants: variants.length, elsewhere }));
  });
}
