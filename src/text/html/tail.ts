import { fold } from '../boilerplate/fold.ts';
import { HEADINGS } from './tags.ts';
import type { Element } from './tree.ts';
import type { Chunk } from './visible.ts';

// Headings under which a page goes on to other things than its text, folded.
const COMMENTS =
  /^(?:\d+ |top |les |vos |all |recent |reader |top rated )*(?:comments?|commentaires?|reactions?|replies|responses|reponses|avis des lecteurs|discussion)(?: ?\(?\d+\)?| on .*| sur .*)?$|^(?:leave a (?:reply|comment)|laisser un commentaire|ecrire un commentaire|join the (?:conversation|discussion)|reagir(?: a cet article)?|comment on this (?:story|article))$/;
const ELSEWHERE =
  /^(?:related(?: (?:articles?|stories|posts|content|coverage|news|topics|reading))?|(?:our |the )?latest (?:stories|news|articles|posts|from .{1,30})|more (?:news|stories|articles|from|in|on|like this)\b.{0,40}|(?:you )?(?:may|might) (?:also )?like.{0,12}|recommended(?: for you| stories| reading)?|most (?:read|popular|viewed|shared)|trending(?: now)?|popular (?:posts|stories|articles|now)|read next|up next|don't miss|around the web|from around the web|sponsored(?: stories| content)?|want more.{0,40}|about the author|recent posts|what to read next|editor'?s picks|articles? (?:similaires?|lies?|connexes?|associes?|recents?)|sur le meme (?:sujet|theme)|dans la meme (?:rubrique|categorie)|a lire (?:aussi|egalement|ensuite|sur le site)|(?:a )?lire aussi|vous (?:aimerez|pourriez) (?:aussi|aimer|egalement).{0,20}|les plus (?:lus|recents|populaires|partages)|nos derniers articles|derniers articles|dernieres (?:actualites|nouvelles|infos)|plus d'(?:articles|actualites|infos?)|a decouvrir(?: aussi)?|autres articles.{0,30}|articles? precedents?|a propos de l'auteur|ailleurs sur le web|contenus sponsorises|voir (?:aussi )?nos .{0,30})$/;

/** At least this share of the prose stands before a heading that leads elsewhere. */
const BEFORE = 0.5;
const LONG = 120;

function isHeading(element: Element): boolean {
  return HEADINGS.has(element.tagName);
}

/**
 * The first chunk of what follows the text inside the main content: comments, related articles.
 * Its number is past the end where the text goes on to the bottom.
 */
export function findTail(text: string, chunks: readonly Chunk[], isIn: (element: Element) => boolean): number {
  const inside = chunks.map(chunk => isIn(chunk.element) && chunk.linked * 2 < chunk.end - chunk.start);
  const lengthOf = (chunk: Chunk, i: number): number =>
    inside[i]! && chunk.end - chunk.start > 60 ? chunk.end - chunk.start : 0;
  const total = chunks.reduce((sum, chunk, i) => sum + lengthOf(chunk, i), 0);
  let before = 0;
  for (const [i, chunk] of chunks.entries()) {
    before += lengthOf(chunk, i);
    if (!isIn(chunk.element) || chunk.end - chunk.start > 80) continue;
    const words = fold(text.slice(chunk.start, chunk.end))
      .replace(/[\s:»>…!?.]+$/, '')
      .trim();
    const comments = COMMENTS.test(words) && isHeading(chunk.element);
    const elsewhere = ELSEWHERE.test(words) && (isHeading(chunk.element) || i > 0);
    if (comments && before > 0) return i;
    if (elsewhere && total > 0 && before >= total * BEFORE && !goesOn(chunks, inside, i)) return i;
  }
  return chunks.length;
}

/** Whether running text comes back after `at`, beside the paragraphs before it: the heading opened a box inside the text. */
function goesOn(chunks: readonly Chunk[], inside: readonly boolean[], at: number): boolean {
  const isProse = (chunk: Chunk, i: number): boolean => inside[i]! && chunk.end - chunk.start > LONG;
  const parents = new Set(
    chunks
      .slice(0, at)
      .filter(isProse)
      .map(chunk => chunk.element.parentNode),
  );
  return chunks.some((chunk, i) => i > at && isProse(chunk, i) && parents.has(chunk.element.parentNode));
}
