/** Why a file cannot be read as text: wording for people is made from the code in `src/messages.ts`. */
export type UnreadableCode = 'empty' | 'too-large' | 'pdf' | 'zip' | 'binary';

/** Thrown for a file that is refused as a whole; `values` fills the message made from `code`. */
export class UnreadableDocument extends Error {
  readonly code: UnreadableCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: UnreadableCode, values: Readonly<Record<string, string | number>> = {}) {
    super(`unreadable document: ${code}`);
    this.name = 'UnreadableDocument';
    this.code = code;
    this.values = values;
  }
}
