import { childrenOf, norm, type Tree, upos } from '../tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs by which the parties to a treaty do in the present tense what they say. */
export const PERFORMATIVE = words(
  'convenir déclarer reconnaître affirmer réaffirmer engager confirmer renoncer céder garantir accepter proclamer abandonner conclure ' +
    'agree declare recognize recognise affirm reaffirm undertake confirm renounce cede guarantee accept proclaim relinquish conclude',
);
/** The same in the passive: "il est institué", "is hereby established". */
export const PERFORMATIVE_PASSIVE = words(
  'instituer créer établir constituer fonder abroger abolir céder reconnaître annuler confirmer proclamer ' +
    'institute create establish constitute found abrogate abolish cede recognize recognise annul confirm proclaim terminate',
);

const PARTY =
  /^(?:part(?:y|ies)|parties?|gouvernements?|governments?|majest(?:y|é)|majesties|majestés|états?|states?|soussignés|undersigned|plénipotentiaires|plenipotentiaries|we|nous|républiques?|republics?|powers?|puissances?|kingdoms?|royaumes?|président|president|empereur|emperor)$/;
/** Any one of them: what he does is no deed of his own. */
const ANY = /^(?:une?|an?|any|tout|toute|every|chaque|either)$/;

/** Whether a phrase names those whom a treaty binds: "the High Contracting Parties", "la France"; "a Party" is anybody. */
export function isPartyPhrase(tree: Tree, head: number): boolean {
  if (upos(tree, head) !== 'PROPN' && !PARTY.test(norm(tree, head))) return false;
  return !childrenOf(tree, head).some(child => ANY.test(norm(tree, child)));
}
