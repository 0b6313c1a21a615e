import { writeFileSync } from 'node:fs';
import { type TimelineRow, timeline } from '../../ask/timeline.ts';
import { asCsv } from '../../export/csv.ts';
import { asJsonLines } from '../../export/jsonl.ts';
import { asTimelineJs } from '../../export/timelinejs.ts';
import { RegestaError } from '../../messages.ts';
import { choice } from '../choice.ts';
import { type Command, type ExitStatus, RECORD_OPTION, textOption } from '../command.ts';
import { withRecord } from '../record.ts';

const FORMATS: Readonly<Record<'csv' | 'jsonl' | 'timelinejs', (rows: readonly TimelineRow[]) => string>> = {
  csv: asCsv,
  jsonl: asJsonLines,
  timelinejs: asTimelineJs,
};

export const command: Command = {
  args: ['<format>'],
  options: ['-o, --output <file>', RECORD_OPTION],
  async run({ terminal, args, options }): Promise<ExitStatus> {
    const format = choice('<format>', args[0]!, Object.keys(FORMATS) as (keyof typeof FORMATS)[]);
    const path = textOption(options, 'output');
    return withRecord(terminal, options, record => {
      const text = FORMATS[format](timeline(record, {}));
      if (path === undefined || path === '-') terminal.print(text);
      else write(path, text);
      return 0;
    });
  },
};

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new RegestaError('RG043', { path, detail: (error as NodeJS.ErrnoException).code ?? String(error) }, error);
  }
}
