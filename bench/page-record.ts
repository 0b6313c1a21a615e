// A record for the page's bench: documents from a grammar, the first ones really annotated, the others filled into patterns that were.
// `node bench/page-record.ts record.db [events]` keeps it, for `npm run bench:page -- --record record.db`.
import { annotate } from '../src/annotate.ts';
import { openResources } from '../src/cli/resources.ts';
import { loadPack } from '../src/packs/load.ts';
import { worldOf } from '../src/record/world.ts';
import { addDocuments } from '../src/store/add.ts';
import { openRecord } from '../src/store/open.ts';
import { readSize } from '../src/store/read/overview.ts';
import { filledAnnotations } from './record-claims.ts';
import { documentText, wideTexts } from './record-wide.ts';

/** Documents in one transaction, as `add` writes them. */
const BATCH = 64;
/** Documents that are really annotated. */
const READ = 150;

/** Adds documents to a record until it has so many dated events; goes on where an earlier run ended. */
export function growRecord(path: string, events: number, tell: (documents: number, events: number) => void): void {
  const pack = loadPack();
  const world = worldOf([pack]);
  const resources = openResources();
  const wide = wideTexts(pack);
  const encoder = new TextEncoder();
  const reading = (text: string, uri: string) => annotate(encoder.encode(text), { uri }, resources);
  const fill = filledAnnotations(wide, text => reading(text, 'pattern.txt'));
  const one = (number: number) =>
    number < READ ? reading(documentText(number, wide.sentences(number)), `${number}.txt`) : fill(number);
  const store = openRecord(path, { mode: 'write' });
  for (;;) {
    const size = readSize(store.db);
    tell(size.documents, size.events);
    if (size.events >= events) break;
    addDocuments(
      store,
      Array.from({ length: BATCH }, (_, k) => one(size.documents + k)),
      world,
    );
  }
  store.close();
}

if (import.meta.main) {
  const [path = 'page.db', events = '100000'] = process.argv.slice(2);
  let told = 0;
  growRecord(path, Number(events), (documents, found) => {
    if (documents - told < 1_000 && told > 0) return;
    told = documents;
    console.log(`${documents} documents, ${found} events`);
  });
}
