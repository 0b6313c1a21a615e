import type { Note } from '../document.ts';
import { UnreadableDocument } from '../unreadable.ts';
import { refuseBinary } from './binary.ts';
import { type ByteOffset, byteOffsets } from './byte-offsets.ts';
import { canonicalLabel, declaredInHtml } from './declared.ts';
import { countSequences } from './utf8.ts';
import { decodeUtf16, guessUtf16 } from './utf16.ts';

export interface Decoded {
  readonly text: string;
  /** WHATWG name. */
  readonly encoding: string;
  readonly notes: readonly Note[];
  readonly toByte: ByteOffset;
}

/** A file with this many whole sequences for each broken one is UTF-8 with a scratch, not Windows-1252. */
const WHOLE_PER_BROKEN = 4;

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function note(code: string, values: Note['values']): Note {
  return { code, span: null, values };
}

function result(bytes: Uint8Array, text: string, encoding: string, mark: number, notes: readonly Note[]): Decoded {
  if (text.trim() === '') throw new UnreadableDocument('empty');
  return { text, encoding, notes, toByte: byteOffsets(bytes, text, encoding, mark) };
}

function decodeUtf16File(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', mark: number, notes: Note[]): Decoded {
  return result(bytes, decodeUtf16(bytes.subarray(mark), encoding === 'utf-16le'), encoding, mark, notes);
}

/**
 * Bytes to text: byte order mark, strict UTF-8, the declared encoding, Windows-1252, in this order.
 * Every step down is a note. Only a leading byte order mark is left out of the text.
 * @throws UnreadableDocument `empty`, `pdf`, `zip`, `binary`
 */
export function decode(bytes: Uint8Array, declared: string | null): Decoded {
  if (bytes.length === 0) throw new UnreadableDocument('empty');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16File(bytes, 'utf-16le', 2, []);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16File(bytes, 'utf-16be', 2, []);
  const wide = guessUtf16(bytes);
  if (wide !== null) return decodeUtf16File(bytes, wide, 0, [note('encoding-guessed', { encoding: wide })]);
  refuseBinary(bytes);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const body = bytes.subarray(mark);
  const strict = strictUtf8(body);
  if (strict !== null) return result(bytes, strict, 'utf-8', mark, []);
  return decodeLegacy(bytes, body, mark, declared ?? declaredInHtml(bytes));
}

function decodeLegacy(bytes: Uint8Array, body: Uint8Array, mark: number, label: string | null): Decoded {
  const name = label === null ? null : canonicalLabel(label);
  const notes: Note[] = [];
  if (label !== null && name === null) notes.push(note('encoding-unknown', { label: label.slice(0, 40) }));
  if (name !== null && name !== 'utf-8') {
    const text = new TextDecoder(name, { ignoreBOM: true }).decode(body);
    return result(bytes, text, name, mark, [note('encoding-declared', { encoding: name })]);
  }
  const { whole, broken } = countSequences(body);
  if (mark > 0 || whole >= broken * WHOLE_PER_BROKEN) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
    return result(bytes, text, 'utf-8', mark, [...notes, note('encoding-damaged', { encoding: 'utf-8', broken })]);
  }
  const text = new TextDecoder('windows-1252').decode(body);
  return result(bytes, text, 'windows-1252', mark, [...notes, note('encoding-guessed', { encoding: 'windows-1252' })]);
}
