// The identifiers of forces: whose they are and what they are, the same in both languages.
import { type ActorIndex, slugOf } from '../packs/actor-index.ts';
import { foldWords } from '../packs/fold.ts';
import { designationIn, designationOf } from './lexicon/designations.ts';
import { MEN, NO_PART, SENT, SINGLE, TROOPS, UNITS } from './lexicon/troops.ts';
import { isUnitInFewerWords, unitId } from './numbered-units.ts';

const kinds = new Map<string, string>();
const sent: ReadonlySet<string> = new Set(SENT.map(([id]) => id));
for (const [id, forms] of [...TROOPS, ...SENT, ...UNITS]) for (const form of forms.split(/[,;] /)) kinds.set(form, id);

const single = new Map(SINGLE.flatMap(([id, forms]) => forms.split(/[,;] /).map(form => [form, id] as const)));
const LAST = /^(?:last|derniere?)$/;

/** Kinds that a question may mean by one another: who asks for troops means forces too. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  troops: ['forces'],
  forces: ['troops'],
};

/**
 * The id of a force by its words in either language: "les aviateurs américains", "some 2,000 American airmen" → `force:american-airmen`.
 * @param state id of the state whose it is where the words around tell it; null: the words themselves must
 * @returns null where the words say more than a nationality and a kind of troops, or less
 */
export function forceId(index: ActorIndex, wording: string, state: string | null = null): string | null {
  const numbered = unitId(wording, run => demonymNamed(index, run));
  if (numbered !== null) return numbered;
  const own = wording.replace(OF_OPERATION, '').replace(OF_MEN_COUNTED, '');
  const parsed =
    parse(index, own, state) ??
    parse(index, own.replace(THERE, ''), state) ??
    parse(index, own.replace(OF_GARRISON, ''), state);
  return parsed ? idOf(parsed) : forceOfBody(own);
}

/** Weapons by their number may be nobody's: "les derniers F-16". */
function idOf({ owner, kind }: { readonly owner: string | null; readonly kind: string }): string {
  return owner === null ? `force:${kind}` : `force:${owner}-${kind}`;
}

/** "The first soldiers of the United Nations force", "la force des Nations unies": the force, whoever of its men are told of. */
function forceOfBody(wording: string): string | null {
  const words = foldWords(wording)
    .filter(word => !/^(?:the|la|l)$/.test(word))
    .join(' ');
  return UN_FORCE.test(words) ? 'force:united-nations-force' : null;
}

const UN_FORCE =
  /^(?:(?:first |last |remaining |(?:les )?(?:premiers|derniers|premieres|dernieres) )?(?:soldiers|troops|men|units|contingents|soldats|troupes|hommes|unites|elements) (?:of|de) )?(?:(?:united nations|un|u n) (?:emergency )?force|force (?:d urgence )?(?:des nations unies|de onu|de l onu))$/;

/** "the last French soldiers of Operation Manta": the troops of the nation, whatever they were sent under. */
const OF_OPERATION =
  /\s(?:of|in|under|from|de|du|dans) (?:the |la |l['’])?(?:operation|opération|mission|task force|force)(?: [«"“]?\p{Lu}[\p{L}'’-]*[»"”]?){1,3}$/iu;

/** "le contingent turc de 650 hommes", "a battalion 800 strong": how many they are. */
const OF_MEN_COUNTED =
  /\s(?:(?:fort |forte |forts )?(?:de|d['’]) ?(?:(?:quelque|environ|près de) )?[\d.,  ]+(?:mille )?(?:hommes|soldats|militaires)|of (?:some |about |around )?[\d, ]+ (?:men|soldiers|troops)|[\d, ]+ strong)$/iu;

/** "les troupes soviétiques de Hongrie", "the American airmen at U-Tapao": where they are is not whose they are. */
const THERE = /\s(?:d['’]|(?:de|du|en|au|aux|à|in|at|from|on)\s)\p{Lu}.*$/u;

/** "the last American soldiers of the wartime garrison", "les soldats belges du contingent d'alors": the troops, whatever body of them they were. */
const OF_GARRISON =
  /\s(?:of|from|de|du|des) (?:the |la |l['’])?(?:\p{Ll}[\p{L}-]+ )?(?:garrison|contingent|garnison)(?: \p{Ll}[\p{L}-]+)?$/u;

/** The id of a force that the pack knows as an organisation, made of its usual English name: `org:raf` → `force:royal-air-force`; null for what it does not know. */
export function forceOfUnit(index: ActorIndex, entity: string): string | null {
  const name = entity.startsWith('org:') ? index.byId.get(entity)?.names.en[0] : undefined;
  return name ? `force:${slugOf(name)}` : null;
}

/** The id of those whom an organisation sends, by their noun: "inspecteurs" of `org:iaea` → `force:international-atomic-energy-agency-inspectors`. */
export function forceSent(index: ActorIndex, noun: string, body: string): string | null {
  const kind = kinds.get(noun);
  return kind && sent.has(kind) ? `force:${nameOfBody(index, body)}-${kind}` : null;
}

function nameOfBody(index: ActorIndex, body: string): string {
  return slugOf(index.byId.get(body)?.names.en[0] ?? body.slice(body.indexOf(':') + 1));
}

/** The ids that a person may mean by the name of a force, the likeliest first; empty for what names none. */
export function forcesNamed(index: ActorIndex, wording: string): string[] {
  const numbered = unitId(wording, run => demonymNamed(index, run));
  if (numbered !== null) return [numbered];
  const parsed = parse(index, wording.replace(OF_OPERATION, ''), null) ?? nationals(index, wording);
  if (!parsed) return [forceOfBody(wording) ?? []].flat();
  return [parsed.kind, ...(ALIKE[parsed.kind] ?? [])].map(kind => idOf({ owner: parsed.owner, kind }));
}

/** "the Americans", "Finlandais": whoever asks where they were stationed means the troops. */
function nationals(index: ActorIndex, wording: string): { owner: string; kind: string } | null {
  const words = foldWords(wording).filter(word => !/^(?:les?|the|l)$/.test(word));
  const [state, ...others] = words.length > 3 ? [] : (index.byDemonym.get(words.join(' ')) ?? []);
  if (state?.kind !== 'state' || others.length > 0) return null;
  const owner = demonym(index, state.id);
  return owner === null ? null : { owner, kind: 'troops' };
}

/** How two forces of one state are to one another: the same men under two names, or one of them a part of the other; null for all others. */
export function forcesAlike(general: string, special: string): 'same' | 'part' | null {
  if (isUnitInFewerWords(general, special)) return 'same';
  // "the F-16s" beside "the American F-16s".
  const arms = designationIn(general);
  if (arms !== null) return general === `force:${arms}` && special.endsWith(`-${arms}`) ? 'same' : null;
  const [all, one] = [split(general), split(special)];
  if (!all || !one || all.owner !== one.owner || all.kind === one.kind) return null;
  if (all.kind !== 'troops' && all.kind !== 'forces') return null;
  if (all.kind === 'forces' && one.kind === 'troops') return 'same';
  if (all.kind === 'troops' && one.kind === 'forces') return null;
  if (MEN.has(one.kind)) return 'same';
  return OF_MEN.test(one.kind) ? 'part' : null;
}

const OF_MEN =
  /^(?:officers|peacekeepers|battalions?|regiments?|brigades?|divisions?|squadrons?|detachment|contingents?|garrisons?|army|navy|air-force|expeditionary-force|company|companies|units?|engineers)$/;

const byLength = [...new Set(kinds.values())].sort((a, b) => b.length - a.length);

function split(id: string): { owner: string; kind: string } | null {
  const kind = id.startsWith('force:') ? byLength.find(each => id.endsWith(`-${each}`)) : undefined;
  return kind === undefined ? null : { owner: id.slice('force:'.length, -kind.length - 1), kind };
}

interface Parsed {
  /** Null for weapons of which nobody says whose they are. */
  readonly owner: string | null;
  readonly kind: string;
}

function designated(run: string): string | undefined {
  return /^\p{L}+ \d+[a-z]*$/u.test(run) ? (designationOf(run) ?? undefined) : undefined;
}

/** Longer phrases name no force in this plain way. */
const LONGEST = 12;

function parse(index: ActorIndex, wording: string, state: string | null): Parsed | null {
  const words = foldWords(wording);
  if (words.length > LONGEST) return null;
  const arms = take(words, designated);
  const last = words.some(word => LAST.test(word));
  const kind = arms ?? take(words, run => kinds.get(run) ?? (last ? single.get(run) : undefined));
  if (!kind) return null;
  const owners = new Set<string>();
  for (;;) {
    const actor = take(words, run => {
      const entry = (index.byDemonym.get(run) ?? index.byName.get(run))?.find(one => one.kind === 'state');
      return entry && !NO_PART.has(run) ? entry.id : undefined;
    });
    if (!actor) break;
    owners.add(actor);
  }
  // "les inspecteurs de l'AIEA", "UN observers": an organisation sends them as a state does.
  const body =
    state === null && owners.size === 0 && sent.has(kind)
      ? take(words, run => index.byName.get(run)?.find(one => one.kind === 'org')?.id)
      : undefined;
  const left = words.filter(
    word => word !== '' && !NO_PART.has(word) && !/^\d+$/.test(word) && !/^(et|and)$/.test(word),
  );
  if (left.length > 0) return null;
  if (body !== undefined) return { owner: nameOfBody(index, body), kind };
  if (state === null && owners.size === 0 && arms !== undefined) return { owner: null, kind: arms };
  if (state === null && owners.size !== 1) return null;
  const owner = demonym(index, state ?? [...owners][0]!);
  return owner === null ? null : { owner, kind };
}

/** The longest run of words that means something; taken out of the list. */
function take(words: string[], meaning: (run: string) => string | undefined): string | undefined {
  for (let length = Math.min(4, words.length); length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const found = meaning(words.slice(first, first + length).join(' '));
      if (found === undefined) continue;
      words.splice(first, length, '');
      return found;
    }
  }
  return undefined;
}

/** "turkish" for "turc", "Turkish"; null where a word is no state's. */
function demonymNamed(index: ActorIndex, run: string): string | null {
  const state = index.byDemonym.get(run)?.find(({ kind }) => kind === 'state');
  return state ? demonym(index, state.id) : null;
}

/** "american" for `state:USA`. */
function demonym(index: ActorIndex, state: string): string | null {
  const actor = index.byId.get(state);
  const name = actor?.demonyms?.en?.[0] ?? actor?.names.en[0];
  return name ? slugOf(name) : null;
}
