// Charges by one id in both languages, so that a French and an English document speak of the same one.
import type { Language } from '../language/language.ts';
import { slugOf } from './actor-index.ts';
import { foldName } from './fold.ts';

/** The English name, which makes the id; then the French ones, the usual one first. */
const CHARGES = [
  'espionage: espionnage',
  'spying: espionnage',
  'treason: trahison, haute trahison',
  'high treason: haute trahison',
  'fraud: fraude, fraudes',
  'tax fraud: fraude fiscale',
  'electoral fraud: fraude électorale',
  'forgery: faux, faux et usage de faux, faux en écriture, contrefaçon',
  'bribery: pots-de-vin',
  'corruption: corruption',
  'embezzlement: détournement de fonds, détournement de fonds publics, détournements de fonds, détournement, détournement d’argent public, concussion, embezzlement of public funds, embezzling public funds, misappropriation of funds, misappropriation of public funds',
  'influence peddling: trafic d’influence',
  'misuse of company assets: abus de biens sociaux, misuse of corporate assets',
  'illegal taking of interest: prise illégale d’intérêts',
  'favouritism: favoritisme, favoritism',
  'criminal conspiracy: association de malfaiteurs',
  'breach of trust: abus de confiance',
  'abuse of office: abus de fonction',
  'abuse of power: abus de pouvoir',
  'money laundering: blanchiment, blanchiment d’argent',
  'swindling: escroquerie',
  'theft: vol',
  'perjury: parjure, faux témoignage',
  'defamation: diffamation',
  'murder: meurtre, assassinat',
  'manslaughter: homicide involontaire',
  'homicide: homicide',
  'kidnapping: enlèvement, enlèvement et séquestration',
  'conspiracy: complot, conspiration',
  'sedition: sédition',
  'rebellion: rébellion',
  'terrorism: terrorisme',
  'genocide: génocide',
  'war crimes: crimes de guerre',
  'crimes against humanity: crimes contre l’humanité',
  'complicity: complicité',
  'negligence: négligence',
  'sabotage: sabotage',
  'smuggling: contrebande',
  'arson: incendie volontaire, incendie criminel',
  'rape: viol',
  'desertion: désertion',
  'mutiny: mutinerie',
  'collaboration: collaboration',
];

const slugs = new Map<string, string>();
const names = new Map<string, Readonly<Record<Language, string>>>();
for (const line of CHARGES) {
  const [en, forms] = line.split(': ') as [string, string];
  const fr = forms.split(', ');
  for (const form of [en, ...fr]) if (!slugs.has(foldName(form))) slugs.set(foldName(form), slugOf(en));
  names.set(slugOf(en), { en, fr: fr[0]! });
}

/** The slug of a charge by its words in either language; its own where nothing is known of it. */
export function chargeSlug(words: string): string {
  return slugs.get(foldName(words)) ?? slugOf(words);
}

/** What a charge is called by its id, `charge:fraud`; null for one that only a document knows. */
export function chargeName(id: string, language: Language): string | null {
  return id.startsWith('charge:') ? (names.get(id.slice('charge:'.length))?.[language] ?? null) : null;
}
