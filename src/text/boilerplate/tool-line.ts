import { isLabel } from './labels.ts';

const SEPARATOR = / ?[|·•›»¦] ?| [–—/>-] |, (?=[\p{L}]+$)/u;

/** The names of networks, one after the other, with nothing between them. */
const NETWORKS =
  /^(?:(?:facebook|twitter|x|linkedin|whatsapp|telegram|instagram|youtube|pinterest|bluesky|mastodon|e-?mail|tiktok|threads)(?: |$)){2,}$/;

/**
 * A line of tools or links: short pieces between separators, at least half of them known labels ("Imprimer | Citer | Version PDF").
 * Prose between dashes has long pieces, and its words are no labels.
 */
export function isToolLine(folded: string): boolean {
  if (folded.length > 240) return false;
  const line = folded.replace(/^(?:share|partager|partagez|suivez-nous|follow us)[^:]{0,30}: ?/, 'share | ');
  if (NETWORKS.test(line)) return true;
  const pieces = line.split(SEPARATOR).filter(piece => piece.trim() !== '');
  if (pieces.length < 2 || pieces.some(piece => piece.length > 48)) return false;
  const known = pieces.filter(isLabel).length;
  return known >= 2
    ? known * 2 >= pieces.length
    : known === 1 && pieces.length === 2 && pieces.every(p => p.split(' ').length <= 4);
}
