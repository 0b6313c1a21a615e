const FOLDED = new Map<string, string>(
  Object.entries({
    '’': "'",
    '‘': "'",
    ʼ: "'",
    '\u00a0': ' ',
    '\u202f': ' ',
    '\u2009': ' ',
    '\t': ' ',
    '\n': ' ',
    '\r': ' ',
  }),
);

function foldCharacter(character: string): string {
  const known = FOLDED.get(character);
  if (known !== undefined) return known;
  const bare = character.normalize('NFD')[0]!;
  FOLDED.set(character, bare);
  return bare;
}

/** Lower case, without accents, straight apostrophes, plain blanks; as long as the text, so that offsets stay right. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const base = lower.length === text.length ? lower : text.replace(/[A-Z]/g, letter => letter.toLowerCase());
  return base.replace(/[^ -~]/g, foldCharacter);
}
