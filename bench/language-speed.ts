// Tokens a second from raw text to trees and names, on one core.

import { openResources } from '../src/cli/resources.ts';
import type { Language } from '../src/language/language.ts';
import type { Peer } from './language-peer.ts';
import { processorSeconds, readTexts } from './language-read.ts';
import { textsOf } from './language-texts.ts';

const CHARACTERS = 600_000;
const RUNS = 3;
/** Peers read less, for some are slow. */
const PART = 100_000;

export const SPEED_COLUMNS = ['language', 'tokens', 'tokens/s, trees and names', 'of it, trees', 'characters/s', 'aim'];

/** The median of some runs after a first one that counts for nothing, in seconds of the processor. */
export function speedRow(language: Language, data: string, peers: readonly Peer[]): string[] {
  const texts = textsOf(language, data, CHARACTERS);
  const resources = openResources();
  readTexts(texts, resources);
  const runs = Array.from({ length: RUNS }, () => readTexts(texts, resources));
  const middle = runs.sort((a, b) => a.words + a.naming - b.words - b.naming)[RUNS >> 1]!;
  const { tokens, words, naming } = middle;
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const a = (count: number, seconds: number) => grouped(Math.round(count / seconds));
  return [
    language,
    grouped(tokens),
    a(tokens, words + naming),
    a(tokens, words),
    a(characters, words + naming),
    '40,000',
    ...peers.map(peer => (peer.language === language ? a((tokens * PART) / characters, peerSeconds(peer, data)) : '–')),
  ];
}

function peerSeconds(peer: Peer, data: string): number {
  const texts = textsOf(peer.language, data, CHARACTERS);
  const pieces: string[] = [];
  let left = PART;
  for (const { text } of texts) {
    const share = Math.ceil(PART / texts.length);
    const piece = text.slice(0, Math.min(share, left));
    left -= piece.length;
    pieces.push(piece);
  }
  const run = () => {
    const begun = processorSeconds();
    for (const piece of pieces) peer.read(piece);
    return processorSeconds() - begun;
  };
  run();
  return (run() * PART) / (PART - left);
}

export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
