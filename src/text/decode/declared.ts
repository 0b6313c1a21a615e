const HEAD = 4096;

/** What HTML or an XML declaration says its encoding is: a label as written, or null. */
export function declaredInHtml(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const meta = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head);
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(head);
  return meta?.[1] ?? xml?.[1] ?? null;
}

/** The WHATWG name of an encoding label; null where there is no such encoding. */
export function canonicalLabel(label: string): string | null {
  try {
    const name = new TextDecoder(label.trim()).encoding;
    // A file whose declaration could be read byte by byte is not UTF-16, whatever it declares.
    return name.startsWith('utf-16') ? 'utf-8' : name;
  } catch {
    return null;
  }
}
