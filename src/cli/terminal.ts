import type { Language } from '../language/language.ts';
import { type MessageCode, type MessageValues, sentenceOf } from '../messages.ts';
import { chooseLanguage } from './locale.ts';

/** Where a command reads and writes: results on stdout, everything else on stderr. */
export interface Terminal {
  readonly language: Language;
  /** Columns to fit results into; null where they do not go to a person's screen. */
  readonly columns: number | null;
  /** Whether stderr is a screen, on which a line may be drawn over. */
  readonly live: boolean;
  print(text: string): void;
  note(text: string): void;
  readInput(): Promise<Uint8Array>;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  // A reader that has seen enough ("| head") closes the pipe: that is no fault.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return {
    language: chooseLanguage(process.env),
    columns: process.stdout.isTTY ? (process.stdout.columns ?? 80) : null,
    live: process.stderr.isTTY === true,
    print: text => process.stdout.write(text),
    note: text => process.stderr.write(text),
    readInput,
  };
}

async function readInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

/** Prints a fault of the catalogue on stderr, with what it is about before it. */
export function printFault(terminal: Terminal, code: MessageCode, values: MessageValues, about?: string): void {
  const subject = about === undefined ? '' : `${about}${terminal.language === 'fr' ? ' : ' : ': '}`;
  terminal.note(`${subject}${sentenceOf(code, values, terminal.language)} [${code}]\n`);
}
