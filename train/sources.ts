import type { Language } from '../src/language/language.ts';

/** A file to train on, and how often its sentences are seen: 0.5 is every second time on average. */
export interface Source {
  readonly path: string;
  readonly weight: number;
}

/** Treebanks to train on, relative to the data folder. Test sets are never among them. */
export const TRAINING: Record<Language, readonly Source[]> = {
  fr: [
    { path: 'treebank/UD_French-Sequoia/fr_sequoia-ud-train.conllu', weight: 1 },
    { path: 'treebank/UD_French-GSD/fr_gsd-ud-dev.conllu', weight: 1 },
    { path: 'treebank/UD_French-FQB/fr_fqb-ud-test.conllu', weight: 0.5 },
    { path: 'treebank/UD_French-ParisStories/fr_parisstories-ud-train.conllu', weight: 0.3 },
    { path: 'treebank/UD_French-Rhapsodie/fr_rhapsodie-ud-train.conllu', weight: 0.3 },
  ],
  en: [
    { path: 'treebank/UD_English-EWT/en_ewt-ud-train.conllu', weight: 1 },
    { path: 'treebank/UD_English-GUM/en_gum-open-train.conllu', weight: 1 },
  ],
};

/** What to tune on. */
export const TUNING: Record<Language, string> = {
  fr: 'treebank/UD_French-Sequoia/fr_sequoia-ud-dev.conllu',
  en: 'treebank/UD_English-EWT/en_ewt-ud-dev.conllu',
};

/** What to report on, by name. `universal`: the set has no subtypes of relations, so these are left out of the comparison. */
export const TESTS: Record<
  Language,
  readonly { readonly name: string; readonly path: string; readonly universal: boolean }[]
> = {
  fr: [
    { name: 'Sequoia test', path: 'treebank/UD_French-Sequoia/fr_sequoia-ud-test.conllu', universal: false },
    { name: 'GSD test', path: 'treebank/UD_French-GSD/fr_gsd-ud-test.conllu', universal: false },
    { name: 'PUD', path: 'treebank/UD_French-PUD/fr_pud-ud-test.conllu', universal: true },
  ],
  en: [
    { name: 'EWT test', path: 'treebank/UD_English-EWT/en_ewt-ud-test.conllu', universal: false },
    { name: 'PUD', path: 'treebank/UD_English-PUD/en_pud-ud-test.conllu', universal: false },
  ],
};

/** Texts without annotations whose words the network learns from what the teacher makes of them. No test set is among them. */
export const RAW: Record<Language, readonly string[]> = {
  fr: ['documents/treaties-fr', 'documents/assemblee-nationale-2013', 'quotes/fr-litbank'],
  en: [
    'documents/wikipedia-en-diplomacy',
    'documents/HistoryAtState-milestones',
    'interstate/HistoryAtState-rdcr',
    'documents/treaties-en',
    'quotes/litbank',
    'timex/GUM-xml-dates/train',
  ],
};
