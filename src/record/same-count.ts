// Whether two figures count the same thing: of the same actors, at one time, in sentences that say much the same.
import { ANYBODY, bareName, type Counted, type PlacedFigure, sameUnit } from './counted.ts';
import { CROWDS, isFate } from './crowds.ts';
import { intersection, lengthOf } from './days.ts';
import { foldedWords } from './folded.ts';
import { countsUs, isHeadcount, isToldOfThem } from './headcount.ts';

/** Of the words of the shorter sentence, the part that the longer one must have, and how many at least. */
const ALIKE = { part: 0.5, words: 2 };
/** What is told of those who are counted, in both languages: sentences of two languages say much the same where they tell the same of them. */
const TOLD: readonly RegExp[] = [
  /^(?:stati|numbe|stren|total|compt|effec|eleve|attei|amoun|reach|servi|serve|posted?$)/,
  /^(?:kille|dead$|death|died$|fatal|tues?$|morts?$|perdu|perir)/,
  /^(?:captu|taken$|priso|captif|arret|arres)/,
  /^(?:bless|wound|injur)/,
  /^(?:emplo|payro|staff$)/,
  /^(?:garda$|garde|guard)/,
  ...CROWDS.map(({ told }) => told),
];
const FRENCH = /(?:^|\s)(?:le|la|les|des|du|au|aux|une?|et|on|pr[eè]s)\s|\s(?:d|l)['’]/iu;
/** In sentences of which one does not name whom it counts, the dates must be this near, in days. */
const NEAR_DAYS = 125;
/** A crowd of a vaguer date than this, in days, may be another one, unless the sentence points back to it: "on that famous morning in June". */
const ONE_CROWD_DAYS = 3;
const POINTS_BACK =
  /\b(?:that|those|ce|cet|cette|ces)\s(?:\p{L}+\s){0,2}(?:day|morning|afternoon|evening|night|week|march|protest|strike|jour|journée|matin|soir|soirée|nuit|semaine|grève|manifestation|défilé)\b/iu;

/** Whether both count the same at one time, in sentences that say much the same. */
export function sameCount(a: Counted, b: Counted): boolean {
  if (intersection(a.days, b.days) === null || !sameUnit(a, b)) return false;
  return (sameActors(a, b) && toldOfSame(a, b)) || toldInSameSetting(a, b);
}

/** "4,000 Peruvians at Zarumal, according to the Ecuadorian staff", "1,500 Peruvians at Zarumal": all whom one names, the other does. */
function sameActors(a: Counted, b: Counted): boolean {
  const [of, other] = [actorsOf(a), actorsOf(b)];
  const [fewer, more] = of.size <= other.size ? [of, other] : [other, of];
  if (fewer.size === 0) return false;
  if (![...fewer].every(actor => more.has(actor))) return false;
  if (fewer.size > 1 || more.size === 1) return true;
  // On one day, who is named alone is enough, unless it is a state: those do many things on a day.
  return [a, b].every(({ days }) => lengthOf(days) <= ONE_CROWD_DAYS) && ![...fewer][0]!.startsWith('state:');
}

function actorsOf({ figure }: Counted): ReadonlySet<string> {
  return new Set(figure.actors.map(bareName));
}

function toldOfSame(a: Counted, b: Counted): boolean {
  if (FRENCH.test(a.figure.around) !== FRENCH.test(b.figure.around) && toldAlike(a, b)) return true;
  if (isStrength(a) && isStrength(b) && branchOf(a) === branchOf(b)) return true;
  if (crowdOf(a) >= 0 && crowdOf(a) === crowdOf(b)) return true;
  if (isFate(a.unit) && a.unit === b.unit && isOneCrowd(a) && isOneCrowd(b)) return true;
  const shared = [...a.stems].filter(stem => b.stems.has(stem)).length;
  return shared >= ALIKE.words && shared >= ALIKE.part * Math.min(a.stems.size, b.stems.size);
}

/**
 * One of the sentences does not name whom it counts, and the sentences around both name somebody alike: one crowd of a few days, the same done by
 * those whom the other names, or how many people there were in what both call by one word.
 */
function toldInSameSetting(a: Counted, b: Counted): boolean {
  const ofBody = a.unit === b.unit && OF_BODIES.has(a.unit);
  if (!ofBody && Math.min(lengthOf(a.days), lengthOf(b.days)) > NEAR_DAYS) return false;
  const [own, other] = [actorsOf(a), actorsOf(b)];
  if (own.size > 0 && other.size > 0 && ![a, b].some(({ unit, figure }) => unit === ANYBODY || countsUs(figure)))
    return false;
  if (![...a.setting].some(name => b.setting.has(name))) return false;
  if (crowdOf(a) >= 0 && crowdOf(a) === crowdOf(b)) return a.unit === b.unit && isOneCrowd(a) && isOneCrowd(b);
  if (isFate(a.unit) && a.unit === b.unit && isOneCrowd(a) && isOneCrowd(b))
    return own.size > 0 ? inside(own, b.setting) : other.size > 0 && inside(other, a.setting);
  if (isStrengthHere(a) && isStrengthHere(b)) return wordsOf(a).some(word => wordsOf(b).includes(word));
  const named = own.size > 1 ? inside(own, b.setting) : other.size > 1 && inside(other, a.setting);
  return named && TOLD.some((words, what) => what > 0 && tells(a, words) && tells(b, words));
}

function isOneCrowd({ days, figure }: Counted): boolean {
  return lengthOf(days) <= ONE_CROWD_DAYS || POINTS_BACK.test(figure.around);
}

/** "Kong" may be read for "Kong Le". */
function inside(names: ReadonlySet<string>, setting: ReadonlySet<string>): boolean {
  const told = [...setting];
  return [...names].every(
    name => setting.has(name) || told.some(one => name.startsWith(`${one}-`) || name.endsWith(`-${one}`)),
  );
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
function isStrength({ figure, stems, unit }: Counted): boolean {
  return tellsWhose(figure) && TROOPS.has(unit) && toldNothingElse(stems) && tellsHowMany(figure, stems);
}

/** How many people there were: "employed 425 people", "there were 380 of us", "1,200 men are still at the station". */
function isStrengthHere({ figure, stems }: Counted): boolean {
  const left = REMAINED.test(figure.around);
  const told = left ? new Set([...stems].filter(stem => stem !== 'left')) : stems;
  if ([...told].some(stem => MOVED.test(stem))) return false;
  const what = toldOf({ stems: told });
  return (
    what === EMPLOYED || ((what <= 0 || isHeadcount(figure)) && (isHeadcount(figure) || tellsHowMany(figure, told)))
  );
}

function toldNothingElse(stems: ReadonlySet<string>): boolean {
  return ![...stems].some(stem => MOVED.test(stem) || TOLD.slice(1).some(words => words.test(stem)));
}

function tellsHowMany(figure: PlacedFigure, stems: ReadonlySet<string>): boolean {
  const at = Math.max(0, figure.around.indexOf(figure.text));
  return (
    [...stems].some(stem => TOLD[0]!.test(stem)) ||
    isToldOfThem(figure) ||
    HAD.test(figure.around.slice(0, at)) ||
    WERE.test(figure.around.slice(at + figure.text.length))
  );
}

/** The words that two sentences may call one thing by, names among them, as stems; not those of time. */
function wordsOf({ figure: { around } }: Counted): string[] {
  return foldedWords(around)
    .filter(({ form, number }) => !number && form.length > 5 && !TIMES.test(form))
    .map(({ form }) => form.slice(0, 6));
}

const TIMES =
  /^(?:janv|fevr|avril|juil|septem|octob|novem|decem|janu|febru|march$|april|august|spring|summer|autumn|winter|printe|automn|moment|alors$|whatever|people|person|counte|toujour|around|almost|nearly|environ)/;

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

/** What a body has so many of in a year. */
const OF_BODIES: ReadonlySet<string> = new Set(['employes', 'membres']);
const TROOPS: ReadonlySet<string> = new Set(['hommes', 'aviateurs', 'marins', 'officiers', ...OF_BODIES]);
/** Right before the number: "had", "avait encore", "il y avait". */
const HAD =
  /(?:^|[^\p{L}])(?:had|has|have|kept|keeps?|avait|avaient|gardait|maintenait|entretenait|there (?:were|are)|y (?:a|avait|eut))\s+(?:(?:encore|toujours|alors|still|then|only|not|no|never|jamais|pas)\s+)*$/iu;
/** Some words after the number: "of the air force are still at", "restent à". */
const WERE =
  /^[^.;,:]{0,60}\s(?:(?:are|were|remain|remained)(?:\s(?:still|now|then|left))?\s(?:at|in|on|there)|(?:sont|étaient|restent|restaient|demeurent)(?:\s(?:encore|toujours|alors))?\s(?:à|au|en|dans|sur))\s/iu;
const REMAINED = /\b(?:of\s+us|of\s+them|men|troops|soldiers)\s+left\s+(?:at|in|on|there)\b/iu;
const MOVED =
  /^(?:debar|embar|lande|envoy|sent$|withd|retir|quitt|left$|leave|arriv|rapat|retur|renfo|reinf|recru|deplo|mobil|rejoi|joine|deser|surre|rendi|capit|evacu|rappe|calle|perdu|lost$|demob|dispa|missi)/;
const EMPLOYED = 4;

/** What is told of those who are counted, by its place in `TOLD`; -1 for nothing. */
function toldOf({ stems }: Pick<Counted, 'stems'>): number {
  return TOLD.findIndex(words => [...stems].some(stem => words.test(stem)));
}

function tells({ stems }: Counted, words: RegExp): boolean {
  return [...stems].some(stem => words.test(stem));
}

/** In two languages: of the same two actors or more, and the same is told of those who are counted. */
function toldAlike(a: Counted, b: Counted): boolean {
  const what = toldOf(a);
  return tellsWhose(a.figure) && what >= 0 && what === toldOf(b);
}
