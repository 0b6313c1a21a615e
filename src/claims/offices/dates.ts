// The days that a description gives itself: "depuis septembre 1999", "from 1958 to 1968", "(1971-1984)", "en poste depuis mai 2002".
import type { StateChange, TimeExpression } from '../../annotation.ts';
import { type Context, timeOver } from '../context.ts';
import { norm, sentenceAt } from '../tree.ts';

export interface Stretch {
  readonly change: StateChange;
  readonly time: TimeExpression;
}

const SINCE = /^(depuis|dès|since)$/;
const UNTIL = /^(jusqu'|jusque|jusqu'en|jusqu'au|jusqu'à|until|till)$/;
const FROM = /^(de|du|from|entre|between)$/;
const TO = /^(à|au|to|until|till|through|et|and|-|–|—|en|jusqu'en|jusqu'au|jusqu')$/;
const AT = /^(en|in|le|on|au|during)$/;
/** "en poste depuis", "nommé en", "in office since". */
const IN_POST = /^(en|in|poste|fonction|fonctions|office|exercice|place|post|pouvoir|au|power|the)$/;
/** "élu à ce poste en mars", "elected to that post in 1979": the office that was just told. */
const TO_IT = /^(?:à|ce|cette|ces|to|that|this|position|charge|poste|post|office|the|fonctions?)$/;
const ENTERED = /^(nommée?|élue?|désignée?|appointed|elected|named|promue?|installée?)$/;

/** "à partir de juin 1971", "à compter du 3 mai". */
const STARTING = /^(?:à partir|à compter)$/;

/** The dates right after token `end` of a description, and the first token after them. Empty where there are none. */
export function datesAfter(
  context: Context,
  end: number,
): { readonly stretches: readonly Stretch[]; readonly end: number } {
  const { tree } = context;
  const limit = sentenceAt(tree, end - 1).endToken;
  let at = end;
  if (at < limit && /^[,(]$/.test(norm(tree, at))) at++;
  let entered = false;
  for (let steps = 0; at < limit && steps < 5; at++, steps++) {
    const word = norm(tree, at);
    if (ENTERED.test(word)) entered = true;
    else if (entered && TO_IT.test(word) && !dateAt(context, at + 1, limit)) continue;
    else if (!IN_POST.test(word) || dateAt(context, at + 1, limit) !== null || dateAt(context, at, limit) !== null)
      break;
  }
  const moved = at > end + 1;
  if (at >= limit) return { stretches: [], end };
  const word = norm(tree, at);
  const first =
    dateAt(context, at + 1, limit) ??
    (at + 2 < limit && /^(le|la|l'|en|the|à|au)$/.test(norm(tree, at + 1)) ? dateAt(context, at + 2, limit) : null);
  if (SINCE.test(word) && first) return { stretches: [{ change: 'begins', time: first.time }], end: first.end };
  const starting = STARTING.test(`${word} ${norm(tree, at + 1)}`) ? afterArticle(context, at + 3, limit) : null;
  if (starting) return { stretches: [{ change: 'begins', time: starting.time }], end: starting.end };
  const last = UNTIL.test(word) ? (first ?? departureAt(context, at + 1, limit)) : null;
  if (last) return { stretches: [{ change: 'ends', time: last.time }], end: last.end };
  const open = dateAt(context, at, limit);
  const start = FROM.test(word) ? first : open;
  if (start && start.end + 1 < limit && TO.test(norm(tree, start.end))) {
    const second =
      dateAt(context, start.end + 1, limit) ??
      dateAt(context, start.end + 2, limit) ??
      departureAt(context, start.end + 1, limit);
    if (second && second.time !== start.time) {
      return {
        stretches: [
          { change: 'begins', time: start.time },
          { change: 'ends', time: second.time },
        ],
        end: second.end,
      };
    }
  }
  // "general secretary from 1974", and nobody says until when.
  if (word === 'from' && first) return { stretches: [{ change: 'begins', time: first.time }], end: first.end };
  if (AT.test(word) && first && (entered || !moved))
    return { stretches: [{ change: entered ? 'begins' : 'holds', time: first.time }], end: first.end };
  if (open && norm(tree, at - 1) === '(' && norm(tree, open.end) === ')')
    return { stretches: [{ change: 'holds', time: open.time }], end: open.end };
  return { stretches: [], end };
}

/** The date at a token, or behind an article there. */
function afterArticle(context: Context, token: number, limit: number): ReturnType<typeof dateAt> {
  const article = token < limit && /^(?:le|la|l'|the)$/.test(norm(context.tree, token)) ? 1 : 0;
  return dateAt(context, token + article, limit);
}

const DEPARTURE =
  /^(?:resignation|death|dismissal|removal|retirement|abdication|arrest|departure|defeat|fall|démission|mort|décès|révocation|limogeage|retraite|abdication|arrestation|départ|défaite|chute|destitution|independence|dissolution|annexation|cession|indépendance|annexion|rétrocession)$/;

/** "until his resignation on 2 May 1974", "jusqu'à sa mort, en 1980": the date of what ended it. */
function departureAt(context: Context, token: number, limit: number): ReturnType<typeof dateAt> {
  const { tree } = context;
  let at = token;
  while (at < limit && at < token + 3 && /^(?:à|his|her|their|the|its|sa|son|leur|la|le|l')$/.test(norm(tree, at)))
    at++;
  if (at >= limit || !DEPARTURE.test(norm(tree, at))) return null;
  at++;
  if (at < limit && norm(tree, at) === ',') at++;
  if (at < limit && /^(?:on|in|le|en|au|du|of)$/.test(norm(tree, at))) at++;
  return dateAt(context, at, limit);
}

function dateAt(
  context: Context,
  token: number,
  limit: number,
): { readonly time: TimeExpression; readonly end: number } | null {
  if (token >= limit) return null;
  const time = timeOver(context, token);
  if (!time || (time.type !== 'DATE' && time.type !== 'TIME')) return null;
  let end = token;
  while (end < limit && timeOver(context, end) === time) end++;
  return { time, end };
}
