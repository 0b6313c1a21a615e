// "La police évacua l'usine", "troops cleared the building": by force. Firemen and managers clear a building for the safety of those within.
import { base, childrenOf, norm, type Tree, upos } from './tree.ts';

const FORCE =
  /^(?:police|policiers?|gendarmes?|gendarmerie|crs|troupes?|soldats?|armée|mobiles?|ordre|miliciens?|milice|policemen|officers?|constables?|troops|soldiers|army|militia|guards?|bailiffs?|huissiers?|gardes?)$/;

/** Whether nobody is told to do it who does such things by force. */
export function isClearedInPeace(tree: Tree, verb: number): boolean {
  return !childrenOf(tree, verb).some(
    child =>
      /^(?:nsubj|obl)$/.test(base(tree, child)) &&
      (FORCE.test(norm(tree, child)) ||
        childrenOf(tree, child).some(below => upos(tree, below) !== 'ADP' && FORCE.test(norm(tree, below)))),
  );
}
