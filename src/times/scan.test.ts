import { expect, it } from 'vitest';
import type { Sentence, Tokens } from '../language/words.ts';
import { buildLexicon } from './lexicon.ts';
import { Scanner } from './scan.ts';

const lexicon = buildLexicon([], ['cannot', 'mars', "aujourd'"]);
const scanner = new Scanner(lexicon, ({ kind, norm }) => kind === 'number' || lexicon.has(norm));

/** A sentence of tokens that are parted as written, "|" for a border without a blank. */
function mayTell(written: string): readonly [glance: boolean, scan: boolean] {
  const text = written.replaceAll('|', '');
  const forms: { start: number; end: number; form: string }[] = [];
  let at = 0;
  for (const piece of written.split(/([ |])/)) {
    if (piece === ' ') at++;
    else if (piece !== '|' && piece !== '') {
      forms.push({ start: at, end: at + piece.length, form: piece });
      at += piece.length;
    }
  }
  const tokens = {
    length: forms.length,
    starts: Uint32Array.from(forms, ({ start }) => start),
    ends: Uint32Array.from(forms, ({ end }) => end),
    vocabulary: forms.map(({ form }) => form.toLowerCase()),
    norms: Uint32Array.from(forms, (_, i) => i),
  } as unknown as Tokens;
  const sentence = { firstToken: 0, endToken: forms.length } as Sentence;
  return [scanner.mayTell(text, tokens, sentence), scanner.scan(text, 0, text.length) !== null];
}

it.each(['le 3 wagon', 'en Mars', "aujourd'hui", 'they can|not', 'MARS'])('"%s" may tell, and does', written => {
  expect(mayTell(written)).toEqual([true, true]);
});

it.each(['le wagon', "Karl|'s wagon", "l'|enfant", 'avez|-vous'])('"%s" tells nothing', written => {
  expect(mayTell(written)).toEqual([false, false]);
});
