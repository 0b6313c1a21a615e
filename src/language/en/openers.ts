/** Function words that begin sentences: after "U.S." or "Inc.", a capital on one of them opens a new sentence. */
export const ENGLISH_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it he she they we you i his her its their our my your there here and but or nor so yet ' +
    'if when while as in on at by for from with without after before since until during although though because what who ' +
    'whom whose which where why how not no yes some many most all both each every few several one such then thus however ' +
    'moreover meanwhile nevertheless instead later soon now today yesterday according despite under over between among'
  ).split(' '),
);
