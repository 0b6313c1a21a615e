// Offices told by the verb of holding them: "has chaired the board since 1981", "présida la Ligue jusqu'en 1994", "commandée par le général X".
import { foldWords } from '../../packs/fold.ts';
import { type OfficeTitle, titleOfVerb } from '../../packs/offices.ts';
import { complementsOf } from '../complements.ts';
import type { Context } from '../context.ts';
import { objectOf } from '../object.ts';
import { participantOf } from '../participant.ts';
import { phraseTokens } from '../phrase-span.ts';
import { organisationBefore } from '../seats.ts';
import { subjectOf } from '../subject.ts';
import {
  base,
  childrenOf,
  childWith,
  headOf,
  isVerb,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  type Tree,
  upos,
} from '../tree.ts';
import { isPassive } from '../voice.ts';
import { personAt, type Step } from './career.ts';
import type { Owner } from './owner.ts';
import type { OfficePhrase } from './phrase.ts';
import { NO_OFFICE } from './words.ts';

/** What a verb of holding tells. */
export interface Ruled {
  readonly step: Step;
  readonly office: OfficePhrase;
  /** The title that stands for the holder, "l'élu", where no name does. */
  readonly as: OfficePhrase | null;
}

/** The office that a verb tells somebody to hold, of the organisation or town that is its object; null for most verbs. */
export function ruledAt(context: Context, verb: number): Ruled | null {
  const { tree } = context;
  const title = titleOfVerb(context.pack, lemma(tree, verb), languageAt(tree, verb)) ?? titleOfForm(context, verb);
  if (!title || !isVerb(tree, verb) || (LEADS.test(lemma(tree, verb)) && !lasts(tree, verb))) return null;
  const passive = isPassive(tree, verb);
  const by = passive
    ? complementsOf(tree, verb).find(
        ({ prepositions: [first], depth }) => depth === 0 && /^(?:par|by)$/.test(first ?? ''),
      )?.head
    : undefined;
  const holder = (passive ? by : subjectOf(tree, verb)?.head) ?? -1;
  const ruled = passive ? (subjectOf(tree, verb)?.head ?? -1) : ruledObject(tree, verb);
  if (holder < 0 || ruled < 0 || holder === ruled) return null;
  const owner = bodyRuled(context, ruled, title);
  if (owner === undefined) return null;
  const person = personAt(context, holder);
  const office: OfficePhrase = {
    title, seat: false, owner, tenure: 'present',
    first: verb, end: passive ? endOf(context, holder) : endOf(context, ruled), titleFirst: verb, titleEnd: verb + 1, article: '',
  }; // biome-ignore format: a row
  const step: Step = { verb, career: 'hold', enters: person, leaves: null, leavesAs: -1 };
  if (person) return { step, office, as: null };
  if (!STANDS_FOR_HOLDER.test(norm(tree, holder)) || childWith(tree, holder, 'det') < 0) return null;
  return {
    step,
    office,
    as: { ...office, first: holder, end: holder + 1, titleFirst: holder, titleEnd: holder + 1, article: 'the' },
  };
}

/** "qu'Odon Lund commande": the title of a verb that a tagger took for a noun, by its form. */
function titleOfForm({ tree, pack }: Context, verb: number): OfficeTitle | undefined {
  if (languageAt(tree, verb) !== 'fr' || !FORM.test(norm(tree, verb)) || norm(tree, verb) !== lemma(tree, verb))
    return undefined;
  return titleOfVerb(pack, `${norm(tree, verb)}r`, 'fr');
}

const FORM = /^(?:commande|dirige|administre)$/;

/** Verbs that tell of an office only where it lasts: "has led the Board since 1950", "ran the Mint from 1950 to 1960"; not "led the party to victory". */
const LEADS = /^(?:lead|run)$/;

function lasts(tree: Tree, verb: number): boolean {
  return complementsOf(tree, verb).some(
    ({ head, prepositions: [first] }) =>
      /^(?:since|from|until|till|between|depuis|jusqu'|jusqu'en|jusqu'au)$/.test(first ?? '') &&
      (tree.isTime[head] === 1 || childrenOf(tree, head).some(child => tree.isTime[child] === 1)),
  );
}

/** "l'élu", "le maire": whoever the document says holds the office. */
const STANDS_FOR_HOLDER =
  /^(?:élue?|édile|maire|mairesse|mayor|président|présidente|president|chairman|chairwoman|commandant|commander)$/;

/** What is ruled: the object, or what "preside over" presides over. */
function ruledObject(tree: Tree, verb: number): number {
  const direct = objectOf(tree, verb);
  // "has commanded the western group since 1987", taken for a hearer.
  const object = direct < 0 && lemma(tree, verb) === 'command' ? childWith(tree, verb, 'iobj') : direct;
  if (object >= 0 || lemma(tree, verb) !== 'preside') return object;
  return (
    complementsOf(tree, verb).find(({ prepositions: [first], depth }) => depth === 0 && first === 'over')?.head ?? -1
  );
}

/** A body that is only called one: "présidait la maison", "chairs the company". */
const BODY =
  /^(?:maison|organisation|organization|association|société|institution|fédération|federation|ligue|league|union|company|firm|society|club|institut|institute|syndicat|coopérative|cooperative|comité|committee|conseil|council|board|commission|agence|agency|fondation|foundation|parti|party|force)$/;

/**
 * Whose office it is: an organisation, or for a mayor a town; by its name, else by a noun for the one that is meant, else by its words. Null where the
 * document tells it elsewhere ("administre la ville"), undefined where no office is meant.
 */
export function bodyRuled(context: Context, head: number, title: OfficeTitle): Owner | null | undefined {
  const { tree } = context;
  const told = participantOf(context, head);
  if (!told) return undefined;
  const known = /^(?:org|force):/.test(told.entity ?? '');
  if (title.id === 'commander' && !known && isTroopsOfSomething(tree, head))
    return { entity: null, text: troopsText(tree, head) };
  if (told.entity)
    return (title.body || title.id === 'head' ? /^(?:org|force):/ : /^place:/).test(told.entity)
      ? { entity: told.entity, text: told.text }
      : undefined;
  const written = writtenBody(context, head, title);
  if (written) return written;
  const determiner = childWith(tree, head, 'det');
  const plain = determiner >= 0 && determiner === head - 1 && /^(?:le|la|l'|the)$/.test(norm(tree, determiner));
  if (plain && title.headOf?.[languageAt(tree, head)]?.includes(norm(tree, head))) return null;
  if (!title.body || !plain || prepositionsOf(tree, head + 1).length > 0 || !BODY.test(norm(tree, head)))
    return undefined;
  // "présida le comité des commandants en chef", "chairs the committee of experts": a body of its own, by what it is of.
  if (isOfSomething(tree, head)) return smallBody(context, head);
  const meant = organisationBefore(context, head);
  if (meant) return { entity: meant, text: told.text };
  // "présidait la maison depuis 1971": of which body other documents may tell.
  if (HOUSES.test(norm(tree, head)) && lasts(tree, headOf(tree, head))) return null;
  // "présidait la Commission": a name, though nobody knows of what.
  const name = tree.text.slice(tree.tokens.starts[head]!, tree.tokens.ends[head]!);
  return /^\p{Lu}/u.test(name) && upos(tree, head) !== 'VERB' ? { entity: null, text: name } : undefined;
}

/** Bodies with one head, of which people speak without their names. */
const HOUSES =
  /^(?:maison|organisation|organization|association|société|institution|fédération|federation|ligue|league|union|company|firm|institut|institute|syndicat|coopérative|cooperative|agence|agency|fondation|foundation)$/;

/** Titles whose holder is told to rule a body by verbs that are said of little else with a capital. */
const OF_BODIES = /^(?:president|chairman|director|head)$/;
/** Bodies that are commanded, as these are led. */
const COMMANDED = /^(?:sûreté|garde|gendarmerie|police|guard|brigade|légion|legion|flotte|fleet|marine|navy)$/;
/** Bodies, besides those of `BODY`, that a name in small words behind them may tell more of. */
const MORE_BODIES =
  /^(?:régie|office|centre|caisse|compagnie|banque|bank|musée|museum|observatoire|observatory|école|school|hôpital|hospital|laboratoire|laboratory|bureau|service|département|department|academy|académie|mint|monnaie|bibliothèque|library|chambre|chamber|régence|archives|sûreté|gendarmerie|douane|douanes|customs|trésor|treasury|théâtre|theatre|opéra|opera|orchestre|police|garde|guard)$/;

/** "dirigea la Régie des eaux de Vernaz": a body that nobody knows, by its words with a capital and what they go on with. */
function writtenBody(context: Context, head: number, title: OfficeTitle): Owner | undefined {
  const { tree } = context;
  const led = OF_BODIES.test(title.id) || (title.id === 'commander' && COMMANDED.test(norm(tree, head)));
  if (!led || !/^(?:NOUN|PROPN)$/.test(upos(tree, head))) return undefined;
  if (!/^(?:la|le|l'|the)$/.test(norm(tree, head - 1))) return undefined;
  const end = endOf(context, head);
  const text = tree.text.slice(tree.tokens.starts[head]!, tree.tokens.ends[end - 1]!);
  const named = /^\p{Lu}/u.test(text) && (BODY.test(norm(tree, head)) || MORE_BODIES.test(norm(tree, head)));
  if (!named || end - head > LONGEST || /[,;:(]/.test(text) || foldWords(text).some(word => NO_OFFICE.has(word)))
    return undefined;
  return { entity: null, text };
}

/** Troops in small words, where they are told to be commanded for long: "commandait le groupe occidental depuis 1990". */
const TROOPS =
  /^(?:groupe|group|corps|armée|army|division|brigade|garnison|garrison|flotte|fleet|escadre|squadron|secteur|sector|troupes|troops|forces|contingent)$/;

function isTroopsOfSomething(tree: Tree, head: number): boolean {
  if (!TROOPS.test(norm(tree, head)) || !/^(?:la|le|l'|les|the)$/.test(norm(tree, childWith(tree, head, 'det')) ?? ''))
    return false;
  if (!lasts(tree, headOf(tree, head)) || foldWords(troopsText(tree, head)).length > LONGEST) return false;
  return childrenOf(tree, head).some(child => base(tree, child) === 'amod' && !tree.isTime[child]);
}

/** "groupe occidental", "Soviet troops in Germany" */
function troopsText(tree: Tree, head: number): string {
  const first = childWith(tree, head, 'det') + 1;
  return tree.text.slice(tree.tokens.starts[first]!, tree.tokens.ends[endOf({ tree }, head) - 1]!);
}

function isOfSomething(tree: Tree, head: number): boolean {
  return childrenOf(tree, head).some(
    child =>
      child > head &&
      base(tree, child) === 'nmod' &&
      !tree.isTime[child] &&
      /^(?:de|du|des|d'|of)$/.test(norm(tree, head + 1)),
  );
}

/** A committee or board in small letters, by all its words; undefined where they go on with more than it is of. */
function smallBody(context: Context, head: number): Owner | undefined {
  const { tree } = context;
  if (!/^(?:comité|committee|conseil|council|commission|board)$/.test(norm(tree, head))) return undefined;
  const close = endOf(context, head);
  const end = norm(tree, close) === 'en' && norm(tree, close + 1) === 'chef' ? close + 2 : close;
  const text = tree.text.slice(tree.tokens.starts[head]!, tree.tokens.ends[end - 1]!);
  if (text.split(/\s+/).length > LONGEST || /[,;:(]/.test(text) || foldWords(text).some(word => NO_OFFICE.has(word)))
    return undefined;
  return { entity: null, text };
}

/** Tokens of the name of a body at most. */
const LONGEST = 9;

/** The first token after what is ruled, before its dates: "présida la Ligue | de 1990 à 1994". */
function endOf({ tree }: Pick<Context, 'tree'>, object: number): number {
  const { last } = phraseTokens(tree, object);
  for (let i = object + 1; i <= last; i++)
    if (tree.isTime[i]) return /^(?:de|du|from|until|en|in|since|depuis)$/.test(norm(tree, i - 1)) ? i - 1 : i;
  return last + 1;
}
