// What the makers of other programs published, with where and how it was measured. Not run here: training data and versions of the treebanks differ.

export interface Source {
  readonly program: string;
  readonly from: string;
}

/** Each row names its source by the program. */
export const SOURCES: readonly Source[] = [
  {
    program: 'UDPipe 1.2',
    from: 'models 2.5-191206, trained and tested on UD 2.5; github.com/ufal/udpipe, doc/manual_model_ud-2.5.t2t, commit 98853cf',
  },
  {
    program: 'Stanza 1.5.1',
    from: 'trained and tested on UD 2.12, end to end from raw text only; github.com/stanfordnlp/stanza, _pages/performance.md, commit 00aad63; names: _pages/ner_models.md, commit 19592c2',
  },
  {
    program: 'spaCy fr_core_news_sm 3.8.0',
    from: 'UD French Sequoia 2.8, its own tokens (token F1 98.7), names on WikiNER; github.com/explosion/spacy-models, meta/fr_core_news_sm-3.8.0.json, commit 2d19b0d (which part was held out is not said there)',
  },
  {
    program: 'spaCy en_core_web_sm 3.8.0',
    from: 'OntoNotes 5 with ClearNLP relations, its own tokens (token F1 99.6): no UD figures; github.com/explosion/spacy-models, meta/en_core_web_sm-3.8.0.json, commit f811eb7',
  },
];

export const PUBLISHED_COLUMNS = [
  'program',
  'set',
  'tokens',
  'words',
  'sents',
  'UPOS',
  'UFeats',
  'lemma',
  'UAS',
  'LAS',
];

/** Tokens are "gold" or from raw text; "–" where nothing was published. */
export const PUBLISHED: readonly (readonly string[])[] = [
  ['UDPipe 1.2', 'fr Sequoia test', 'gold', '', '', '97.1', '95.9', '97.8', '86.8', '84.1'],
  ['UDPipe 1.2', 'fr GSD test', 'gold', '', '', '97.1', '96.6', '97.8', '89.0', '86.3'],
  ['UDPipe 1.2', 'en EWT test', 'gold', '', '', '94.4', '95.4', '96.4', '84.4', '81.1'],
  ['UDPipe 1.2', 'fr Sequoia test', 'raw', '99.1', '87.5', '96.1', '95.0', '96.9', '84.8', '82.1'],
  ['UDPipe 1.2', 'fr GSD test', 'raw', '98.8', '93.6', '95.8', '95.5', '96.6', '87.1', '84.3'],
  ['UDPipe 1.2', 'en EWT test', 'raw', '98.9', '77.4', '93.3', '94.2', '95.5', '80.2', '77.0'],
  ['Stanza 1.5.1', 'fr Sequoia test', 'raw', '99.64', '87.46', '98.80', '97.87', '98.50', '93.22', '91.57'],
  ['Stanza 1.5.1', 'fr GSD test', 'raw', '99.50', '95.03', '97.63', '97.74', '98.20', '93.27', '91.28'],
  ['Stanza 1.5.1', 'en EWT test', 'raw', '98.92', '89.16', '96.20', '96.39', '96.63', '88.90', '86.77'],
  ['spaCy fr_core_news_sm 3.8.0', 'fr Sequoia', 'raw', '98.70', '89.02', '96.23', '95.19', '90.76', '88.04', '83.62'],
  ['spaCy en_core_web_sm 3.8.0', 'OntoNotes 5, no UD', 'raw', '99.57', '90.68', '–', '–', '–', '91.77', '89.92'],
  ['any of them', 'PUD, fr or en', '–', '–', '–', '–', '–', '–', '–', '–'],
];

export const PUBLISHED_NAMES: readonly (readonly string[])[] = [
  ['spaCy fr_core_news_sm 3.8.0', 'WikiNER fr (PER LOC ORG MISC)', '81.4'],
  ['spaCy en_core_web_sm 3.8.0', 'OntoNotes 5 (18 types)', '84.3'],
  ['Stanza', 'WikiNER fr (4 types)', '92.9'],
  ['Stanza', 'OntoNotes (18 types)', '88.8'],
];
