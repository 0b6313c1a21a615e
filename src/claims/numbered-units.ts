// Units that go by a number: "la 13e demi-brigade de Légion étrangère", "the Thirteenth Demi-Brigade of the Foreign Legion", one id in both languages.
import { foldWords } from '../packs/fold.ts';

/** Canonical kind, and its forms in both languages, folded. The longest are looked for first. */
const KINDS: readonly (readonly [kind: string, forms: readonly string[]])[] = [
  ['demi-brigade', ['demi brigade', 'half brigade']],
  ['air-force', ['air force', 'force aerienne', 'armee de l air', 'armee aerienne']],
  ['army-corps', ['army corps', 'corps d armee']],
  ['battle-group', ['battle group', 'battlegroup', 'groupement tactique']],
  ['division', ['division']],
  ['brigade', ['brigade']],
  ['regiment', ['regiment']],
  ['battalion', ['battalion', 'bataillon']],
  ['wing', ['wing', 'escadre']],
  ['squadron', ['squadron', 'escadron', 'escadrille']],
  ['fleet', ['fleet', 'flotte']],
  ['flotilla', ['flotilla', 'flottille']],
  ['corps', ['corps']],
  ['army', ['army', 'armee']],
  ['battery', ['battery', 'batterie']],
  ['company', ['company', 'compagnie']],
  ['contingent', ['contingent']],
];

/** What a unit is of, in both languages; what stands in no row leaves a wording without an id. */
const SORTS: readonly (readonly [sort: string, forms: readonly string[]])[] = [
  ['foreign-legion', ['foreign legion', 'legion etrangere', 'legion', 'etranger', 'etrangere', 'foreign']],
  ['infantry', ['infantry', 'infanterie', 'foot']],
  ['armoured', ['armoured', 'armored', 'blindee', 'blinde', 'panzer']],
  ['mechanised', ['mechanised', 'mechanized', 'mecanisee', 'mecanise', 'motorised', 'motorized', 'motorisee', 'motor rifle', 'fusiliers motorises']],
  ['airborne', ['airborne', 'aeroportee', 'aeroporte']],
  ['parachute', ['parachute', 'parachutistes', 'parachutiste', 'de paras', 'paratroop']],
  ['fighter', ['fighter', 'chasse', 'chasseurs bombardiers', 'tactical fighter']],
  ['bomber', ['bomber', 'bombardment', 'bombing', 'bombardement', 'bombardiers']],
  ['transport', ['transport', 'airlift', 'troop carrier']],
  ['tactical', ['tactical', 'tactique']],
  ['marines', ['marine', 'marines', 'infanterie de marine', 'de marine']],
  ['cavalry', ['cavalry', 'cavalerie', 'dragoons', 'dragons', 'lancers', 'lanciers', 'hussars', 'hussards', 'spahis']],
  ['artillery', ['artillery', 'artillerie', 'field artillery']],
  ['engineer', ['engineer', 'engineers', 'genie']],
  ['rifles', ['rifle', 'rifles', 'tirailleurs', 'fusiliers']],
  ['mountain', ['mountain', 'montagne', 'alpine', 'alpin']],
  ['light', ['light', 'legere', 'leger']],
  ['guards', ['guards', 'guard', 'garde', 'de la garde']],
]; // biome-ignore format: rows

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ORDINAUX =
  'premiere deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme dix-septieme dix-huitieme dix-neuvieme vingtieme'.split(
    ' ',
  );
const OTHERS: Readonly<Record<string, number>> = { premier: 1, second: 2, seconde: 2 };
/** "thirteenth" is told as well as "13th"; "13e", "13ème", "XIIIe". */
const DIGITS = /^(\d{1,3})(?:er|re|ere|e|eme|st|nd|rd|th|d)$/;
const ROMAN = /^([ivx]{1,7})(?:er|re|e|eme)$/;
const LITTLE = /^(?:the|la|le|les|l|of|de|du|des|d|s)$/;

/**
 * The id of a unit that is told by a number and a kind; null for what says more than that, or less: "the First World War division".
 * @param ownerOf the demonym of the state that a run of words names, null where it names none
 */
export function unitId(wording: string, ownerOf: (run: string) => string | null): string | null {
  const words = foldWords(wording);
  if (words.length > LONGEST) return null;
  const at = words.findIndex(word => numberOf(word) !== null);
  if (at < 0 || (at > 0 && !words.slice(0, at).every(word => LITTLE.test(word) || ownerOf(word) !== null))) return null;
  // "the first of the division", "la vie de la division"
  if (LITTLE.test(words[at + 1] ?? 'of')) return null;
  const number = numberOf(words[at]!)!;
  words[at] = '';
  const kind = takeRow(words, KINDS);
  if (kind === null) return null;
  const sorts = new Set<string>();
  for (let sort = takeRow(words, SORTS); sort !== null; sort = takeRow(words, SORTS)) sorts.add(sort);
  let owner: string | null = null;
  for (const [i, word] of words.entries()) {
    if (word === '' || LITTLE.test(word)) continue;
    const whose = ownerOf(word);
    if (whose === null || (owner !== null && owner !== whose)) return null;
    owner = whose;
    words[i] = '';
  }
  const parts = [ordinalOf(number), ...SORTS.flatMap(([sort]) => (sorts.has(sort) ? sort : [])), kind];
  return `force:${owner === null ? '' : `${owner}-`}${parts.join('-')}`;
}

const LONGEST = 9;

/** Whether the first unit is the second told in fewer words: the same number and kind, without the state or without what it is of. */
export function isUnitInFewerWords(less: string, more: string): boolean {
  const [few, many] = [UNIT.exec(less), UNIT.exec(more)];
  if (!few || !many || less === more || few[2] !== many[2]) return false;
  if (few[1] !== '' && few[1] !== many[1]) return false;
  const [short, long] = [few[3]!.split('-'), many[3]!.split('-')];
  return short.at(-1) === long.at(-1) && short.every(word => long.includes(word));
}

const UNIT = /^force:((?:[a-z]+-)*)(\d{1,3}(?:st|nd|rd|th))-([a-z-]+)$/;

function numberOf(word: string): number | null {
  const spelled = Math.max(ORDINALS.indexOf(word), ORDINAUX.indexOf(word)) + 1 || OTHERS[word];
  if (spelled) return spelled;
  const digits = DIGITS.exec(word);
  if (digits) return Number(digits[1]);
  const roman = ROMAN.exec(word);
  return roman ? romanValue(roman[1]!) : null;
}

/** "13th", "22nd" */
function ordinalOf(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

const LETTERS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(letters: string): number {
  let value = 0;
  for (let i = 0; i < letters.length; i++) {
    const [here, next] = [LETTERS[letters[i]!]!, LETTERS[letters[i + 1] ?? ''] ?? 0];
    value += here < next ? -here : here;
  }
  return value;
}

/** The row of which the longest form stands among the words; its words are taken out. */
function takeRow(words: string[], rows: readonly (readonly [string, readonly string[]])[]): string | null {
  let best: { row: string; first: number; length: number } | null = null;
  for (const [row, forms] of rows) {
    for (const form of forms) {
      const run = form.split(' ');
      if (best !== null && run.length <= best.length) continue;
      const first = words.findIndex((_, i) => run.every((word, k) => words[i + k] === word));
      if (first >= 0) best = { row, first, length: run.length };
    }
  }
  if (best === null) return null;
  words.fill('', best.first, best.first + best.length);
  return best.row;
}
