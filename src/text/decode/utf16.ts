/** Decodes UTF-16 to the code unit: lone surrogates stay what they are; an odd last byte becomes U+FFFD. */
export function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const units = bytes.length >> 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunk = new Uint16Array(Math.min(units, 8192));
  const parts: string[] = [];
  for (let at = 0; at < units; at += chunk.length) {
    const size = Math.min(chunk.length, units - at);
    for (let i = 0; i < size; i++) chunk[i] = view.getUint16((at + i) * 2, littleEndian);
    parts.push(String.fromCharCode(...chunk.subarray(0, size)));
  }
  if (bytes.length % 2 === 1) parts.push('\ufffd');
  return parts.join('');
}

/** UTF-16 without a byte order mark shows by its zeros: nearly every other byte of Latin script. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const units = length / 2;
  if (odd > units * 0.7 && even < units * 0.05) return 'utf-16le';
  if (even > units * 0.7 && odd < units * 0.05) return 'utf-16be';
  return null;
}
