// Adds a folder to a new record in a process of its own, and prints what that took as JSON: bench/run.ts starts it.
import { addFiles } from '../src/cli/adding.ts';
import { findInputs } from '../src/cli/inputs.ts';
import { Refusals } from '../src/cli/refusals.ts';
import { processTerminal } from '../src/cli/terminal.ts';
import { openRecord } from '../src/store/open.ts';
import { readDocuments } from '../src/store/read/documents.ts';
import { readEvents } from '../src/store/read/events.ts';

const [folder, record] = process.argv.slice(2) as [string, string];
const terminal = { ...processTerminal(), live: false };
const store = openRecord(record, { mode: 'write' });
const begun = performance.now();
await addFiles(store, findInputs([folder]).files, new Refusals(terminal), terminal);
const wall = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage();
const { maxRSS } = process.resourceUsage();
const documents = readDocuments(store.db).length;
const events = readEvents(store.db).length;
store.close();
console.log(JSON.stringify({ wall, processor: (user + system) / 1e6, megabytes: maxRSS / 1024, documents, events }));
