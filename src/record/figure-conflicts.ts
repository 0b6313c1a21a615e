// Figures of different tellings that cannot both be true of the same thing at the same time.
import { conflict, toldApart } from './conflict.ts';
import { CROWDS, crowdKey } from './crowds.ts';
import { compare, daysOfDate, intersection, lengthOf } from './days.ts';
import { limitOf } from './figure-limits.ts';
import { unitKey } from './figure-units.ts';
import { foldedWords } from './folded.ts';
import type { Conflict, Days, RecordFigure } from './model.ts';

/** A figure with the sentence that it stands in. */
export interface PlacedFigure extends RecordFigure {
  /** The sentence. */
  readonly around: string;
  readonly origin: string;
  readonly published: string | null;
  /** The actors that the sentence names, sorted and distinct. */
  readonly actors: readonly string[];
  /** The calendar dates of the sentence. */
  readonly times: readonly Days[];
}

/** Dates vaguer than a year say too little of when something was counted. */
const VAGUE_DAYS = 366;
/** Of the words of the shorter sentence, the part that the longer one must have, and how many at least. */
const ALIKE = { part: 0.5, words: 2 };
/** How far apart two figures may lie of which one is given as approximate. */
const APPROXIMATE = 0.1;
/** What is told of those who are counted, in both languages: sentences of two languages say much the same where they tell the same of them. */
const TOLD: readonly RegExp[] = [
  /^(?:stati|numbe|stren|total|compt|effec|eleve|attei|amoun|reach|servi|serve|posted?$)/,
  /^(?:kille|dead$|death|died$|fatal|tues?$|morts?$|perdu|perir)/,
  /^(?:captu|taken$|priso|captif|arret|arres)/,
  /^(?:bless|wound|injur)/,
  /^(?:emplo|payro|staff$)/,
  ...CROWDS.map(({ told }) => told),
];
const FRENCH = /(?:^|\s)(?:le|la|les|des|du|au|aux|une?|et|on|pr[eè]s)\s|\s(?:d|l)['’]/iu;
const SIDES = 4;

/**
 * Different numbers of the same thing, counted at the same time of the same actors in sentences that say much the same. Not a rounder number,
 * a limit ("more than 200"), one of several figures of a sentence, or numbers of different years.
 */
export function conflictsOfFigures(figures: readonly PlacedFigure[]): Conflict[] {
  const same = new Map<string, Counted[]>();
  for (const counted of countedAmong(figures)) {
    for (const key of counted.keys) {
      const found = same.get(key);
      if (found) found.push(counted);
      else same.set(key, [counted]);
    }
  }
  const found = new Map([...same.values()].flatMap(conflictsAmong).map(one => [one.id, one]));
  return [...found.values()].sort((a, b) => compare(a.id, b.id));
}

/**
 * The figures of whole documents that can be compared with others: the only one of its unit in its sentence, counted at a time that is known. Two of them
 * are compared only where they share a key.
 */
export function countedAmong(figures: readonly PlacedFigure[]): Counted[] {
  const alone = Map.groupBy(figures, figure => `${figure.document}:${figure.sentence}:${unitKey(figure.unit)}`);
  return [...alone.values()].flatMap(([figure, ...others]) => {
    if (others.length > 0 || !comparable(figure!)) return [];
    const days = countedOn(figure!);
    if (!days) return [];
    const stems = stemsOf(figure!);
    const unit = crowdKey(unitKey(figure!.unit), stems);
    const years = [...new Set([days.earliest!.slice(0, 4), days.latest!.slice(0, 4)])];
    const keys = years.flatMap(year => namesOf(figure!.actors).map(names => `${unit}|${year}|${names}`));
    return { figure: figure!, keys, days, stems };
  });
}

/** Who may be meant by another sentence that names more, or fewer: every two of them; one who is alone must be alone there, too. */
function namesOf(actors: readonly string[]): string[] {
  if (actors.length < 2) return [...actors];
  const named = actors.slice(0, MOST_ACTORS);
  return named.flatMap((a, i) => named.slice(i + 1).map(b => `${a}|${b}`));
}

const MOST_ACTORS = 6;

/** "4,000 Peruvians at Zarumal, according to the Ecuadorian staff", "1,500 Peruvians at Zarumal": all whom one names, the other does. */
function sameActors({ figure: a }: Counted, { figure: b }: Counted): boolean {
  const [fewer, more] = a.actors.length <= b.actors.length ? [a.actors, b.actors] : [b.actors, a.actors];
  return fewer.every(actor => more.includes(actor)) && (fewer.length > 1 || more.length === 1);
}

/** A figure with the time at which it counts. */
export interface Counted {
  readonly figure: PlacedFigure;
  readonly keys: readonly string[];
  readonly days: Days;
  readonly stems: ReadonlySet<string>;
}

function comparable({ value, unit, actors }: PlacedFigure): boolean {
  return value !== null && unitKey(unit) !== null && actors.length > 0;
}

/** Of figures that share a key: every two that contradict each other, those of one value on one side. */
export function conflictsAmong(group: readonly Counted[]): Conflict[] {
  const ordered = [...group].sort(byValue);
  const taken = new Set<Counted>();
  return ordered.flatMap(first => {
    if (taken.has(first)) return [];
    const sides = [[first]];
    for (const other of ordered) {
      if (other === first || taken.has(other) || !sameCount(first, other)) continue;
      const side = sides.find(([one]) => agree(one!.figure, other.figure));
      if (side) side.push(other);
      else sides.push([other]);
    }
    const figures = sides.map(side => side.map(({ figure }) => figure));
    if (sides.length < 2 || sides.length > SIDES || !toldApart(figures)) return [];
    for (const counted of sides.flat()) taken.add(counted);
    const spans = figures.map(side =>
      side.map(({ document, sentence, start, end }) => ({ document, sentence, start, end, claim: null })),
    );
    return [conflict('figure', spans, group.length)];
  });
}

function byValue({ figure: a }: Counted, { figure: b }: Counted): number {
  return a.value! - b.value! || compare(a.document, b.document) || a.start - b.start;
}

/** Whether both count at one time, in sentences that say much the same. */
function sameCount(a: Counted, b: Counted): boolean {
  if (intersection(a.days, b.days) === null || !sameActors(a, b)) return false;
  if (FRENCH.test(a.figure.around) !== FRENCH.test(b.figure.around) && toldAlike(a, b)) return true;
  if (isStrength(a) && isStrength(b) && branchOf(a) === branchOf(b)) return true;
  if (crowdOf(a) >= 0 && crowdOf(a) === crowdOf(b)) return true;
  const shared = [...a.stems].filter(stem => b.stems.has(stem)).length;
  return shared >= ALIKE.words && shared >= ALIKE.part * Math.min(a.stems.size, b.stems.size);
}

/** Two actors say whose and where; of a body alone it is its own strength that is told, of a state alone nobody knows where. */
function tellsWhose({ actors }: PlacedFigure): boolean {
  return actors.length > 1 || actors[0]?.startsWith('org:') === true;
}

/** Which crowd is counted, by its place in `CROWDS`; -1 for none. */
function crowdOf({ stems }: Counted): number {
  return CROWDS.findIndex(({ told }) => [...stems].some(stem => told.test(stem)));
}

/**
 * How many troops of somebody were somewhere: "The French forces in Chad number 900 men", "France still had 1,500 men in Chad". Only where nothing else is told
 * of them: who came, left, fell or was taken is another number.
 */
function isStrength({ figure, stems }: Counted): boolean {
  if (!tellsWhose(figure) || !TROOPS.has(unitKey(figure.unit) ?? '')) return false;
  if ([...stems].some(stem => MOVED.test(stem) || TOLD.slice(1).some(words => words.test(stem)))) return false;
  return (
    [...stems].some(stem => TOLD[0]!.test(stem)) ||
    HAD.test(figure.around.slice(0, Math.max(0, figure.around.indexOf(figure.text))))
  );
}

/** Whose strength is told: the navy's is not the army's. */
function branchOf({ figure: { around } }: Counted): string {
  const words = foldedWords(around).map(({ form }) => form);
  return BRANCHES.flatMap((branch, i) => (words.some(word => branch.test(word)) ? [i] : [])).join(' ');
}

const BRANCHES: readonly RegExp[] = [
  /^(?:marine|navy|naval|navale|marins|sailors|fleet|flotte|fregates?|frigates?)$/,
  /^(?:air|aviation|aviateurs|airmen|escadres?|wings?|squadrons?|escadrons?)$/,
  /^(?:legion|legionnaires)$/,
  /^(?:garrisons?|garnisons?)$/,
  /^(?:divisions?)$/,
  /^(?:brigades?)$/,
  /^(?:regiments?)$/,
  /^(?:bat(?:t?)alions?|bataillons?)$/,
  /^(?:police|gendarmes?|gendarmerie|militias?|milices?)$/,
  /^(?:reserve|reserves|reservistes|reservists|conscripts?|appeles)$/,
];

const TROOPS: ReadonlySet<string> = new Set(['hommes', 'aviateurs', 'marins', 'officiers']);
/** Right before the number: "had", "avait encore", "il y avait". */
const HAD =
  /(?:^|[^\p{L}])(?:had|has|have|kept|keeps?|avait|avaient|gardait|maintenait|entretenait|there (?:were|are)|y (?:a|avait|eut))\s+(?:(?:encore|toujours|alors|still|then|only|not|no|never|jamais|pas)\s+)*$/iu;
const MOVED =
  /^(?:debar|embar|lande|envoy|sent$|withd|retir|quitt|left$|leave|arriv|rapat|retur|renfo|reinf|recru|deplo|mobil|rejoi|joine|deser|surre|rendi|capit|evacu|rappe|calle|perdu|lost$|demob|dispa|missi)/;

/** In two languages: of the same two actors or more, and the same is told of those who are counted. */
function toldAlike(a: Counted, b: Counted): boolean {
  const told = (stems: ReadonlySet<string>) => TOLD.findIndex(words => [...stems].some(stem => words.test(stem)));
  const what = told(a.stems);
  return tellsWhose(a.figure) && what >= 0 && what === told(b.stems);
}

/** The only date of the sentence; where it has none, the year in which it was written. */
function countedOn({ times, published }: PlacedFigure): Days | null {
  const [first, ...others] = times;
  const one = first && others.every(({ earliest, latest }) => earliest === first.earliest && latest === first.latest);
  const days = first === undefined ? daysOfDate(published?.slice(0, 4) ?? null) : one ? first : null;
  return days && lengthOf(days) <= VAGUE_DAYS ? days : null;
}

/** The first letters of the words that are no names, numbers or short words: enough to know them in another form. */
function stemsOf({ around }: PlacedFigure): ReadonlySet<string> {
  const words = foldedWords(around).filter(
    ({ form, number, capital }, i) => !number && form.length > 3 && !(capital && i > 0),
  );
  return new Set(words.map(({ form }) => form.slice(0, 5)));
}

/** 302,000 and 300,000 are one count, rounded; so are about 290 and 300. */
function agree(a: PlacedFigure, b: PlacedFigure): boolean {
  if (isLimit(a) || isLimit(b)) return (isLimit(a) && isLimit(b)) || within(a, b) || within(b, a);
  const [low, high] = [Math.min(a.value!, b.value!), Math.max(a.value!, b.value!)];
  const step = Math.max(roundness(low), roundness(high));
  if (Math.round(low / step) === Math.round(high / step)) return true;
  return (a.approximate || b.approximate) && high - low <= APPROXIMATE * high;
}

function isLimit(figure: PlacedFigure): boolean {
  return limitOf(figure) !== null;
}

/** Whether the first is a limit that the second keeps. */
function within(figure: PlacedFigure, other: PlacedFigure): boolean {
  const limit = limitOf(figure);
  return (limit === 'least' && other.value! >= figure.value!) || (limit === 'most' && other.value! <= figure.value!);
}

/** The greatest power of ten that divides a number; 1 where it is no whole one. */
function roundness(value: number): number {
  let step = 1;
  while (value > 0 && Number.isInteger(value) && value % (step * 10) === 0) step *= 10;
  return step;
}
