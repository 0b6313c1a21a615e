// What stands beside or over the noun of an act and says that it is yet to come, or may never: "the impending attack", "paved the way for".
import type { Modality } from '../annotation.ts';
import { base, childrenOf, headOf, isVerb, lemma, norm, prepositionsOf, type Tree, upos } from './tree.ts';
import { isOnlyAimed } from './unreal-en.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ADJECTIVES: readonly (readonly [Modality, ReadonlySet<string>])[] = [
  [
    'planned',
    words(
      'impending imminent planned intended upcoming forthcoming projected attempted threatened scheduled looming ' +
        'imminente imminents imminentes prévu prévue prévus prévues projeté projetée projetés projetées envisagé envisagée envisagés envisagées',
    ),
  ],
  [
    'proposed',
    words('proposed suggested requested proposé proposée proposés proposées demandé demandée demandés demandées'),
  ],
  [
    'hypothetical',
    words(
      'possible potential hypothetical feared conceivable ' +
        'possibles éventuel éventuelle éventuels éventuelles potentiel potentielle potentiels potentielles hypothétique redouté redoutée',
    ),
  ],
  [
    'alleged',
    words('alleged supposed purported prétendu prétendue présumé présumée supposé supposée allégué alléguée'),
  ],
];

export interface Prospect {
  readonly modality: Modality;
  readonly by: number;
}

/** The effect of an adjective on the act that its noun names; null where no adjective says anything of it. */
export function effectOfAdjective(tree: Tree, noun: number): Prospect | null {
  for (const child of childrenOf(tree, noun)) {
    if (!/^(?:amod|acl)$/.test(base(tree, child)) || prepositionsOf(tree, child).length > 0) continue;
    const found = ADJECTIVES.find(([, adjectives]) => adjectives.has(norm(tree, child)));
    if (found) return { modality: found[0], by: child };
  }
  return null;
}

/** What an adjective that is said of an act makes of it: "the attack was imminent"; null for other words. */
export function modalityOfAdjective(
  tree: Tree,
  word: number,
): 'planned' | 'proposed' | 'hypothetical' | 'alleged' | null {
  if (upos(tree, word) !== 'ADJ') return null;
  const found = ADJECTIVES.find(([, adjectives]) => adjectives.has(norm(tree, word)))?.[0];
  return found === 'planned' || found === 'proposed' || found === 'hypothetical' || found === 'alleged' ? found : null;
}

/** Nouns with "for" or "pour" after them for what is yet to come: "the deadline for the withdrawal". */
const AWAITING = words(
  'foundation groundwork basis structure framework condition deadline timetable schedule pressure clause provision procedure arrangement ' +
    'negotiation talk mandate fund budget authority permission authorisation authorization hope impetus ' +
    // "le front pour la libération de …": what it is called for
    'alliance force front movement league committee mouvement ligue comité ' +
    'ransom campaign petition ' +
    'cadre condition délai calendrier échéance pression procédure négociation pourparlers mandat autorisation espoir fonds budget rançon campagne pétition',
);

/** "the deadline for the withdrawal", "le calendrier pour le retrait": nobody says that it took place. */
export function isAwaited(tree: Tree, noun: number, head: number): boolean {
  if (!/^(?:for|pour)$/.test(prepositionsOf(tree, noun)[0] ?? '')) return false;
  const mark = childrenOf(tree, noun).find(child => child < noun && base(tree, child) === 'case') ?? 0;
  // "les rebelles du front pour la libération" with the liberation under the rebels
  return AWAITING.has(lemma(tree, head)) || (mark > head && AWAITING.has(lemma(tree, mark - 1)));
}

const GROUND = words('foundation groundwork basis ground way base fondement jalon voie');
const LAYING = words('lay pave prepare provide form clear open jeter poser ouvrir préparer');

/** "laid the foundation of the union", "ouvre la voie à la création": a beginning, and no more. */
export function isGroundwork(tree: Tree, noun: number, head: number): boolean {
  const verb = headOf(tree, head);
  if (!GROUND.has(lemma(tree, head)) || verb < 0 || !isVerb(tree, verb) || base(tree, head) !== 'obj') return false;
  return LAYING.has(lemma(tree, verb)) && /^(?:for|of|to|de|à)$/.test(prepositionsOf(tree, noun)[0] ?? '');
}

/** Words before a clause that say that it came close and no further: "far from attacking", "stopped short of attacking", "loin d'attaquer". */
const CLOSE = words('far short loin près');

/** Who decides or votes against a thing does not do it. */
const AGAINST = words('decide vote choose opt');

/** Whether the words before a clause leave undone what it tells. */
export function isLeftUndone(tree: Tree, clause: number): boolean {
  const mark = childrenOf(tree, clause).find(child => child < clause && /^(?:mark|case)$/.test(base(tree, child)));
  if (mark === undefined || mark === 0) return false;
  if (norm(tree, mark) === 'against') return AGAINST.has(lemma(tree, headOf(tree, clause)));
  return /^(?:from|of|d[e'])$/.test(norm(tree, mark)) && CLOSE.has(norm(tree, mark - 1));
}

const KEEPING = words(
  'protect save keep spare shield guard preserve rescue secure défendre protéger sauver garder préserver',
);

/** "to protect the town from falling to the enemy": feared, and not told as done. */
export function isKeptFrom(tree: Tree, clause: number): boolean {
  if (isOnlyAimed(tree, clause)) return true;
  const mark = childrenOf(tree, clause).find(child => child < clause && /^(?:mark|case)$/.test(base(tree, child)));
  return (
    mark !== undefined && /^(?:from|de|d')$/.test(norm(tree, mark)) && KEEPING.has(lemma(tree, headOf(tree, clause)))
  );
}
