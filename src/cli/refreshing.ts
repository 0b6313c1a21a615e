import { loadPack } from '../packs/load.ts';
import { worldOf } from '../record/world.ts';
import { canReadAgain } from '../store/layout.ts';
import type { Store } from '../store/open.ts';
import { type Orphan, Refreshing, type RereadFact, storedDocuments } from '../store/refresh.ts';
import { Progress } from './progress.ts';
import type { Refusals } from './refusals.ts';
import type { Terminal } from './terminal.ts';
import { annotatingStored } from './workers/annotating.ts';
import { inOrder, unwrap } from './workers/in-order.ts';

/** What `regesta refresh --json` prints, with what was refused beside it. */
export interface Refreshed {
  readonly documents: number;
  readonly facts: number;
  readonly gained: number;
  readonly lost: number;
  readonly changed: number;
  /** Documents of which anything that was read differs. */
  readonly rewritten: number;
  readonly kept: number;
  readonly orphans: readonly Orphan[];
  readonly turned: readonly (RereadFact & { readonly document: string; readonly uri: string })[];
  readonly written: boolean;
}

export interface RefreshOptions {
  readonly refusals: Refusals;
  readonly terminal: Terminal;
  readonly workers: number | null;
  readonly dryRun: boolean;
}

/** Reads the stored texts again, compares, and, unless it is a dry run, writes everything anew at once. What cannot be read again stays as it is. */
export async function refreshRecord(store: Store, options: RefreshOptions): Promise<Refreshed> {
  const { refusals, terminal, workers, dryRun } = options;
  const refreshing = new Refreshing(store);
  const progress = new Progress(terminal);
  const annotating = annotatingStored(store, workers);
  const count = { documents: 0, facts: 0, gained: 0, lost: 0, changed: 0, rewritten: 0, kept: 0 };
  const orphans: Orphan[] = [];
  const turned: Refreshed['turned'][number][] = [];
  let characters = 0;
  try {
    const begun = inOrder(
      storedDocuments(store),
      annotating.ahead,
      async ({ header, layout }) =>
        canReadAgain({ header, layout })
          ? annotating.annotate({ bytes: { header, layout }, options: { uri: header.uri } })
          : null,
      ({ header }) => header.text.length,
    );
    for await (const [{ annotations, header }, outcome] of begun) {
      await refusals.attempt(header.uri, () => {
        const answer = unwrap(outcome);
        if (answer === null) refusals.add(header.uri, 'RG076', {});
        const reread = refreshing.take(annotations, answer?.annotations ?? annotations);
        count.documents++;
        count.facts += reread.facts;
        count.kept += reread.kept;
        if (reread.differs) count.rewritten++;
        for (const fact of reread.turned) {
          count[fact.turn]++;
          turned.push({ document: reread.document, uri: reread.uri, ...fact });
        }
        orphans.push(...reread.orphans);
      });
      characters += header.text.length;
      progress.update(count.documents, characters);
    }
  } finally {
    await annotating.close();
    progress.clear();
  }
  if (!dryRun) refreshing.finish(worldOf([loadPack()]));
  return { ...count, orphans, turned, written: !dryRun };
}
