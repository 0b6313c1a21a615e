import { UnreadableDocument } from '../unreadable.ts';

const SAMPLE = 65_536;

function startsWith(bytes: Uint8Array, magic: string): boolean {
  for (let i = 0; i < magic.length; i++) if (bytes[i] !== magic.charCodeAt(i)) return false;
  return true;
}

/**
 * Refuses bytes that are no text: PDF and zip (docx, odt, epub) by their first bytes, the rest by control characters.
 * A few NULs are let through: damaged text files hold them.
 */
export function refuseBinary(bytes: Uint8Array): void {
  if (startsWith(bytes, '%PDF-')) throw new UnreadableDocument('pdf');
  if (startsWith(bytes, 'PK\x03\x04')) throw new UnreadableDocument('zip');
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    const layout = (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a || byte === 0x1b;
    if (byte < 0x20 && !layout) controls++;
  }
  if (controls > 8 && controls / length > 0.02) throw new UnreadableDocument('binary');
}
