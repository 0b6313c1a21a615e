// Whether two names are of one body that no pack knows: told more or less fully, or in the other language.
import { foldCase } from './fold.ts';

/** Words for what a body is and does: English, then French, each by how its folded forms begin. What has no row is a name. */
const WORDS = [
  'academy academie',
  'agency agence',
  'air aerien',
  'alpin',
  'alliance',
  'allied allie',
  'archdioces archidioces',
  'armed armee',
  'army',
  'assembl assemblee',
  'associat',
  'athletic athlet',
  'atlantic atlantique',
  'authority autorite',
  'bank banque',
  'bailiwick bailliage',
  'bishop eveque episcop',
  'bay baie',
  'board',
  'broadcast radiodiff',
  'bureau office',
  'canal',
  'central centra',
  'centre center',
  'chamber chambre',
  'church eglise',
  'coal charbon',
  'command',
  'commission',
  'committee comite',
  'commonwealth',
  'community communaute',
  'company compagnie societe',
  'confederat',
  'conference',
  'congress congres',
  'convention',
  'coopera',
  'corps',
  'council conseil',
  'court cour tribunal',
  'customs douan',
  'dairy dairies creamer laiter laitier fruitier',
  'defence defense',
  'democra',
  'department departement',
  'development developpement',
  'dioces',
  'docker',
  'east orient est',
  'econom',
  'electric',
  'employe',
  'energy energie',
  'european europe',
  'executive executif',
  'federation',
  'fisher peche',
  'football',
  'force',
  'forest foret',
  'foundation fondation',
  'free libre',
  'front',
  'fund fonds',
  'garde guard',
  'general',
  'great grand',
  'group',
  'gulf golfe',
  'harbour harbor port',
  'health sante',
  'high haut',
  'institut',
  'international',
  'island isle ile',
  'joint mixte',
  'labour labor travail',
  'lake lac',
  'land terrestre',
  'league ligue',
  'liberation',
  'lighthouse phare',
  'maritime',
  'medical medecin',
  'metal',
  'middle moyen',
  'military militaire',
  'mine',
  'ministry ministere',
  'mission',
  'monetary monetair',
  'movement mouvement',
  'municipal',
  'nation',
  'national',
  'naval navy marine',
  'navigation',
  'new nouve',
  'north nord septentrional',
  'nuclear nucleair atom',
  'ocean',
  'oil petrol',
  'old ancien',
  'olympic olympique',
  'organization organisation',
  'pact pacte',
  'parliament parlement',
  'party parti',
  'people peuple populair',
  'police',
  'postal poste',
  'press presse',
  'provisional provisoir',
  'public',
  'railway railroad chemins fer',
  'red rouge',
  'region',
  'republic republi',
  'research recherche',
  'revolution',
  'river fleuve riviere',
  'royal royaum',
  'sailor seamen marin',
  'school ecole',
  'science scientif',
  'sea mer',
  'secretariat',
  'security securite',
  'senate senat',
  'service',
  'small petit',
  'social',
  'south sud meridional',
  'space spatial',
  'squadron escadron',
  'staff',
  'state etat',
  'steel acier siderurg',
  'strait detroit',
  'student etudiant',
  'supreme',
  'syndicat',
  'teacher enseignant',
  'telegraph',
  'textile',
  'tidal tide maree',
  'trade commerc',
  'transport',
  'treaty traite',
  'union',
  'united uni',
  'university universite',
  'veteran combattant',
  'water eau',
  'weather meteo',
  'west occidental ouest',
  'wing escadre',
  'women femme',
  'worker travailleur ouvrier',
  'young youth jeune',
];
/** Nationalities whose first letters are not alike in the two languages; they tell bodies from others, as names do. */
const NATIONS = [
  'chinese chinois',
  'czech tcheque',
  'danish danois',
  'dutch neerland hollandais',
  'english anglais',
  'finnish finlandais',
  'french francais',
  'german allemand',
  'greek grec',
  'hungarian hongrois',
  'icelandic islandais',
  'irish irlandais',
  'japanese japonais',
  'korean coreen',
  'lebanese libanais',
  'moroccan marocain',
  'norwegian norvegien',
  'polish polonais',
  'portuguese portugais',
  'scottish ecossais',
  'spanish espagnol',
  'swedish suedois',
  'swiss suisse',
  'turkish turc turque',
  'vietnamese vietnamien',
  'welsh gallois',
];
const BEGINNINGS = [
  ...WORDS.flatMap((row, place) => row.split(' ').map(beginning => [beginning, `${place}`] as const)),
  ...NATIONS.flatMap(row => row.split(' ').map(beginning => [beginning, `~${row}`] as const)),
].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
const SMALL: ReadonlySet<string> = new Set('a au aux d de des du en et for in l la le les of on s the to'.split(' '));
/** What may stand beside a name or be left out: "the Rhine Commission", "la Commission du fleuve Rhin". */
const LEFT_OUT: ReadonlySet<string> = new Set('fleuve river riviere lac lake ville town city'.split(' '));
/** A name and the adjective of it begin alike: "Kelmark", "kelmarkais". */
const NAME_LETTERS = 4;
/** Short words are compared whole: "mer" is no "merchant". */
const SHORT = 4;
/** Towns begin so: "Landskrona". */
const WHOLE = 'land';

/** A number in either language: "41st", "41e". */
const NUMBERED = /^(\d+)(?:st|nd|rd|th|e|er|re|eme)?$/;
/** A body goes by its own name, whether or not its headquarters are told of. */
const SEATS: ReadonlySet<string> = new Set('headquarters headquarter hq siege qg quartier'.split(' '));

const meanings = new Map<string, string>();
const MOST_KEPT = 10_000;

/** What a folded word of a body's name means in either language, by a key; a name by its first letters behind a tilde. */
function meaningOf(word: string): string {
  let known = meanings.get(word);
  if (known === undefined) {
    const found = BEGINNINGS.find(([beginning]) =>
      beginning.length < SHORT || beginning === WHOLE
        ? word === beginning || word === `${beginning}s`
        : word.startsWith(beginning),
    );
    const number = NUMBERED.exec(word)?.[1];
    known = number ? `#${number}` : found ? found[1] : `~${word.slice(0, NAME_LETTERS)}`;
    if (meanings.size < MOST_KEPT) meanings.set(word, known);
  }
  return known;
}

/**
 * Whether the first name says the same as the second (`same`), or the same without a name that tells it from others (`less`: "Harbour Board" of
 * "Port Anselm Harbour Board") or by its initials; null for other bodies. Names as lists of folded words; what is only one word is compared with nothing.
 */
export function bodyLikeness(first: readonly string[], second: readonly string[]): 'same' | 'less' | null {
  const [a, b] = [withoutSeat(first), withoutSeat(second)];
  if (isLettersOf(a, b)) return 'less';
  const [one, other] = [meaningsOf(a), meaningsOf(b)];
  // "the Soviet headquarters", "le quartier général soviétique"
  const areSeats = a.length < first.length && b.length < second.length;
  if (areSeats && one.size === 1 && other.size === 1 && [...one][0] === [...other][0]) return 'same';
  if (one.size < 2 || other.size < one.size) return null;
  if (![...one].some(meaning => !meaning.startsWith('~'))) return null;
  for (const meaning of one) if (!other.has(meaning)) return null;
  const more = b.filter(word => !SMALL.has(word) && !one.has(meaningOf(word)));
  if (more.every(word => LEFT_OUT.has(word))) return 'same';
  return more.every(word => meaningOf(word).startsWith('~') || LEFT_OUT.has(word)) ? 'less' : null;
}

/** "UPN" of "Union des ports du Nord": three letters and more, of as many words. */
function isLettersOf([letters = '', ...more]: readonly string[], whole: readonly string[]): boolean {
  if (more.length > 0 || letters.length < 3 || whole.length < 3) return false;
  const telling = whole.filter(word => !SMALL.has(word));
  return [telling, whole].some(
    words => words.length === letters.length && words.every((word, i) => word[0] === letters[i]),
  );
}

/** "quartier général des forces alliées" → "forces alliées". */
function withoutSeat(words: readonly string[]): readonly string[] {
  if (!words.some(word => SEATS.has(word))) return words;
  return words.filter((word, i) => !SEATS.has(word) && !(word === 'general' && words[i - 1] === 'quartier'));
}

function meaningsOf(words: readonly string[]): ReadonlySet<string> {
  const telling = words.filter(word => !SMALL.has(word));
  const shortest = telling.filter(word => !LEFT_OUT.has(word));
  return new Set((shortest.length > 1 ? shortest : telling).map(meaningOf));
}

/** Nouns of bodies that a text may call by them alone, where its readers know which: "the League". Folded; not "Council", "Commission", of which every body has one. */
export const HEADS_BARE: ReadonlySet<string> = new Set(
  (
    'federation confederation league ligue association guild guilde union bureau office agency agence authority autorite regie college institut institute academy academie ' +
    'consortium syndicat groupement'
  ).split(' '),
);

/** The id of a headquarters of which only the place is told begins so, and goes on with the place. */
export const HEADQUARTERS_OF = 'org:headquarters-of-';

/** Whether the first name is such a noun alone, and that of the second in either language: "Fédération", "Federation of Lake Clubs". */
export function isBareHeadOf(bare: readonly string[], whole: readonly string[]): boolean {
  const [noun] = bare;
  if (bare.length !== 1 || !HEADS_BARE.has(noun!) || whole.length < 2) return false;
  const telling = whole.filter(word => !SMALL.has(word));
  const of = whole.findIndex(word => /^(?:of|for)$/.test(word));
  const heads = [telling[0], of > 0 ? whole[of - 1] : telling.at(-1)];
  return heads.some(word => word !== undefined && meaningOf(word) === meaningOf(noun!));
}

/** The words of an id without its kind: "org:island-council" → ["island", "council"]. */
export function wordsOfId(id: string): string[] {
  return foldCase(id.slice(id.indexOf(':') + 1)).split('-');
}
