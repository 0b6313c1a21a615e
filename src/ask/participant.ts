import type { Participant } from '../annotation.ts';
import { RegestaError } from '../messages.ts';
import { slugOf } from '../packs/fold.ts';
import type { NewKind } from '../record/new-kinds.ts';
import { type Asking, nameFor } from './asking.ts';
import { idsFor } from './candidates.ts';

/**
 * Whom a person means who types a name or an id for a participant: the known actor of that name; with a `kind`, a new one; else the words
 * alone, and so with the kind `words`. Throws RG072 for what begins like an id and is none.
 */
export function participantNamed(asking: Asking, typed: string, kind: NewKind | 'words' | null = null): Participant {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (kind === 'words') return { text, entity: null };
  if (kind !== null) {
    const slug = slugOf(text);
    return { text, entity: slug === '' ? null : `${kind}:${slug}` };
  }
  if (/^[a-z]+:/.test(text)) {
    if (!/^[a-z]+:[\p{L}\p{N}-]+$/u.test(text)) throw new RegestaError('RG072', { id: text });
    return { text: nameFor(asking, text), entity: text };
  }
  return { text, entity: idsFor(asking, text)?.[0] ?? null };
}
