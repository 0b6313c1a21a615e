import type { FigureWording } from './wording.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const rows = (text: string): string[][] =>
  text
    .split(',')
    .map(row => row.trim().split(/\s+/))
    .sort((a, b) => b.length - a.length);

export const ENGLISH_FIGURES: FigureWording = {
  about: rows(
    'about, around, roughly, approximately, some, nearly, almost, close to, an estimated, estimated, circa, more than, over, under, less than, fewer than, at least, at most, up to, as many as, as few as, no fewer than, no less than, no more than, just over, just under, well over, upwards of, in excess of, more than about, virtually',
  ),
  aboutAfter: rows('or so, or more, or fewer, at least, at most'),
  some: words('several some many a few of'),
  collectives: new Map([
    ['dozen', 12],
    ['score', 20],
  ]),
  magnitudes: words('dozens scores tens hundreds thousands millions billions'),
  of: words('of'),
  notCounted: words(
    'was has is his its this as plus thus less across perhaps does always towards afterwards besides unless was us yes times thirds quarters fifths tenths years days hours months minutes seconds weeks decades centuries ' +
      'and or of to in on at by for from with without but which who that the a an were are have had will would can could may might did do not he she they it we you i if than then there here when where while after before into over under between ' +
      "more most so such only also other's o'clock am pm against per percent cent others whose said told made came went took",
  ),
  adjectives: words(''),
  plurals: words(
    'men women people personnel troops children police staff aircraft sheep fish feet teeth criteria data cattle km m cm mm kg lb lbs mph kw mw hp clergy infantry cavalry guns',
  ),
  nominal: words('dead wounded injured missing'),
  numbered: words(
    'article articles art page pages p pp number numbers no nos chapter chapters paragraph line lines resolution act law annex note figure table volume vol phase type model class category point section level version protocol channel box room ' +
      'lot file scene act book verse route highway interstate platform gate squadron division regiment brigade corps army group battalion mark opus part title pier flight apollo unit',
  ),
  percent: rows('per cent, percent, pc, percentage points, per mille'),
  penal: /^['’]?\s*(?:in prison|in jail|imprisonment|of imprisonment|of hard labou?r|hard labou?r|behind bars)/iu,
  amongUs: rows('of us, of them'),
  numbering: [
    ...rows('there were, there are, we were, numbered, totalled, totaled').map(row => ({ words: row, ofAge: false })),
    ...rows('were, are').map(row => ({ words: row, ofAge: true })),
  ],
  beforeNumber: words('still already then only not now by some'),
  another: words('and to or against'),
  theMany: words('the these our their'),
  isPlural: word => word.length > 3 && /(?:[^su'i]s|(?<!speci|regi|abdo|acu|^[ao]|^se)men)$/.test(word),
  one: words('one'),
};
