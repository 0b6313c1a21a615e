import { hashText } from '../../src/language/models/hashing.ts';
import type { MorphClass } from '../../src/language/models/weights.ts';
import { wordKey } from '../../src/language/models/word-facts.ts';
import { UPOS } from '../../src/language/words.ts';
import type { ParseClasses } from './parse-state.ts';

/** The features that bear on syntax, by part of speech. */
const SYNTACTIC: Record<string, readonly string[]> = {
  VERB: ['VerbForm', 'Voice'],
  AUX: ['VerbForm'],
  PRON: ['PronType', 'Reflex', 'Case'],
  DET: ['PronType'],
  ADV: ['PronType'],
  ADP: ['Definite'],
  PART: ['Polarity'],
};

const PREDICATES = new Set(['VERB', 'AUX']);
const PASSED_OVER = new Set(['ADP', 'DET', 'ADJ', 'ADV', 'NUM', 'PUNCT', 'PART']);
const MARKING = new Set(['case', 'mark']);
const SEPARATORS = [',', ';', ':', 'et', 'ou', 'mais', 'and', 'or', 'but', '-', '–', '—'];

/** Which tags, words and relations the parser's features treat alike. */
export function parseClasses({
  morphs,
  relations,
}: {
  readonly morphs: readonly MorphClass[];
  readonly relations: readonly string[];
}): ParseClasses {
  const roles = UPOS.map(upos => (PREDICATES.has(upos) ? 1 : PASSED_OVER.has(upos) ? 2 : 0));
  return {
    tagOfMorph: Int32Array.from([
      0,
      ...morphs.map(([upos, feats]) => hashText(syntacticTag(UPOS[upos - 1] ?? 'X', feats))),
    ]),
    relativeOfMorph: Uint8Array.from([0, ...morphs.map(([, feats]) => (feats.includes('PronType=Rel') ? 1 : 0))]),
    roleOfUpos: Uint8Array.from([0, ...roles]),
    separators: new Set(SEPARATORS.map(wordKey)),
    marks: Uint8Array.from([0, ...relations.map(relation => (MARKING.has(relation) ? 1 : 0))]),
  };
}

/** A part of speech with the features that bear on syntax: "VERB VerbForm=Inf". */
export function syntacticTag(upos: string, feats: string): string {
  const kept = SYNTACTIC[upos];
  if (kept === undefined) return upos;
  return [upos, ...feats.split('|').filter(feature => kept.includes(feature.split('=')[0]!))].join(' ');
}
