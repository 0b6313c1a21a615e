import type { MessageCode } from '../messages.ts';
import type { Note } from '../text/document.ts';
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

/** Prints notes on a document on stderr as they come; they refuse nothing. */
export function noteOn(path: string, terminal: Terminal): (note: Note) => void {
  return ({ code, values }) => {
    const sentence = SENTENCES[code];
    if (sentence !== undefined) printFault(terminal, sentence, values, path);
  };
}
