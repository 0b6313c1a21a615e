// "les troupes ont quitté Beni Rached", "évacuèrent Beni Rached": what armies take, hold or leave is a place, where nothing else tells.
import type { Sentence } from '../language/words.ts';
import { normAt, type TokenView } from './token-view.ts';

/** Verbs whose object is a place whoever does so. */
const HELD = /^(?:évacu|occup|assiég|bombard|pilonn)(?:e|ent|é|a|èrent|ait|aient|er|eait|eaient|ea)$/;
/** A person may be left, too: only troops leave places alone. */
const LEFT = /^(?:quitt(?:e|ent|é|a|èrent|ait|aient|er)|repris|reprirent|reprit|prirent|libér(?:é|a|èrent|ent))$/;
const TROOPS =
  /^(?:troupes?|soldats?|marins?|matelots|aviateurs?|forces|armées?|flottes?|escadres?|escadrilles?|bataillons?|régiments?|brigades?|divisions?|sous-marins?|navires?|contingents?|garnisons?|unités?|parachutistes|légionnaires|conseillers|instructeurs|inspecteurs|observateurs)$/;
/** How far before the verb those who do so are looked for. */
const REACH = 10;

/** Whether the French name at `first` is the object of such a verb right before it. */
export function isHeldOrLeft(view: TokenView, { firstToken }: Sentence, first: number): boolean {
  const verb = normAt(view, first - 1);
  if (HELD.test(verb)) return true;
  if (!LEFT.test(verb)) return false;
  for (let i = first - 2; i >= Math.max(firstToken, first - REACH); i--) if (TROOPS.test(normAt(view, i))) return true;
  return false;
}
