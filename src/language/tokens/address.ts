const SCHEME = /(?:https?|ftp):\/\/[^\s<>"«»“”]{1,2000}|www\.[^\s<>"«»“”]{2,2000}/iy;
const MAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/uy;
const DOMAIN =
  /[\p{L}\d-]{2,63}(?:\.[\p{L}\d-]{2,63}){0,3}\.(?:com|org|net|fr|eu|uk|gov|edu|int|info|ca|be|ch|de|html?|pdf|docx?|xlsx?|txt|jpe?g|png|csv|zip|xml)(?![\p{L}\d])(?:\/[^\s<>"«»“”]{0,500})?/uy;

/** Punctuation after an address, not in it. */
const TRAILING = ".,;:!?)]}'’…";

/** Finds addresses, each as one token; remembers where the next `@`, `://` and `.` stand, so that long texts stay linear. */
export class AddressFinder {
  readonly #text: string;
  #at = -1;
  #colon = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The end of the address that starts at `start`, no further than `limit`; `start` where there is none. */
  endOfAddress(start: number, limit: number): number {
    const code = this.#text.charCodeAt(start) | 32;
    if (code === 119 /* w */ && this.#text.startsWith('www.', start)) return this.#match(SCHEME, start, limit);
    if (code === 104 /* h */ || code === 102 /* f */) {
      if (this.#colon < start) this.#colon = position(this.#text.indexOf('://', start));
      if (this.#colon - start <= 5) return this.#match(SCHEME, start, limit);
    }
    if (this.#at < start) this.#at = position(this.#text.indexOf('@', start));
    if (this.#at - start <= 64 && this.#at > start) {
      const mail = this.#match(MAIL, start, limit);
      if (mail > start) return mail;
    }
    return start;
  }

  /** The end of a domain name without a scheme ("example.org") that starts at `start` and has its first point at `point`. */
  endOfDomain(start: number, limit: number): number {
    return this.#match(DOMAIN, start, limit);
  }

  #match(shape: RegExp, start: number, limit: number): number {
    shape.lastIndex = start;
    const match = shape.exec(this.#text);
    if (!match) return start;
    let end = Math.min(start + match[0].length, limit);
    while (end > start && TRAILING.includes(this.#text.charAt(end - 1))) end--;
    return end;
  }
}

function position(index: number): number {
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}
