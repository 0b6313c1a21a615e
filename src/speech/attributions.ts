import type { Language } from '../language/language.ts';
import { perWord } from '../language/per-word.ts';
import { featuresOf, lemmaOf, relationOf, type Sentence, uposOf } from '../language/words.ts';
import type { Attribution } from '../reading.ts';
import { isFiniteVerb, isNegated, mayReport, stanceAt, verbGroup } from './cue-verb.ts';
import { cuesOf, type Stance } from './cues.ts';
import { holderOf } from './holder.ts';
import { accordingAt } from './inquit.ts';
import { byNoun } from './noun-colon.ts';
import type { Page } from './page.ts';
import { speakerOf } from './speaker.ts';
import type { Paragraph } from './stretches.ts';

/** Indirect speech of a sentence: "X affirme que …", "selon X, …", "X dément avoir …", "soupçonné de …". */
export function indirectSpeech(page: Page, paragraph: Paragraph, sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  if (sentence.language === null) return found;
  const { tokens } = page;
  const leads = LEADS[sentence.language];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (!mayReport(tokens, i) && !leads(tokens, tokens.norms[i]!)) continue;
    const attribution =
      byVerb(page, paragraph, sentence, i) ??
      byPreposition(page, paragraph, sentence, i) ??
      byNoun(page, paragraph, sentence, i);
    if (attribution !== null) found.push(attribution);
  }
  return found;
}

/** Whether a word is a preposition or a noun that may lead to what somebody says; most words are not. */
const LEADS = { fr: leadsIn('fr'), en: leadsIn('en') };

function leadsIn(language: Language) {
  const { openings, speechNouns } = cuesOf(language);
  return perWord(word => openings.has(word) || speechNouns.has(word));
}

function byVerb(page: Page, paragraph: Paragraph, sentence: Sentence, verb: number): Attribution | null {
  const stance = stanceAt(page, verb);
  if (stance === null) return null;
  const content = contentOf(page, verb, stance);
  if (content < 0) return null;
  const isHidden = (stance === 'suspects' && !hasOwnSubject(page, verb)) || isSaidOf(page, verb, content);
  const speaker = isHidden ? null : speakerOf(page, verb, sentence.firstToken, sentence.endToken);
  const holder = speaker === null ? null : holderOf(page, speaker, paragraph);
  const group = verbGroup(page, verb);
  const span = subtree(page, content);
  if (span.first >= span.end) return null;
  return {
    sentence: sentence.id,
    cue: page.span(group.first, group.end),
    holder,
    content: page.span(span.first, span.end),
    stance: negated(page, verb, stance),
  };
}

/** "Peru is said to have left": Peru says nothing, and nobody knows who does. */
function isSaidOf(page: Page, verb: number, content: number): boolean {
  return (
    relationOf(page.tokens, content) === 'xcomp' &&
    [...page.children(verb)].some(child => relationOf(page.tokens, child) === 'aux:pass')
  );
}

/** The head of what is said: a clause with "que", "that", "si"; an infinitive ("dit avoir signé"); what is denied, doubted or suspected. */
function contentOf(page: Page, verb: number, stance: Stance): number {
  const { subordinators } = page.cuesAt(verb);
  let object = -1;
  const infinitive =
    page.cuesAt(verb).infinitives.has(lemmaOf(page.tokens, verb)) || page.cuesAt(verb).infinitives.has(page.norm(verb));
  const announces = ANNOUNCING.has(lemmaOf(page.tokens, verb));
  for (const child of page.children(verb)) {
    if (child < verb && relationOf(page.tokens, child) !== 'ccomp') continue;
    const relation = relationOf(page.tokens, child);
    if (
      relation === 'ccomp' &&
      (hasMark(page, child, subordinators) ||
        (page.languageAt(verb) === 'en' && hasSubject(page, child)) ||
        stance === 'asks')
    ) {
      // What stands behind the verb is what it says; before it, only where nothing does.
      if (child > verb) return child;
      object = child;
      continue;
    }
    if (/^(?:xcomp|advcl|csubj)/.test(relation) && hasMark(page, child, THAT)) return child;
    if (relation.startsWith('xcomp') && (infinitive || stance === 'asks') && isInfinitive(page, child, stance))
      return child;
    if (
      stance === 'suspects' &&
      /^(?:obl|xcomp|advcl|ccomp)/.test(relation) &&
      startsWith(page, child, /^(?:de|d'|du|des|of)$/)
    )
      return child;
    if (
      (stance === 'denies' || stance === 'doubts' || announces) &&
      /^(?:obj|obl:arg)/.test(relation) &&
      uposOf(page.tokens, child) === 'NOUN'
    )
      object = child;
    const told = object < 0 && stance === 'says' ? clauseUnder(page, verb, child) : -1;
    if (told >= 0) object = told;
  }
  return object;
}

const INFORMING: ReadonlySet<string> = new Set(['informer', 'prévenir', 'avertir', 'assurer', 'aviser']);

/** "a dit à la police que la ville brûlait", "a informé le roi que …" with the clause for a relative of the addressee; -1 for none. */
function clauseUnder(page: Page, verb: number, addressee: number): number {
  if (page.languageAt(addressee) !== 'fr') return -1;
  const role = relationOf(page.tokens, addressee);
  if (
    role === 'obj'
      ? !INFORMING.has(lemmaOf(page.tokens, verb))
      : !/^(?:obl|iobj)/.test(role) || !startsWith(page, addressee, /^(?:à|au|aux)$/)
  )
    return -1;
  for (const clause of page.children(addressee)) {
    if (relationOf(page.tokens, clause) !== 'acl:relcl' || !hasSubject(page, clause)) continue;
    let that = -1;
    let object = false;
    for (const child of page.children(clause)) {
      if (child < clause && THAT.has(page.norm(child))) that = child;
      if (child > clause && relationOf(page.tokens, child) === 'obj') object = true;
    }
    if (that >= 0 && (object || relationOf(page.tokens, that) === 'mark')) return clause;
  }
  return -1;
}

/** Verbs whose object is what is said: annonce le retrait de ses troupes. */
const ANNOUNCING: ReadonlySet<string> = new Set(
  'annoncer confirmer signaler révéler announce confirm report reveal'.split(' '),
);
const LONGEST_CONTENT = 400;
const THAT: ReadonlySet<string> = new Set(['que', "qu'", 'that']);

/** "vouloir", "avoir signé", "to have signed"; after a denial also "bombing". */
function isInfinitive(page: Page, verb: number, stance: Stance): boolean {
  if (uposOf(page.tokens, verb) !== 'VERB') return false;
  const features = featuresOf(page.tokens, verb);
  if (features.includes('VerbForm=Inf') || (stance === 'denies' && features.includes('VerbForm=Ger'))) return true;
  for (const child of page.children(verb)) if (featuresOf(page.tokens, child).includes('VerbForm=Inf')) return true;
  return false;
}

function hasSubject(page: Page, clause: number): boolean {
  for (const child of page.children(clause)) if (relationOf(page.tokens, child).startsWith('nsubj')) return true;
  return false;
}

function hasMark(page: Page, clause: number, subordinators: ReadonlySet<string>): boolean {
  for (const child of page.children(clause)) if (child < clause && subordinators.has(page.norm(child))) return true;
  return false;
}

function startsWith(page: Page, head: number, words: RegExp): boolean {
  for (const child of page.children(head)) if (child < head && words.test(page.norm(child))) return true;
  return false;
}

function hasOwnSubject(page: Page, verb: number): boolean {
  for (const child of page.children(verb))
    if (/^(?:nsubj|obl:agent)$/.test(relationOf(page.tokens, child)))
      return isFiniteVerb(page, verb) || relationOf(page.tokens, child) === 'obl:agent';
  return false;
}

/** Not to confirm is to leave in doubt; not to doubt, to say. */
function negated(page: Page, verb: number, stance: Stance): Stance {
  if (!isNegated(page, verb)) return stance;
  if (stance === 'doubts' || stance === 'denies') return 'says';
  return stance === 'says' && /^(?:confirmer|croire|penser|confirm|believe|think)$/.test(lemmaOf(page.tokens, verb))
    ? 'doubts'
    : stance;
}

/** "selon X": what is left of its sentence is what X says. */
function byPreposition(page: Page, paragraph: Paragraph, sentence: Sentence, i: number): Attribution | null {
  const according = accordingAt(page, i, sentence.endToken, paragraph);
  if (according === null || according.holder === null || page.norm(i) === page.cuesAt(i).opinion) return null;
  if (sentence.language === 'fr' && page.norm(i) === 'suivant') return null;
  const clause = relativeOver(page, according.holderFirst, i);
  const hasBefore =
    clause === null && i - sentence.firstToken >= 3 && !isBeforeVerb(page, i, according.end, sentence.endToken);
  const first = hasBefore ? sentence.firstToken : according.end;
  const end = hasBefore ? i : sentence.endToken;
  const span = clause ?? trimmed(page, first, end);
  if (span.first >= span.end) return null;
  const cue = page.span(i, according.holderFirst);
  return {
    sentence: sentence.id,
    cue,
    holder: according.holder,
    content: page.span(span.first, span.end),
    stance: 'says',
  };
}

/** "le retard qui, selon eux, coûte cher": no more than the relative clause that the words stand in; null where they stand in none. */
function relativeOver(page: Page, holder: number, cue: number): { first: number; end: number } | null {
  for (let at = page.tokens.heads[holder]!, steps = 0; at >= 0 && steps < 4; at = page.tokens.heads[at]!, steps++) {
    if (!/^(?:VERB|AUX)$/.test(uposOf(page.tokens, at))) continue;
    if (relationOf(page.tokens, at) !== 'acl:relcl') return null;
    const span = subtree(page, at);
    return span.first < cue ? span : null;
  }
  return null;
}

/** "The officer who had come in 1895, according to some, led …": between commas before a verb, it is of what that verb tells. */
function isBeforeVerb(page: Page, first: number, end: number, to: number): boolean {
  let before = first - 1;
  while (before > 0 && /^\[\d+\]$/.test(page.norm(before))) before--;
  if (page.sign(before) !== ',' || page.sign(end) !== ',') return false;
  let next = end + 1;
  while (next < to && /^(?:ADV|AUX)$/.test(uposOf(page.tokens, next))) next++;
  return next < to && uposOf(page.tokens, next) === 'VERB';
}

/** The tokens under `head`, without punctuation at the borders. */
function subtree(page: Page, head: number): { first: number; end: number } {
  let first = head;
  let end = head + 1;
  const stack = [head];
  for (let seen = 0; stack.length > 0 && seen < LONGEST_CONTENT; seen++) {
    const node = stack.pop()!;
    first = Math.min(first, node);
    end = Math.max(end, node + 1);
    stack.push(...page.children(node));
  }
  return trimmed(page, first, end);
}

function trimmed(page: Page, first: number, end: number): { first: number; end: number } {
  let from = first;
  let to = end;
  while (from < to && page.isPunctuation(from)) from++;
  while (to > from && page.isPunctuation(to - 1)) to--;
  return { first: from, end: to };
}
