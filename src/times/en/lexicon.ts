import type { WordClass } from '../lexicon.ts';
import { ENGLISH_NUMBER_WORDS } from '../numerals/en.ts';

/** The words of English time expressions, folded; the value of a word is its place in the list. */
export const ENGLISH_CLASSES: readonly WordClass[] = [
  ...ENGLISH_NUMBER_WORDS,
  {
    name: 'MONTH',
    words:
      'january|jan february|feb|febr march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  },
  {
    name: 'WEEKDAY',
    words: 'monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun',
  },
  { name: 'OPENING', words: '( [' },
  { name: 'CLOSING', words: ') ]' },
  {
    name: 'ZONE',
    words: 'gmt|utc|z|zulu bst|cet cest msk edt est|cdt cst|mdt mst|pdt pst',
  },
  {
    name: 'REPUBLICAN',
    words:
      'vendemiaire brumaire frimaire nivose pluviose ventose germinal floreal prairial messidor thermidor fructidor',
  },
  { name: 'WEEKDAYS', words: 'mondays tuesdays wednesdays thursdays fridays saturdays sundays' },
  {
    name: 'UNIT',
    words:
      'second|seconds minute|minutes|min|mins hour|hours|hrs day|days night|nights week|weeks weekend|weekends month|months|mo quarter|quarters semester|semesters season|seasons year|years|yr|yrs decade|decades century|centuries millennium|millennia',
  },
  { name: 'SEASON', words: 'spring|springtime summer|summertime autumn|fall winter|wintertime' },
  {
    name: 'PART',
    words:
      'morning|mornings|dawn|daybreak|sunrise noon|midday afternoon|afternoons evening|evenings|dusk|sunset|nightfall night|nights|nighttime',
  },
  {
    name: 'ORDINAL',
    words:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  },
  { name: 'ORDINAL_UP', words: 'twenty-first' },
  { name: 'TENS', words: 'tens twenties thirties forties fifties sixties seventies eighties nineties' },
  {
    name: 'FREQUENT',
    words:
      'daily weekly monthly quarterly yearly|annual|annually hourly nightly fortnightly|biweekly bimonthly semiannual|semiannually|biannual|biannually biennial|biennially',
  },
];

/** Before a bare year or month these make it a date. */
export const TEMPORAL: ReadonlySet<string> = new Set(
  'in since by until till before after during around about circa ca late early mid throughout year years from between both due'.split(
    ' ',
  ),
);

/** A four-digit number after these counts, or names something else. */
export const NUMBERED: ReadonlySet<string> = new Set(
  (
    'page pages p pp number numbers no nos article articles section act chapter paragraph line lines bus room lot lots isbn issn tel telephone phone vol volume resolution resolutions route highway ' +
    'road model type box case file item code flight unit version apartment apt suite division regiment folio verse a an some over under nearly almost approximately roughly than least most these those ' +
    'my our their his her its all only just plus minus at for with on boeing airbus lockheed psalm par docket bill proposition hr sr size windows plot plots parcel parcels'
  ).split(' '),
);
