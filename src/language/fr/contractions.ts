/** Words that lose their last vowel before another word; the apostrophe stays with them: l'|Alliance, qu'|il, jusqu'|à. */
export const ELISIONS: ReadonlySet<string> = new Set(
  'c d j l m n s t qu ç jusqu lorsqu puisqu quoiqu quelqu presqu'.split(' '),
);

/** One word in spite of the apostrophe; the longest hyphenated form is tried first. */
export const WHOLE_ELISIONS: ReadonlySet<string> = new Set(
  "quelqu'un quelqu'une presqu'île presqu'îles presqu'ile".split(' '),
);

/** Pronouns hooked onto a verb: choisit|-il, a|-t-il, est|-ce, donne|-moi. */
export const SUBJECT_CLITICS: ReadonlySet<string> = new Set(
  'je tu il elle on nous vous ils elles ce moi toi lui leur'.split(' '),
);

/** The same, but also found inside place names (Aix-en-Provence, Bourg-la-Reine), hence never after a capital: donne|-le. */
export const OBJECT_CLITICS: ReadonlySet<string> = new Set('le la les en y'.split(' '));

/** After these "-là" and "-ci" belong to the word: celui-ci, jusque-là; elsewhere they are tokens: jour|-là. */
export const WHOLE_BEFORE_PLACE: ReadonlySet<string> = new Set(
  'celui celle ceux celles jusque de par là ci là-bas'.split(' '),
);

/** Nouns and adverbs that only look like a verb with its clitic. */
export const WHOLE_HYPHENATIONS: ReadonlySet<string> = new Set(
  'rendez-vous garde-à-vous chez-moi chez-lui chez-nous entre-nous'.split(' '),
);
