import { type MessageCode, sentenceOf } from '../messages.ts';
import type { Note } from '../text/document.ts';
import type { Fault } from './faults.ts';
import { printFault, type Terminal } from './terminal.ts';

/** The sentence of the catalogue for each note on a document. */
const SENTENCES: Readonly<Record<string, MessageCode>> = {
  'encoding-guessed': 'RG050',
  'encoding-declared': 'RG051',
  'encoding-damaged': 'RG052',
  'encoding-unknown': 'RG053',
  'date-invalid': 'RG054',
  'date-of-update': 'RG055',
  'no-main-content': 'RG056',
};

interface Told {
  readonly notes: readonly Note[];
  readonly withoutTagger: readonly Fault[];
}

/** Prints on stderr what a reader of a document should know; it refuses nothing. What is wrong with a names model is said once for all. */
export class Notes {
  private readonly terminal: Terminal;
  private readonly saidOfModels = new Set<string>();

  constructor(terminal: Terminal) {
    this.terminal = terminal;
  }

  tell(path: string, { notes, withoutTagger }: Told): void {
    for (const { code, values } of withoutTagger) {
      const reason = sentenceOf(code, values, this.terminal.language);
      if (this.saidOfModels.has(reason)) continue;
      this.saidOfModels.add(reason);
      printFault(this.terminal, 'RG046', { reason });
    }
    for (const { code, values } of notes) {
      const sentence = SENTENCES[code];
      if (sentence !== undefined) printFault(this.terminal, sentence, values, path);
    }
  }
}
