// Who did what to whom, measured beside what was aimed at: npm run bench:claims [-- --shared <folder>] [--only micro,page,dossiers,petrarch,speed] [--why]
// The scorers lie with the data; the program is the one of this checkout (bin/regesta), so that "npm run build" comes first.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openResources } from '../src/cli/resources.ts';
import { table } from '../src/cli/table.ts';
import { microRows } from './claims-micro.ts';
import { petrarchRows } from './claims-petrarch.ts';
import { CLAIMS_COLUMNS, type ClaimsRow, missing } from './claims-row.ts';
import { dossierRows, pageRows } from './claims-scripts.ts';
import { speedRows } from './claims-speed.ts';

const { values: options } = parseArgs({
  options: {
    shared: { type: 'string', default: fileURLToPath(new URL('../../shared', import.meta.url)) },
    only: { type: 'string', default: 'micro,page,dossiers,petrarch,speed' },
    why: { type: 'boolean', default: false },
  },
});
const { shared } = options;
const program = `"${process.execPath}" "${fileURLToPath(new URL('../bin/regesta', import.meta.url))}"`;
const resources = openResources();
const parts: Readonly<Record<string, () => ClaimsRow[]>> = {
  micro: () => microRows(join(shared, 'score', 'micro'), resources),
  page: () => pageRows(join(shared, 'score', 'page.mjs'), join(shared, 'corpus'), program),
  dossiers: () => dossierRows(join(shared, 'score', 'dossiers.mjs'), join(shared, 'score', 'dossiers'), program),
  petrarch: () =>
    petrarchRows(join(shared, 'data', 'events', 'PETRARCH2', 'petrarch2', 'data'), resources, options.why),
  speed: () => speedRows(join(shared, 'data', 'documents'), resources),
};

const chosen = options.only.split(',');
const unknown = chosen.filter(part => parts[part] === undefined);
if (unknown.length > 0) {
  console.error(`There is no part "${unknown[0]}". There are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, one core.`);
// A table for each part, so that a part which takes long keeps none of the others.
for (const part of chosen) {
  console.error(`${part} …`);
  const rows = rowsOf(part);
  console.log(
    `\n${table(
      CLAIMS_COLUMNS.map(title => ({ title })),
      rows.map(({ measure, ours, aim, others }) => [measure, ours, aim ?? '', others ?? '']),
      null,
    ).trimEnd()}`,
  );
}

function rowsOf(part: string): ClaimsRow[] {
  try {
    return parts[part]!();
  } catch (error) {
    return [missing(part, error)];
  }
}
