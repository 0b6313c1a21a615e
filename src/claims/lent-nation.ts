// "le club anglais", "the Danish union", "the Belgian firm": of a state, and not the state. What it joins, the state does not join.

import type { Context } from './context.ts';
import { demonymOf } from './demonym.ts';
import type { Participant } from './participant.ts';
import { formTest } from './tree.ts';

/** Bodies that speak for their state where no name says more: "la chambre danoise", "the Danish assembly". */
const isOfState = formTest(
  /^(?:assemblées?|chambres?|diètes?|cabinets?|législatures?|congrès|parlements?|ministères?|diplomatie|délégations?|ambassades?|assembly|assemblies|chambers?|diets?|houses?|legislatures?|congress|parliaments?|ministry|ministries|diplomacy|delegations?|embassy|voters?|électeurs?|électorat|electorate)$/,
);

/** What a state does or is, by the endings and by name: "the Danish entry", "l'adhésion turque". */
const isOwnDoing = formTest(
  /(?:[ts]ion|ment|ance|ence|ship|ity|sal|val|ure)s?$|^(?:entry|exit|vote|no|yes|retrait|départ|sortie|entrée|retour|refus|return|departure|side|part)$/,
);

/** The state that stands where only a noun with its adjective is told: "le camp turc", "Danish membership"; null for what is of a state and not the state. */
export function stateLent(context: Context, { head, kinds }: Participant, at: number): string | null {
  if (kinds.includes('person')) return null;
  const own = kinds.some(kind => kind === 'state' || kind === 'force') || isOfState(context.tree, head);
  return own || isOwnDoing(context.tree, head) ? demonymOf(context, at) : null;
}
