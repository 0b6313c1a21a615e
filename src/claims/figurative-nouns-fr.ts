// French nouns that name something else than the act they are listed for: "l'ordre public", "la direction des achats", "les fortifications de Montréal".
import { isNotFounded } from './figurative-fr.ts';
import { childrenOf, childWith, headOf, lemma, norm, prepositionsOf, type Tree, upos } from './tree.ts';

/** What is shared out and is no land. */
const SHARED =
  /^(?:autorité|pouvoirs?|responsabilités?|tâches?|charges?|compétences?|informations?|biens?|données|valeurs?|profits?|richesses?|savoirs?|expériences?|connaissances?|vues?|temps|travail|frais|coûts?|voix|garde|rôles?|revenus?|risques?|emplois?)$/;

/** What is done with a headquarters and with no siege. */
const WITH_SEAT =
  /^(?:fermer|rouvrir|ouvrir|déménager|transférer|transporter|déplacer|quitter|abriter|héberger|accueillir|employer|installer|réinstaller|établir|fixer|inaugurer|construire|bâtir|rénover|agrandir|vendre|acheter|louer|évacuer|visiter|rejoindre|situer|trouver|perquisitionner|incendier|détruire|emménager|revenir|rentrer)$/;
/** What a headquarters has: "les employés du siège de Genève", "la fermeture du siège". */
const OF_SEAT =
  /^(?:employé|personnel|salarié|fonctionnaire|bureau|bureaux|local|locaux|immeuble|bâtiment|porte|archive|fermeture|ouverture|réouverture|transfert|déménagement|inauguration|retour|installation|directeur|directrice|garde|loyer|accord|choix)s?$/;
/** Where "au siège de" is a siege: who takes part in it. */
const AT_SIEGE =
  /^(?:participer|assister|survivre|échapper|succomber|résister|mourir|périr|prendre|mettre|tomber|blesser|tuer|servir)$/;

/** "le siège d'Ankara ferma", "réunis au siège de Genève", "les employés du siège": the headquarters there, and no siege laid to the town. */
function isSeatOfBody(tree: Tree, noun: number): boolean {
  const over = headOf(tree, noun);
  if (over < 0) return false;
  if (upos(tree, over) === 'NOUN') return OF_SEAT.test(lemma(tree, over)) && childWith(tree, noun, 'case') >= 0;
  if (WITH_SEAT.test(lemma(tree, over))) return true;
  return prepositionsOf(tree, noun)[0] === 'à' && !AT_SIEGE.test(lemma(tree, over));
}

const NOUNS: ReadonlyMap<string, (tree: Tree, noun: number) => boolean> = new Map(
  Object.entries<(tree: Tree, noun: number) => boolean>({
    // "l'ordre public", "le rappel à l'ordre", "l'ordre du jour"
    ordre: (tree, noun) =>
      /^(?:publi(?:c|cs)|social|juridique|établi|mondial|moral|naturel)$/.test(norm(tree, noun + 1)) ||
      /^jour$/.test(norm(tree, noun + 2)) ||
      (norm(tree, noun - 1) === "l'" && norm(tree, noun - 2) === 'à') ||
      /^(?:à|en)$/.test(norm(tree, noun - 1)),
    appel: (tree, noun) =>
      /^(?:nominal|téléphonique|d')$/.test(norm(tree, noun + 1)) ||
      // "les appels de victimes": by telephone.
      // "faire appel au procureur"
      (norm(tree, noun - 1) !== 'un' && /^f(?:ai|ass|ont|er|ît|i)/.test(norm(tree, noun - 1))) ||
      childrenOf(tree, noun).some(
        child => child > noun && /^(?:victimes?|témoins?|usagers?|clients?)$/.test(norm(tree, child)),
      ),
    siège: isSeatOfBody,
    partage: (tree, noun) => childrenOf(tree, noun).some(child => child > noun && SHARED.test(lemma(tree, child))),
    // "la direction des achats de la marine": an office.
    achat: (tree, noun) =>
      /s$/.test(norm(tree, noun)) &&
      /^(?:direction|service|département|responsable|directeur|directrice|pouvoir|centrale|comportement)$/.test(
        norm(tree, Math.max(0, headOf(tree, noun))),
      ),
    // "l'occupation préhistorique de la montagne": people lived there.
    occupation: (tree, noun) =>
      childrenOf(tree, noun).some(child =>
        /^(?:préhistorique|humaine|ancienne|antique|romaine|médiévale|néolithique|sols?|temps|emplois?|principale|illégale|espace)$/.test(
          norm(tree, child),
        ),
      ),
    // "la révision du texte": of a book or a bill.
    révision: (tree, noun) =>
      childrenOf(tree, noun).some(
        child =>
          child > noun &&
          /^(?:textes?|livres?|manuscrits?|lois?|articles?|prix|salaires?|listes?)$/.test(norm(tree, child)),
      ),
    // "les fortifications de Montréal": walls.
    fortification: (tree, noun) => /s$/.test(norm(tree, noun)),
    // "le soutien des entreprises": they are supported.
    soutien: (tree, noun) =>
      childrenOf(tree, noun).some(
        child =>
          child > noun &&
          /^(?:des|de)$/.test(norm(tree, childWith(tree, child, 'case'))) &&
          /^(?:entreprises|familles|victimes|salariés|pme|élèves|étudiants|emplois?|emploi|croissance|activité|investissement|consommation|prix|ménages|agriculteurs)$/.test(
            norm(tree, child),
          ),
      ),
    // "l'élection du président au suffrage universel": how one is chosen, and nobody who was.
    élection: (tree, noun) => norm(tree, noun - 1) === "l'" && isBySuffrage(tree, noun),
    création: (tree, noun) => childrenOf(tree, noun).some(child => child > noun && isNotFounded(tree, child)),
    // "le meurtre symbolique du père", "l'équivalent d'un meurtre"
    meurtre: (tree, noun) =>
      childrenOf(tree, noun).some(child => /^symboliques?$/.test(norm(tree, child))) ||
      /^(?:équivalent|sorte|forme|comparable|synonyme|égal)$/.test(norm(tree, Math.max(0, headOf(tree, noun)))),
    // "la dissolution du mariage"
    dissolution: (tree, noun) =>
      childrenOf(tree, noun).some(
        child => child > noun && /^(?:mariages?|unions?|liens?|couples?|pacs|partenariats?)$/.test(norm(tree, child)),
      ),
    // "son opposition travailliste": a party, where nothing says to what.
    opposition: (tree, noun) =>
      // "au sein de l'opposition, d'éminents juristes"
      (norm(tree, noun - 1) === "l'" &&
        /^(?:sein|bancs?|rangs?|membres?|députée?s?|amendements?)$/.test(norm(tree, noun - 3))) ||
      (upos(tree, noun + 1) === 'ADJ' &&
        !childrenOf(tree, noun).some(
          child => child > noun && /^(?:à|contre)$/.test(prepositionsOf(tree, child)[0] ?? ''),
        )),
  }),
);

function isBySuffrage(tree: Tree, noun: number): boolean {
  for (let i = noun + 2; i < Math.min(tree.tokens.length, noun + 9); i++) if (norm(tree, i) === 'suffrage') return true;
  return false;
}

/** Whether a French noun names something else than the act that it is listed for. */
export function isFigurativeNoun(tree: Tree, noun: number, trigger: string): boolean {
  return NOUNS.get(trigger)?.(tree, noun) ?? false;
}
