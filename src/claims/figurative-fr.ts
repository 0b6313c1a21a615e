// French words of force and of office said of what cannot be struck, taken or asked: "attaquer une idée", "frappé par la crise", "l'ordre public".
import type { Wording } from './compile.ts';
import { base, childrenOf, childWith, headOf, lemma, norm, prepositionsOf, relation, type Tree, upos } from './tree.ts';
import { hasReflexive, isPassive } from './voice.ts';

type Plain = (tree: Tree, verb: number) => boolean;
type Test = (tree: Tree, verb: number, wording: Wording) => boolean;

/** What is attacked with words or before a court. */
const ARGUED =
  /^(?:idées?|arguments?|textes?|lois?|projets?|amendements?|articles?|propositions?|principes?|décisions?|arrêtés?|décrets?|jugements?|arrêts?|problèmes?|questions?|sujets?|racines?|causes?|difficultés?|famille|mariage|état|droits?|libertés?|valeurs?|règles?|politiques?|bilan|budget|réputation|honneur|personnes|positions?|dossiers?|présidence|institutions?|laïcité|école)$/;
/** What is hurt without a weapon. */
const FELT =
  /^(?:convictions?|sentiments?|sensibilités?|dignité|honneur|pudeur|orgueil|fierté|mémoire|consciences?|foi|croyances?|personne)$/;
/** What strikes without anybody's doing. */
const MISFORTUNE =
  /^(?:crise|chômage|mal|maladies?|sécheresses?|séismes?|tempêtes?|récession|pauvreté|deuil|épidémies?|inondations?|famines?|hausses?|baisses?|taxes?|malheurs?|handicaps?|cancer|précarité|inflation|sort)$/;
/** Bodies and officers that a matter is brought before. */
const SEISED =
  /^(?:gardes?|ministres?|tribuna(?:l|ux)|cours?|juges?|juridictions?|conseils?|commissions?|comités?|présidents?|parquet|procureurs?|assemblées?|parlement|justice|gouvernement|préfets?|maires?|défenseur|autorités?|bureau|occasions?|opportunités?|chances?|importance|sens|portée|enjeux?)$/;
/** What needs something and asks nobody for it. */
const NEEDING =
  /^(?:missions?|situations?|tâches?|travail|travaux|métiers?|postes?|fonctions?|procédures?|sécurité|démocratie|dignité|intérêts?|honneur|justice|équité|morale|respect|urgence|problèmes?|questions?|réformes?|sujets?|contexte|époque|vie|santé|laïcité|égalité|efficacité|circonstances?|crise|état|nature|logique|cohérence|bon|sens|paix)$/;
/** What is rented. */
const LET =
  /^(?:villas?|maisons?|appartements?|immeubles?|bureaux?|voitures?|terrains?|salles?|chambres?|hôtels?|loca(?:l|ux)|locaux|studios?|bateaux?|terres?|fermes?|véhicules?|logements?|places?)$/i;
const FIRST = /^(?:je|j'|nous|on)$/;

const objectOf = (tree: Tree, verb: number): number => {
  if (isPassive(tree, verb) && childWith(tree, verb, 'nsubj') >= 0) return childWith(tree, verb, 'nsubj');
  const own = childWith(tree, verb, 'obj');
  // "l'article que nous pilonnons"
  if (own >= 0 && own < verb && /^qu(?:e|')$/.test(norm(tree, own))) return headOf(tree, verb);
  return own >= 0 || base(tree, verb) !== 'acl' ? own : headOf(tree, verb);
};
const objectIs =
  (words: RegExp): Plain =>
  (tree, verb) => {
    const object = objectOf(tree, verb);
    return object >= 0 && words.test(norm(tree, object));
  };
const byMisfortune: Plain = (tree, verb) =>
  childrenOf(tree, verb).some(
    child =>
      MISFORTUNE.test(norm(tree, child)) &&
      (base(tree, child) === 'nsubj' || /^(?:par|de)$/.test(prepositionsOf(tree, child)[0] ?? '')),
  );
const subjectIs =
  (words: RegExp): Plain =>
  (tree, verb) => {
    const own = childWith(tree, verb, 'nsubj');
    // "une mission qui exige la liberté"
    const subject = own >= 0 && norm(tree, own) === 'qui' && base(tree, verb) === 'acl' ? headOf(tree, verb) : own;
    return subject >= 0 && words.test(norm(tree, subject));
  };

/** "l'a rappelé": has said it again; whom somebody calls back is told with the place. */
const saysAgain: Plain = (tree, verb) => {
  const object = childWith(tree, verb, 'obj');
  return (
    object >= 0 && object < verb && /^l[e']$/.test(norm(tree, object)) && childWith(tree, verb, 'obl', 'advcl') < verb
  );
};
/** "m'a violemment attaqué" */
const withWords: Plain = (tree, verb) =>
  childrenOf(tree, verb).some(child =>
    /^(?:violemment|verbalement|personnellement|injustement|vivement)$/.test(norm(tree, child)),
  ) && childrenOf(tree, verb).some(child => child < verb && /^(?:me|m'|nous|vous|te|t')$/.test(norm(tree, child)));
/** "j'ai été blessé quand vous avez dit …": by words. */
const hurtByWords: Plain = (tree, verb) =>
  objectIs(FELT)(tree, verb) ||
  (subjectIs(FIRST)(tree, verb) &&
    childrenOf(tree, verb).some(
      child =>
        (child > verb && base(tree, child) === 'advcl') ||
        /^(?:propos|mots?|paroles?|attitude|accusations?|remarques?|comportement)$/.test(norm(tree, child)),
    ));
/** "je m'adresse à vous", "nous vous interrogeons": what a speaker is doing in saying so. */
const inSpeaking: Plain = (tree, verb) => subjectIs(FIRST)(tree, verb) && childWith(tree, verb, 'aux') < 0;
/** "je vous ai interrogé sur ce point": a question put to somebody. */
const asksAbout: Plain = (tree, verb) =>
  subjectIs(FIRST)(tree, verb) ||
  childrenOf(tree, verb).some(child => child < verb && /^(?:me|m'|nous|vous)$/.test(norm(tree, child)));

/** What is made and not founded: wealth, discord, bonds of two people. */
export function isNotFounded(tree: Tree, noun: number): boolean {
  if (noun < 0) return false;
  const word = norm(tree, noun);
  if (/^(?:hommes?|mondes?|univers|richesses?|emplois?|valeurs?)$/.test(word)) return true;
  const beside = childrenOf(tree, noun).map(child => norm(tree, child));
  if (/^(?:unions?|alliances?)$/.test(word))
    return beside.some(one => /^(?:civile?s?|conjugale?s?|matrimoniale?s?)$/.test(one));
  return (
    /^divisions?$/.test(word) &&
    !beside.some(one => /^(?:blindée?s?|militaires?|aéroportée?s?|infanterie|cavalerie|cuirassée?s?|\d.*)$/.test(one))
  );
}

const VERBS: ReadonlyMap<string, Test> = new Map(
  Object.entries<Test>({
    // "je n'attaque pas le rapporteur", "m'a violemment attaqué": with words.
    attaquer: (tree, verb) =>
      objectIs(ARGUED)(tree, verb) || subjectIs(/^(?:je|j')$/)(tree, verb) || withWords(tree, verb),
    pilonner: objectIs(ARGUED),
    renverser: objectIs(/^(?:fronts?|rôles?|tendance|situation|vapeur|charge)$/),
    déployer: objectIs(/^(?:énergies?|efforts?|talents?|trésors?|arguments?)$/),
    // "le Parisien libéré": a newspaper.
    libérer: (tree, verb) => /^(?:dauphiné|parisien)$/.test(norm(tree, verb - 1)),
    // "décliner une mesure en …": to spell it out.
    décliner: (tree, verb) =>
      childrenOf(tree, verb).some(
        child => child > verb && prepositionsOf(tree, child)[0] === 'en' && tree.isTime[child] !== 1,
      ),
    emprisonner: (tree, verb) =>
      childrenOf(tree, verb).some(child => prepositionsOf(tree, child)[0] === 'dans' && ARGUED.test(norm(tree, child))),
    // "convient à tous": suits them.
    convenir: (tree, verb) =>
      childWith(tree, verb, 'aux', 'xcomp') < 0 &&
      childrenOf(tree, verb).some(
        child => child > verb && prepositionsOf(tree, child)[0] === 'à' && base(tree, child) === 'obl',
      ),
    // "la porte ouverte à tout"
    ouvrir: (tree, verb, { act }) =>
      (/^ouvertes?$/.test(norm(tree, verb)) && /^portes?$/.test(norm(tree, verb - 1))) ||
      (act.id === 'open-border' && objectIs(/^portes?$/)(tree, verb)),
    // "modifier un texte": a bill, and no treaty.
    modifier: (tree, verb, { act }) =>
      act.id === 'revise-treaty' &&
      objectIs(
        /^(?:textes?|lois?|articles?|codes?|amendements?|projets?|règlements?|alinéas?|listes?|plans?|statuts?)$/,
      )(tree, verb),
    // "fait l'objet de déclarations"
    faire: objectIs(/^objet$/),
    blesser: hurtByWords,
    frapper: byMisfortune,
    toucher: byMisfortune,
    tuer: objectIs(
      /^(?:emplois?|économie|commerces?|débats?|croissance|espoirs?|poule|temps|présomption|libertés?|démocratie|industrie|confiance|amour|mariage|république|esprit|projets?|école|langue|sport)$/,
    ),
    // "vous vous défilez": shirk.
    défiler: (tree, verb) => hasReflexive(tree, verb) || /^(?:me|te|nous|vous)$/.test(norm(tree, verb - 1)),
    nationaliser: objectIs(/^(?:enfants?|personnes?|gens|femmes?|hommes?|élèves?|citoyens?)$/),
    saisir: (tree, verb, { act }) => act.id === 'seize' && (objectIs(SEISED)(tree, verb) || hasReflexive(tree, verb)),
    tirer: (tree, verb) =>
      childrenOf(tree, verb).some(child =>
        /^(?:machine|cordes?|ficelles?|ambulance|sonnette)$/.test(norm(tree, child)),
      ),
    // "elle était suspendue": the sitting.
    suspendre: (tree, verb, { act }) =>
      childrenOf(tree, verb).some(child => /^(?:lèvres|séances?|débats?)$/.test(norm(tree, child))) ||
      (act.id === 'dismiss' && subjectIs(/^elles?$/)(tree, verb)),
    // "punissent pénalement": by law.
    condamner: (tree, verb) => childrenOf(tree, verb).some(child => norm(tree, child) === 'pénalement'),
    // "devant trois cents maires rassemblés": gathered.
    rassembler: (tree, verb) => base(tree, verb) === 'acl' && childWith(tree, verb, 'obl', 'nsubj') < 0,
    rappeler: (tree, verb, { act }) => act.event !== 'REQUEST' && saysAgain(tree, verb),
    // "brûlé vif": somebody, and no place.
    brûler: (tree, verb) => /^vi(?:f|ve|fs|ves)$/.test(norm(tree, verb + 1)),
    // "que nous sommes": of "être".
    sommer: (tree, verb) => norm(tree, verb) === 'sommes',
    interroger: asksAbout,
    // "propose la nomination de Lund à la présidence": to nobody.
    proposer: (tree, verb, { slots }) =>
      slots.some(({ prepositions }) => prepositions.includes('à')) &&
      objectIs(/^(?:nominations?|élections?|désignations?|promotions?|candidatures?)$/)(tree, verb),
    // "la situation exige un effort", "ce travail demande du soin": what a thing needs.
    exiger: subjectIs(NEEDING),
    réclamer: subjectIs(NEEDING),
    // "vous désignez ces couples en tant que parents": called so.
    // "le dépôt contrôlé": of a kind.
    contrôler: (tree, verb) =>
      base(tree, verb) === 'acl' && relation(tree, verb) === 'acl' && childrenOf(tree, verb).length === 0,
    // "justifient leur succès par la peur": explain it.
    justifier: (tree, verb) =>
      childrenOf(tree, verb).some(child => child > verb && prepositionsOf(tree, child)[0] === 'par'),
    // "Livré aux Britanniques, le char …": arms are handed over, and nobody is betrayed.
    livrer: (tree, verb, { act }) =>
      act.id === 'spy' &&
      !objectIs(/^(?:secrets?|informations?|renseignements?|documents?|plans?|données|codes?)$/)(tree, verb),
    // "a été versée à la banque": paid in.
    verser: (tree, verb) =>
      objectIs(/^(?:rançons?|salaires?|commissions?|loyers?|cotisations?|impôts?|pots-de-vin|amendes?)$/)(tree, verb) ||
      childrenOf(tree, verb).some(child => /^(?:banques?|comptes?|caisse|huissier|notaire)$/.test(norm(tree, child))),
    // "désignée par son prénom"
    désigner: (tree, verb) =>
      childrenOf(tree, verb).some(
        child =>
          child > verb &&
          /^(?:prénoms?|noms?|surnoms?|pseudonymes?|initiales?|sigles?|lettres?|termes?|mots?|vocables?|numéros?|expressions?)$/.test(
            norm(tree, child),
          ),
      ) ||
      childrenOf(tree, verb).some(
        child => child > verb && norm(tree, child - 1) === 'que' && norm(tree, child - 2) === 'tant',
      ) ||
      (norm(tree, verb + 1) === 'en' && norm(tree, verb + 2) === 'tant'),
    // "loue une villa": rents it.
    louer: objectIs(LET),
    // "répond à un droit, à un besoin": meets it; the person is the right's.
    répondre: (tree, verb) =>
      childrenOf(tree, verb).some(
        child =>
          child > verb &&
          prepositionsOf(tree, child)[0] === 'à' &&
          /^(?:droits?|besoins?|désirs?|exigences?|attentes?|logiques?|impératifs?|critères?|intérêts?|souhaits?|nécessités?|objectifs?|soucis?|volonté|préoccupations?|aspirations?|enjeux?|urgences?|conditions?|définitions?)$/.test(
            norm(tree, child),
          ),
      ),
    // "réunies en association": a form that they took.
    réunir: (tree, verb) =>
      base(tree, verb) === 'acl' &&
      childrenOf(tree, verb).some(
        child =>
          child > verb &&
          prepositionsOf(tree, child)[0] === 'en' &&
          /^(?:associations?|collectifs?|procédures?|groupes?|groupements?|fédérations?|syndicats?|volumes?|recueils?|coopératives?)$/.test(
            norm(tree, child),
          ),
      ),
    // "le préfet a été remercié": sent away.
    remercier: (tree, verb) =>
      isPassive(tree, verb) &&
      !childrenOf(tree, verb).some(child => /^(?:par|pour|de)$/.test(prepositionsOf(tree, child)[0] ?? '')),
    // "nous sommes critiques": who is so criticises, and is not criticised.
    critiquer: (tree, verb) => /^critiques?$/.test(norm(tree, verb)) && isPassive(tree, verb),
    // "ces postes étant occupés": by nobody told.
    occuper: (tree, verb, { act }) =>
      act.id === 'hold-office' &&
      isPassive(tree, verb) &&
      !childrenOf(tree, verb).some(child => prepositionsOf(tree, child)[0] === 'par'),
    // "vous nous demandez de signer – pardon d'insister –": said to whom one speaks to.
    demander: (tree, verb, { act }) =>
      act.id === 'apologise' && ![verb + 1, verb + 2].some(at => norm(tree, at) === 'pardon'),
    adresser: (tree, verb, { act }) => act.event === 'CONSULT' && inSpeaking(tree, verb),
    // "le parti pris": a noun.
    prendre: (tree, verb) => norm(tree, verb) === 'pris' && norm(tree, verb - 1) === 'parti',
    reconnaître: (tree, verb, { act }) =>
      act.id === 'recognise' &&
      (norm(tree, verb + 2) === 'utilité' || objectIs(/^(?:autorité|unions?|couples?|familles?|unité)$/)(tree, verb)),
    établir: (tree, verb) =>
      childrenOf(tree, verb).some(
        child =>
          /^liens?$/.test(norm(tree, child)) &&
          childrenOf(tree, child).some(below => /^(?:filiation|parenté|causalité|famille)$/.test(norm(tree, below))),
      ),
    voter: (tree, verb) =>
      childrenOf(tree, verb).some(
        child => child > verb && /^(?:pour|contre)$/.test(norm(tree, child - 1)) && upos(tree, child) === 'NUM',
      ),
    arriver: (tree, verb, { act }) =>
      act.id === 'visit' &&
      childrenOf(tree, verb).some(
        child =>
          child > verb &&
          (/^(?:gouvernement|pouvoir|terme|affaires|bout|stade|maturité|âge)$/.test(norm(tree, child)) ||
            // "au sommet de sa carrière"
            (norm(tree, child) === 'sommet' && /^(?:sa|son|leur|ma|mon|notre|votre|l')$/.test(norm(tree, child + 2)))),
      ),
    devenir: (tree, verb) =>
      childrenOf(tree, verb).some(
        child => /^premi(?:er|ère)$/.test(norm(tree, child)) && norm(tree, child + 1) === 'des',
      ),
    // "empêche de voir avec sérénité": what keeps somebody from something is no order.
    empêcher: (tree, verb) => {
      const subject = childWith(tree, verb, 'nsubj');
      const kept = childWith(tree, verb, 'xcomp', 'advcl');
      return (
        childrenOf(tree, verb).some(child => /^(?:ne|n')$/.test(norm(tree, child))) ||
        (subject >= 0 && /^(?:ce|cela|ça|rien)$/.test(norm(tree, subject))) ||
        (kept > verb &&
          /^(?:regarder|voir|comprendre|penser|croire|dormir|avancer|réfléchir|sentir)$/.test(lemma(tree, kept)))
      );
    },
    // "les alliances interdites": of kin.
    interdire: objectIs(/^(?:alliances?|unions?|relations?)$/),
    // "le député que je n'ai pas nommé": mentioned.
    nommer: (tree, verb, { act }) =>
      act.id === 'appoint' && subjectIs(/^(?:je|j')$/)(tree, verb) && childWith(tree, verb, 'xcomp') < 0,
    rencontrer: objectIs(
      /^(?:autorité|obstacles?|difficultés?|oppositions?|succès|échecs?|problèmes?|résistances?|limites?)$/,
    ),
    // "armés jusqu'aux dents"
    armer: (tree, verb) => /^jusqu/.test(norm(tree, verb + 1)) || norm(tree, verb + 1) === 'de',
    // "porter atteinte à cette institution": to marriage, or to some right.
    porter: (tree, verb, { act }) =>
      act.id === 'harm-alliance' &&
      childrenOf(tree, verb).some(child =>
        /^(?:institutions?|droits?|libertés?|famille|mariage|principes?|valeurs?|dignité|intérêts?|république|laïcité|commission|assemblée|parlement|conseil)$/.test(
          norm(tree, child),
        ),
      ),
    // "garantir un prêt": to stand surety.
    garantir: (tree, verb) =>
      objectIs(/^(?:prêts?|emprunts?|dettes?|crédits?|dépôts?|salaires?|créances?|loyers?|revenus?|emplois?)$/)(
        tree,
        verb,
      ) ||
      subjectIs(
        /^(?:institution|laïcité|république|loi|texte|mariage|constitution|convention|règle|principe|système|dispositif)s?$/,
      )(tree, verb),
    créer: (tree, verb) => isNotFounded(tree, childWith(tree, verb, 'obj')),
    // "la majorité était constituée de libéraux": made up of them.
    constituer: (tree, verb) => isPassive(tree, verb) && /^(?:de|des|du|d')$/.test(norm(tree, verb + 1)),
    former: objectIs(/^(?:couples?|familles?|ensemble|bloc|tout|majorité|idées?|projets?|vœux?)$/),
    élargir: objectIs(
      /^(?:familles?|champ|cercle|débats?|accès|assiette|base|majorité|horizon|possibilités?|droits?)$/,
    ),
    // "nous n'enlevons pas « père »": a word.
    enlever: (tree, verb) => {
      const object = childWith(tree, verb, 'obj');
      return object > 0 && /^[«"“]$/.test(norm(tree, object - 1));
    },
    envoyer: (tree, verb) => {
      const object = childWith(tree, verb, 'obj');
      return (
        object > verb &&
        /^(?:messages?|signa(?:l|ux))$/.test(norm(tree, object)) &&
        childrenOf(tree, object).some(child =>
          /^(?:contradictoires?|clairs?|forts?|négatifs?|positifs?|mauvais|bons?)$/.test(norm(tree, child)),
        )
      );
    },
    // "je n'ai reçu de personne": nothing from anybody.
    recevoir: (tree, verb) =>
      childrenOf(tree, verb).some(child => norm(tree, child) === 'personne' && prepositionsOf(tree, child)[0] === 'de'),
    offrir: objectIs(
      /^(?:rendements?|performances?|résultats?|vues?|qualités?|gammes?|réponses?|possibilités?|avantages?|exemples?|images?|spectacles?|visages?|cadre|perspectives?|ensemble|choix|protections?|garanties?|sécurité|stabilité|cadres?)$/,
    ),
  }),
);

/** Whether a French verb is used as a figure: said of what cannot be struck, taken, called back or asked. */
export function isFigurative(tree: Tree, wording: Wording, verb: number): boolean {
  return VERBS.get(wording.trigger)?.(tree, verb, wording) ?? false;
}
