// The sentences in which the oracle tells what it knows, and those with which it tries to mislead. None is a wording of the pack's.
import type { OracleState, OracleUnion } from './oracle-facts.ts';

export type OracleLanguage = 'en' | 'fr';

/** What a sentence can name, each as its language needs it. */
export interface Told {
  /** "Spain", "Hungary and Poland"; "la Hongrie et la Pologne". */
  readonly who: string;
  /** After "de": "de la Hongrie et de la Pologne"; the same as `who` in English. */
  readonly ofWho: string;
  readonly many: boolean;
  readonly union: string;
  /** "12 March 1999", "le 12 mars 1999". */
  readonly on: string;
  readonly day: string;
  readonly year: string;
}

type Wording = (told: Told) => string;

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

export function worded(day: string, language: OracleLanguage): string {
  const [year, month, number] = day.split('-').map(Number) as [number, number, number];
  const ordinal = language === 'fr' && number === 1 ? '1er' : String(number);
  return `${ordinal} ${MONTHS[language][month - 1]} ${year}`;
}

export function joinedNames(names: readonly string[], language: OracleLanguage): string {
  const and = language === 'fr' ? 'et' : 'and';
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

export const nameOf = (named: OracleState | OracleUnion, language: OracleLanguage) => named[language];

/** "de" and "à" before a French name with its article. */
export const of = (name: string) => `de ${name}`.replace(/^de le /, 'du ').replace(/^de les /, 'des ');
export const to = (name: string) => `à ${name}`.replace(/^à le /, 'au ').replace(/^à les /, 'aux ');

export const capital = (text: string) => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase());

export const JOINED: Readonly<Record<OracleLanguage, readonly Wording[]>> = {
  en: [
    t => `${t.who} joined ${t.union} on ${t.on}.`,
    t => `On ${t.on}, after two years of talks, ${t.who} became ${t.many ? 'members' : 'a member'} of ${t.union}.`,
    t => `${t.who} ${t.many ? 'were' : 'was'} admitted to ${t.union} on ${t.on}.`,
    t => `The accession of ${t.who} to ${t.union} took effect on ${t.on}.`,
    t => `${t.who}, whose ${t.many ? 'parliaments' : 'parliament'} had long hesitated, entered ${t.union} on ${t.on}.`,
  ],
  fr: [
    t => `${t.who} ${t.many ? 'ont' : 'a'} rejoint ${t.union} le ${t.on}.`,
    t =>
      `Le ${t.on}, après deux ans de pourparlers, ${t.who} ${t.many ? 'devinrent membres' : 'devint membre'} ${of(t.union)}.`,
    t => `L’adhésion ${t.ofWho} ${to(t.union)} a pris effet le ${t.on}.`,
    t => `${t.who} ${t.many ? 'sont entrés' : 'est entrée'} dans ${t.union} le ${t.on}, sans fanfare.`,
  ],
};

/** For a membership that has not ended. */
export const LASTING: Readonly<Record<OracleLanguage, Wording>> = {
  en: t => `${t.who} ${t.many ? 'have' : 'has'} belonged to ${t.union} since ${t.on}.`,
  fr: t => `${t.who} ${t.many ? 'appartiennent' : 'appartient'} ${to(t.union)} depuis le ${t.on}.`,
};

export const LEFT: Readonly<Record<OracleLanguage, readonly Wording[]>> = {
  en: [
    t => `${t.who} left ${t.union} on ${t.on}.`,
    t => `On ${t.on}, as announced the year before, ${t.who} withdrew from ${t.union}.`,
    t => `${t.who} ceased to be ${t.many ? 'members' : 'a member'} of ${t.union} on ${t.on}.`,
    t => `The withdrawal of ${t.who} from ${t.union} became effective on ${t.on}.`,
    t => `${t.who}, tired of promises, quit ${t.union} on ${t.on}.`,
    t => `${t.who} ${t.many ? 'were members' : 'was a member'} of ${t.union} until ${t.on}.`,
  ],
  fr: [
    t => `${t.who} ${t.many ? 'ont' : 'a'} quitté ${t.union} le ${t.on}.`,
    t => `Le ${t.on}, comme annoncé un an plus tôt, ${t.who} ${t.many ? 'se retirèrent' : 'se retira'} ${of(t.union)}.`,
    t => `Le retrait ${t.ofWho} ${of(t.union)} est devenu effectif le ${t.on}.`,
    t => `${t.who} ${t.many ? 'sont sortis' : 'est sortie'} ${of(t.union)} le ${t.on}.`,
    t => `${t.who} ${t.many ? 'ne sont plus membres' : 'n’est plus membre'} ${of(t.union)} depuis le ${t.on}.`,
  ],
};

/** A dispatch of the day: its date stands at its head alone. */
export const JOINED_TODAY: Readonly<Record<OracleLanguage, Wording>> = {
  en: t =>
    `GENEVA, ${t.on} (North Sea Press)\n\n${t.who} joined ${t.union} today, and the flag went up in the rain before a hundred guests.`,
  fr: t =>
    `GENÈVE, ${t.on} (Agence du Léman)\n\n${t.who} ${t.many ? 'ont' : 'a'} rejoint aujourd’hui ${t.union}, et le drapeau fut hissé sous la pluie devant cent invités.`,
};

export const LEFT_TODAY: Readonly<Record<OracleLanguage, Wording>> = {
  en: t =>
    `GENEVA, ${t.on} (North Sea Press)\n\n${t.who} withdrew from ${t.union} today, and the flag came down without a speech from anybody.`,
  fr: t =>
    `GENÈVE, ${t.on} (Agence du Léman)\n\n${t.who} ${t.many ? 'ont' : 'a'} quitté aujourd’hui ${t.union}, et le drapeau fut descendu sans le moindre discours.`,
};

export const SIGNED: Readonly<
  Record<OracleLanguage, (who: string, treaty: string, signed: string, inForce: string) => string>
> = {
  en: (who, treaty, signed, inForce) =>
    `${who} signed the ${treaty} on ${signed}. The treaty came into force on ${inForce}.`,
  fr: (who, treaty, signed, inForce) =>
    `${who} ont signé ${treaty} le ${signed}. Le traité est entré en vigueur le ${inForce}.`,
};

export const ENDED: Readonly<Record<OracleLanguage, Wording>> = {
  en: t => `${t.union} was dissolved on ${t.on}.`,
  fr: t => `${t.union} a été dissous le ${t.on}.`,
};

/** Nothing of this happened. */
export const MISLEADING: Readonly<Record<OracleLanguage, readonly Wording[]>> = {
  en: [
    t => `In ${t.year} there was talk that ${t.who} might leave ${t.union}.`,
    t => `If ${t.who} had left ${t.union} in ${t.year}, nobody would have been surprised.`,
    t => `A newspaper claimed in ${t.year} that ${t.who} had secretly quit ${t.union}; the ministry denied it.`,
    t => `Would ${t.who} withdraw from ${t.union} in ${t.year}?`,
    t => `The opposition wanted ${t.who} to leave ${t.union} before ${t.year}.`,
  ],
  fr: [
    t => `En ${t.year}, on murmurait que ${t.who} pourrait quitter ${t.union}.`,
    t => `Si ${t.who} avait quitté ${t.union} en ${t.year}, personne ne s’en serait étonné.`,
    t => `Selon un journal, ${t.who} aurait quitté ${t.union} en secret en ${t.year} ; le ministère a démenti.`,
    t => `${t.who} allait-${t.many ? 'ils' : 'elle'} se retirer ${of(t.union)} en ${t.year} ?`,
    t => `L’opposition réclamait en ${t.year} que ${t.who} sorte ${of(t.union)}.`,
  ],
};

/** Sentences about something else. */
export const BESIDE: Readonly<Record<OracleLanguage, readonly Wording[]>> = {
  en: [
    () => 'The archives of those years are kept in four languages.',
    t => `In ${t.year} the foreign ministers met for three days without a communiqué.`,
    t => `The harvest of ${t.year} was poor, and bread was dear.`,
    t => `The delegation of ${t.who} dined late.`,
    t => `A commission studied the accounts of ${t.union} in ${t.year}.`,
    () => 'Nobody had expected the vote to be so close.',
  ],
  fr: [
    () => 'Les archives de ces années-là sont conservées en quatre langues.',
    t => `En ${t.year}, les ministres se réunirent trois jours sans communiqué.`,
    t => `La récolte de ${t.year} fut mauvaise, et le pain cher.`,
    t => `La délégation ${t.ofWho} dîna tard.`,
    t => `Une commission étudia les comptes ${of(t.union)} en ${t.year}.`,
    () => 'Personne ne s’attendait à un vote aussi serré.',
  ],
};
