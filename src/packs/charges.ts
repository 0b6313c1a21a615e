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
  'defamation: diffamation, diffamation publique, libel, criminal libel, slander',
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
  'disclosing state secrets: divulgation de secrets d’État, divulgation de secrets d’état, révélation de secrets d’État, disclosure of state secrets, revealing state secrets, leaking state secrets, passing state secrets, violation de secrets d’État',
  'disclosing secrets: divulgation de secrets, disclosure of secrets, revealing secrets, leaking secrets, violation du secret professionnel',
  'breach of secrecy: violation du secret, violation du secret de l’instruction, breach of official secrets',
  'destroying archives: destruction d’archives, destruction of archives, destruction of records, destroying records',
  'destroying documents: destruction de documents, destruction of documents, shredding documents',
  'destroying evidence: destruction de preuves, destruction of evidence, tampering with evidence, altération de preuves',
  'obstruction of justice: entrave à la justice, obstruction à la justice, entrave au cours de la justice, obstructing justice, perverting the course of justice',
  'receiving stolen goods: recel, recel de vol, handling stolen goods',
  'false accounting: faux bilan, présentation de faux bilans, falsifying accounts, falsification de comptes, falsification of accounts',
  'insider trading: délit d’initié, délit d’initiés, insider dealing',
  'contempt of court: outrage à magistrat, outrage à la cour',
  'illegal possession of weapons: détention d’armes, détention illégale d’armes, possession of weapons, illegal possession of arms',
  'endangering lives: mise en danger de la vie d’autrui, mise en danger d’autrui, endangering life',
  'non-assistance: non-assistance à personne en danger, failure to assist a person in danger',
  'threatening state security: atteinte à la sûreté de l’État, atteinte à la sécurité de l’État, endangering state security, undermining state security, crimes against state security',
  'intelligence with the enemy: intelligence avec l’ennemi, aiding the enemy, collusion with the enemy',
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
