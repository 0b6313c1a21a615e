// Figures that can be compared with others: what they count, of whom, and when.
import { crowdKey } from './crowds.ts';
import { daysFrom, daysOfDate, later, lengthOf, sooner } from './days.ts';
import { unitKey } from './figure-units.ts';
import { foldedWords } from './folded.ts';
import { isHeadcount } from './headcount.ts';
import type { Days, RecordFigure } from './model.ts';

/** A figure with the sentence that it stands in. */
export interface PlacedFigure extends RecordFigure {
  /** The sentence. */
  readonly around: string;
  readonly origin: string;
  readonly published: string | null;
  /** The actors that the sentence names, sorted and distinct. */
  readonly actors: readonly string[];
  /** Those that the sentences around it name, too; the nearest first. */
  readonly near?: readonly string[];
  /** Those whom its document names most, where it counts a crowd: everybody knows who marches, and where. */
  readonly main?: readonly string[];
  /** The calendar dates of the sentence, `start` being where they begin in it. */
  readonly times: readonly PlacedDays[];
  /** Those of the sentence before. */
  readonly timesBefore?: readonly Days[];
}

export interface PlacedDays extends Days {
  readonly start?: number;
}

/** A figure with the time at which it counts. */
export interface Counted {
  readonly figure: PlacedFigure;
  readonly keys: readonly string[];
  /** What it counts; `ANYBODY` for people of whom it is not said what they are. */
  readonly unit: string;
  readonly days: Days;
  readonly stems: ReadonlySet<string>;
  /** Whom the sentence and those around it name, but for states: they are named everywhere. */
  readonly setting: ReadonlySet<string>;
}

/** Dates vaguer than a year say too little of when something was counted. */
const VAGUE_DAYS = 366;
const MOST_ACTORS = 6;
const MOST_NEAR = 8;
export const ANYBODY = '?';

/**
 * The figures of whole documents that can be compared with others: the only one of its unit in its sentence, counted at a time that is known. Two of them
 * are compared only where they share a key.
 */
export function countedAmong(figures: readonly PlacedFigure[]): Counted[] {
  const alone = Map.groupBy(figures, figure => `${figure.document}:${figure.sentence}:${unitOf(figure)}`);
  return [...alone.values()].flatMap(([figure, ...others]) => {
    const unit = unitOf(figure!);
    if (others.length > 0 || figure!.value === null || unit === null) return [];
    const days = countedOn(figure!);
    if (!days) return [];
    const stems = stemsOf(figure!);
    const kind = crowdKey(unit, stems)!;
    const years = [...new Set([days.earliest!.slice(0, 4), days.latest!.slice(0, 4)])];
    const setting = settingOf(figure!);
    const keys = years.flatMap(year => [
      ...namesOf(figure!.actors).map(names => `${kind}|${year}|${names}`),
      ...[...setting].map(name => `${PEOPLE.has(kind) ? ANYBODY : kind}|${year}${NEAR}${name}`),
    ]);
    return keys.length > 0 ? { figure: figure!, keys, unit: kind, days, stems, setting } : [];
  });
}

function unitOf(figure: PlacedFigure): string | null {
  return unitKey(figure.unit) ?? (isHeadcount(figure) ? ANYBODY : null);
}

const NEAR = '|near ';

/** Whether a key is that of a name that stands around the sentence. */
export function isSettingKey(key: string): boolean {
  return key.includes(NEAR);
}

/** Units of people, of whom "380 of us" may be some. */
const PEOPLE: ReadonlySet<string> = new Set(
  [ANYBODY, 'hommes', 'aviateurs', 'marins', 'officiers', 'employes', 'membres', 'personnes', 'manifestants'].concat(
    'grevistes ouvriers mineurs observateurs inspecteurs delegues etudiants supporteurs volontaires conseillers techniciens parachutistes'.split(
      ' ',
    ),
    'refugies prisonniers otages habitants docker expert agent'.split(' '),
  ),
);

/** Whether two figures count the same thing: "of us" may be anybody. */
export function sameUnit(a: Counted, b: Counted): boolean {
  return a.unit === b.unit || (a.unit === ANYBODY && PEOPLE.has(b.unit)) || (b.unit === ANYBODY && PEOPLE.has(a.unit));
}

/** Who may be meant by another sentence that names more, or fewer: every two of them; one who is alone must be alone there, too. */
function namesOf(actors: readonly string[]): string[] {
  const named = [...new Set(actors.map(bareName))].sort().slice(0, MOST_ACTORS);
  if (named.length < 2) return named;
  return named.flatMap((a, i) => named.slice(i + 1).map(b => `${a}|${b}`));
}

/** A name that no pack knows may be taken for a person in one text, and for a place in another. */
export function bareName(actor: string): string {
  return actor.replace(/^(?:person|place|org|force):/, '');
}

function settingOf({ actors, near = [], main = [] }: PlacedFigure): ReadonlySet<string> {
  const named = [...actors, ...near, ...main].filter(actor => !actor.startsWith('state:')).map(bareName);
  return new Set([...new Set(named)].slice(0, MOST_NEAR + main.length));
}

/** The only date of the sentence; where it has none, that of the sentence before in an undated text, or the year in which it was written. */
function countedOn(figure: PlacedFigure): Days | null {
  const [first, ...others] = figure.times.filter(time => !isOfAside(time, figure));
  const one = first && others.every(({ earliest, latest }) => earliest === first.earliest && latest === first.latest);
  const days = first === undefined ? datedAround(figure) : one ? first : null;
  return days && lengthOf(days) <= VAGUE_DAYS ? days : null;
}

function datedAround({ published, timesBefore = [], around }: PlacedFigure): Days | null {
  const before = timesBefore.length > 0 && !timesBefore.some(isOpen) ? hull(timesBefore) : null;
  if (published !== null) {
    // "Police fired on a crowd on Tuesday. At least 12 people were killed."
    const news = before && lengthOf(before) <= NEWS_DAYS && isNews(before, published);
    return news && !PRESENT.test(around) ? before : daysOfDate(published.slice(0, 4));
  }
  // "The strike began in February and ended in April. Some 8,000 took part." But "The league was founded in 1949. It has 26 members."
  return PRESENT.test(around) ? null : before;
}

const NEWS_DAYS = 8;

function isNews({ earliest, latest }: Days, published: string): boolean {
  const written = published.length === 10 ? published : null;
  return written !== null && latest! <= written && daysFrom(earliest!, written) <= 2 * NEWS_DAYS;
}

function hull(times: readonly Days[]): Days {
  return times.reduce((all, { earliest, latest }) => ({
    earliest: sooner(all.earliest, earliest),
    latest: later(all.latest, latest),
  }));
}

function isOpen({ earliest, latest }: Days): boolean {
  return earliest === null || latest === null;
}

const PRESENT =
  /(?:^|\s)(?:is|are|has|have|now|today|est|sont|(?:il|elle|qui|y) a|ils ont|compte|comptent|emploie|employs|numbers|actuellement|currently)(?=\s)|aujourd['’]hui/iu;

/** Whether a date is that of something told of beside it: "1,200 men are at the station, which Britain handed over in 1955". */
function isOfAside({ start }: PlacedDays, { around, text }: PlacedFigure): boolean {
  if (start === undefined) return false;
  const end = around.indexOf(text) + text.length;
  return start > end && ASIDE.test(around.slice(end, start));
}

const ASIDE = /,\s(?:which|who|whom|whose|where|qui|que|qu['’]|dont|où)(?:\s|(?<=['’]))[^;:]*$/iu;

/** The first letters of the words that are no names, numbers or short words: enough to know them in another form. */
function stemsOf({ around }: PlacedFigure): ReadonlySet<string> {
  const words = foldedWords(around).filter(
    ({ form, number, capital }, i) => !number && form.length > 3 && !(capital && i > 0),
  );
  return new Set(words.map(({ form }) => form.slice(0, 5)));
}
