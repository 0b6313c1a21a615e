import type { Chunk } from './visible.ts';

/** Joins lines that a single <br> broke in the middle of a sentence: the next one goes on in lower case. */
export function joinLines(text: string, chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const last = joined.at(-1);
    if (last !== undefined && last.element === chunk.element && continues(text, last, chunk)) {
      joined[joined.length - 1] = { ...last, end: chunk.end, linked: last.linked + chunk.linked };
    } else joined.push(chunk);
  }
  return joined;
}

function continues(text: string, last: Chunk, next: Chunk): boolean {
  if (next.start - last.end !== 1 || text[last.end] !== '\n') return false;
  return (
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) && !/[.!?…:]$/.test(text.slice(last.end - 1, last.end))
  );
}
