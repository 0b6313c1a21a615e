// French words that mean another thing than the act they are listed for, told by what stands beside them.
import { isClearedInPeace } from './cleared-by.ts';
import type { Wording } from './compile.ts';
import { base, childrenOf, childWith, headOf, norm, prepositionsOf, sentenceAt, type Tree, upos } from './tree.ts';

/** Whether a French verb is plainly used in another sense than the phrase means. */
export function isOtherFrenchSense(tree: Tree, { trigger, slots, act }: Wording, verb: number): boolean {
  switch (trigger) {
    case 'rendre':
      return (
        (act.event === 'RETREAT' && goesSomewhere(tree, verb)) ||
        // "le compte rendu"
        (/^rendus?$/.test(norm(tree, verb)) && /^comptes?$/.test(norm(tree, verb - 1)))
      );
    case 'évacuer':
      return act.id === 'clear-premises' && isClearedInPeace(tree, verb);
    case 'arrêter':
      return isDecree(tree, verb);
    case 'nommer':
      // "le bien nommé": whose name fits; "un repreneur nommé Titan": called so.
      return /^(?:bien|mal)$/.test(norm(tree, verb - 1)) || isCalled(tree, verb) || isNamedAfter(tree, verb);
    case 'charger':
      // "le ministre chargé des relations avec …": of what somebody has to see to.
      return /^chargée?s?$/.test(norm(tree, verb)) && /^(?:de|du|des|d')$/.test(norm(tree, verb + 1));
    case 'investir':
      return (act.event === 'ASSAULT' || act.id === 'take-oath') && isInvestedWith(tree, verb);
    case 'envoyer':
      // "envoyé extraordinaire": his title.
      return (
        /^envoyée?s?$/.test(norm(tree, verb)) &&
        /^(?:extraordinaires?|spécia(?:l|le|ux)|permanente?s?)$/.test(norm(tree, verb + 1))
      );
    case 'entrer':
      // "les navires entrés dans un port": in peace.
      return act.event === 'ASSAULT' && isShip(tree, verb);
    case 'constituer':
      // "les milices constituent l'armée": are it, and nobody founds it.
      return isDefinite(tree, childWith(tree, verb, 'obj'));
    case 'revendiquer':
      return childrenOf(tree, verb).some(
        child =>
          child > verb &&
          (/^(?:être|avoir)$/.test(norm(tree, child)) ||
            childrenOf(tree, child).some(below => norm(tree, below) === 'être')),
      );
    case 'prendre':
      return act.event === 'ASSAULT' && isTakenFor(tree, verb);
    case 'devenir':
      return childrenOf(tree, verb).some(
        child =>
          child > verb && (PRIVATE.test(norm(tree, child)) || isOneOfMany(tree, child) || isFirstTo(tree, child)),
      );
    case 'acquitter':
      // "acquitter une dette": to pay it.
      return [childWith(tree, verb, 'obj'), childWith(tree, verb, 'nsubj'), headOf(tree, verb)].some(
        word => word >= 0 && PAID.test(norm(tree, word)),
      );
    case 'manifester':
      // "les craintes que vous manifestez": shown.
      return childrenOf(tree, verb).some(child => child < verb && base(tree, child) === 'obj');
    case 'interpeller':
      // "ils nous interpellent": put a question to us.
      return childrenOf(tree, verb).some(child => child < verb && /^(?:me|m'|nous|vous)$/.test(norm(tree, child)));
    case 'rompre':
      return slots.some(({ word }) => word !== null && /^liens?$/.test(word)) && isOfFamily(tree, verb);
    default:
      return false;
  }
}

const PAID =
  /^(?:dettes?|factures?|droits?|sommes?|montants?|taxes?|impôts?|prix|redevances?|cotisations?|loyers?|frais)$/;

/** "nommé Titan", "nommée Anne": a name right behind a bare participle. */
function isCalled(tree: Tree, participle: number): boolean {
  return (
    /^nommée?s?$/.test(norm(tree, participle)) &&
    childWith(tree, participle, 'aux', 'cop') < 0 &&
    upos(tree, participle + 1) === 'PROPN'
  );
}

/** "nommé en l'honneur de Lund", "nommée d'après lui": called after somebody. */
function isNamedAfter(tree: Tree, participle: number): boolean {
  return (
    childrenOf(tree, participle).some(
      child => child > participle && /^(?:honneur|hommage|mémoire|souvenir)$/.test(norm(tree, child)),
    ) || norm(tree, participle + 2) === 'après'
  );
}

/** "le premier président à survivre": it is what he does that is new. */
function isFirstTo(tree: Tree, noun: number): boolean {
  if (!childrenOf(tree, noun).some(child => /^(?:premi|derni|seul)/.test(norm(tree, child)))) return false;
  for (let i = noun + 1; i < Math.min(sentenceAt(tree, noun).endToken, noun + 7); i++) {
    if (upos(tree, i) === 'PUNCT') return false;
    if (norm(tree, i) === 'à' && /(?:er|ir|re)$/.test(norm(tree, i + 1) ?? '')) return true;
  }
  return false;
}

/** "de farouches défenseurs", "un symbole": an office has no such article. */
function isOneOfMany(tree: Tree, noun: number): boolean {
  return childrenOf(tree, noun).some(child => child < noun && /^(?:une?|des|de|d')$/.test(norm(tree, child)));
}

/** What people become in their private lives. */
const PRIVATE =
  /^(?:époux|épouses?|maris?|femmes?|pères?|mères?|parents?|amis?|amies?|adultes?|grands?|citoyen(?:ne)?s?|journalistes?|avocate?s?|professeure?s?|médecins?|écrivaine?s?|peintres?|ingénieure?s?|act(?:eur|rice)s?|enseignante?s?|agricult(?:eur|rice)s?|prêtres?|moines?|étudiante?s?|joueu(?:r|se)s?|entraîneurs?|banquiers?|chante(?:ur|use)s?|musicien(?:ne)?s?|pilotes?|ouvri(?:er|ère)s?|poètes?|champion(?:ne)?s?|esclaves?|millionnaires?|propriétaires?|catholiques?|protestante?s?|chrétien(?:ne)?s?|musulmane?s?|vedettes?|stars?|orphelin(?:e)?s?|veu(?:f|ve)s?)$/;

const SHIP = /^(?:navires?|bateaux?|bâtiments?|vaisseaux?|paquebots?|cargos?)$/;

function isShip(tree: Tree, verb: number): boolean {
  return [headOf(tree, verb), childWith(tree, verb, 'nsubj')].some(word => word >= 0 && SHIP.test(norm(tree, word)));
}

function isDefinite(tree: Tree, noun: number): boolean {
  return noun >= 0 && childrenOf(tree, noun).some(child => /^(?:le|la|l'|les)$/.test(norm(tree, child)));
}

/** Where one goes: "se rendre au lieu de leur destination", "à Anvers"; who surrenders does so to somebody. */
const GOAL =
  /^(?:lieux?|endroits?|ports?|congrès|sommet|colloque|assemblée|conseil|cérémonie|fête|marché|mairie|palais|siège|commission|hôpital|messe|obsèques|manifestation|audience|chevet|destination|domicile|postes?|gare|frontière|réunion|conférence|séance|convocation|invitation|bureau|école|travail|étranger|capitale|ville)$/;

function goesSomewhere(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(child => {
    if (child < verb || !/^(?:obl|advmod)$/.test(base(tree, child)) || tree.isTime[child] === 1) return false;
    const [preposition] = prepositionsOf(tree, child);
    if (preposition === undefined) return /^(?:ici|là|là-bas|ailleurs|partout|où)$/.test(norm(tree, child));
    if (preposition !== 'à') return /^(?:dans|en|chez|vers|sur|auprès|jusque|jusqu')$/.test(preposition);
    return GOAL.test(norm(tree, child)) || (upos(tree, child) === 'PROPN' && childWith(tree, child, 'det') < 0);
  });
}

/** "l'Arrêté royal du 9 juillet": a decree. */
function isDecree(tree: Tree, word: number): boolean {
  return (
    /^arrêtés?$/.test(norm(tree, word)) &&
    (/^(?:roya(?:l|ux)|grand-duca(?:l|ux)|ministérie(?:l|ls)|préfectora(?:l|ux)|municipa(?:l|ux)|interministérie(?:l|ls))$/.test(
      norm(tree, word + 1),
    ) ||
      (childWith(tree, word, 'det') >= 0 && childWith(tree, word, 'aux') < 0))
  );
}

const ENTRUSTED = /^(?:missions?|mandats?|pouvoirs?|charges?|autorité|confiance|fonctions?|responsabilités?)$/;

/** "les fonctions dont il était investi", "investi de pouvoirs": nobody lays siege. */
function isInvestedWith(tree: Tree, verb: number): boolean {
  // "investis dans le cadre de nos fonctions d'une mission": wherever a parser hangs it.
  for (let i = verb + 1; i < Math.min(sentenceAt(tree, verb).endToken, verb + 14); i++)
    if (ENTRUSTED.test(norm(tree, i)) && /^(?:de|d')$/.test(norm(tree, i - 2))) return true;
  return childrenOf(tree, verb).some(child => {
    const words = [child, ...childrenOf(tree, child)].map(word => norm(tree, word));
    return words.some(word => word === 'dont' || word === 'en') || prepositionsOf(tree, child)[0] === 'de';
  });
}

/** "prennent pour modèle un pays", "prend la ville comme exemple". */
function isTakenFor(tree: Tree, verb: number): boolean {
  const near = [verb, childWith(tree, verb, 'obj')].flatMap(word => (word < 0 ? [] : childrenOf(tree, word)));
  return near.some(
    child =>
      /^(?:pour|comme)$/.test(prepositionsOf(tree, child)[0] ?? '') ||
      childrenOf(tree, child).some(below => norm(tree, below) === 'comme'),
  );
}

const FAMILY = /^(?:filiation|parenté|famille|familia(?:l|ux)|conjuga(?:l|ux)|affectifs?|sang|mariage|adoption)$/;

/** "rompre ses liens de filiation". */
function isOfFamily(tree: Tree, verb: number): boolean {
  const bonds = [...childrenOf(tree, verb), headOf(tree, verb)].filter(
    word => word >= 0 && /^liens?$/.test(norm(tree, word)),
  );
  return bonds.some(bond => childrenOf(tree, bond).some(child => FAMILY.test(norm(tree, child))));
}
