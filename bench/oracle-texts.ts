// The documents of the oracle: every fact told once or twice, in either language, among noise, with copies, in no order.

import type { Draw } from './lottery.ts';
import { shuffled } from './oracle-draw.ts';
import { MEMBERSHIPS, ORACLE_STATES, ORACLE_UNIONS, type OracleUnion } from './oracle-facts.ts';
import {
  BESIDE,
  capital,
  ENDED,
  JOINED,
  JOINED_TODAY,
  joinedNames,
  LASTING,
  LEFT,
  LEFT_TODAY,
  MISLEADING,
  nameOf,
  type OracleLanguage,
  of,
  SIGNED,
  type Told,
  worded,
} from './oracle-wordings.ts';

export interface OracleDocument {
  readonly uri: string;
  readonly text: string;
}

/** Facts told in one chronicle. */
const FACTS = 6;
/** One fact in so many is told a second time, one in so many in a dispatch of its day, one in so many of these is copied elsewhere. */
const TWICE = 3;
const DISPATCHED = 4;
const COPIED = 2;
/** Pages that copy are of this year. */
const LAST_YEAR = 2025;

/** Something that happened to some states on a day. */
interface Turn {
  readonly kind: 'joined' | 'left';
  readonly states: readonly string[];
  readonly union: OracleUnion;
  readonly day: string;
  /** Whether what began has not ended. */
  readonly lasts: boolean;
}

/** The documents of a seed: the same draw gives the same documents. */
export function oracleDocuments(draw: Draw): OracleDocument[] {
  const told: { language: OracleLanguage; text: string }[] = [];
  const dispatches: { language: OracleLanguage; text: string }[] = [];
  const language = (): OracleLanguage => (draw(2) === 0 ? 'en' : 'fr');
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)]!;
  for (const turn of turns()) {
    const chosen = language();
    if (draw(DISPATCHED) === 0)
      dispatches.push({
        language: chosen,
        text: (turn.kind === 'joined' ? JOINED_TODAY : LEFT_TODAY)[chosen](tellingOf(turn, chosen)),
      });
    else told.push({ language: chosen, text: pick(wordingsOf(turn, chosen))(tellingOf(turn, chosen)) });
    if (draw(TWICE) > 0) continue;
    const again = language();
    told.push({ language: again, text: pick(wordingsOf(turn, again))(tellingOf(turn, again)) });
  }
  for (const union of ORACLE_UNIONS) told.push(...foundingAndEnd(union, language()));
  const noise = (of: OracleLanguage): string => {
    const { union, state, from } = pick(MEMBERSHIPS);
    const turn: Turn = {
      kind: 'left',
      states: [state],
      union: ORACLE_UNIONS.find(({ id }) => id === union)!,
      day: `${Math.min(LAST_YEAR, Number(from.slice(0, 4)) + 1 + draw(6))}-05-05`,
      lasts: false,
    };
    return pick((draw(2) === 0 ? MISLEADING : BESIDE)[of])(tellingOf(turn, of));
  };
  const documents: OracleDocument[] = [];
  for (const spoken of ['en', 'fr'] as const) {
    const own = shuffled(
      told.filter(one => one.language === spoken).map(({ text }) => text),
      draw,
    );
    for (let from = 0; from < own.length; from += FACTS) {
      const copies =
        draw(COPIED) === 0 ? [dispatchBody(pick(dispatches.filter(one => one.language === spoken)).text)] : [];
      const sentences = own.slice(from, from + FACTS).flatMap(fact => [noise(spoken), fact]);
      const head = spoken === 'en' ? 'A chronicle of alliances\n\n' : 'Chronique des alliances\n\n';
      const published = copies.length > 0 ? `${worded(`${LAST_YEAR}-06-11`, spoken)}\n\n` : '';
      documents.push({
        uri: `${spoken}-${from}.txt`,
        text: `${head}${published}${[...sentences, ...copies].map(capital).join('\n\n')}\n`,
      });
    }
  }
  dispatches.forEach(({ language: spoken, text }, place) => {
    const [head, body] = text.split('\n\n') as [string, string];
    documents.push({ uri: `dispatch-${place}.txt`, text: `${head}\n\n${capital(body)} ${capital(noise(spoken))}\n` });
  });
  return shuffled(documents, draw);
}

function wordingsOf({ kind, lasts }: Turn, language: OracleLanguage) {
  if (kind === 'left') return LEFT[language];
  return lasts ? [...JOINED[language], LASTING[language]] : JOINED[language];
}

function dispatchBody(text: string): string {
  return text.split('\n\n')[1]!;
}

/** Who joins or leaves together does so in one sentence. */
function turns(): Turn[] {
  const found = MEMBERSHIPS.flatMap(({ state, union: id, from, to, founder }) => {
    const union = ORACLE_UNIONS.find(one => one.id === id)!;
    const joined = founder ? [] : [{ kind: 'joined' as const, state, union, day: from, lasts: to === null }];
    const left =
      to === null || to === union.ended ? [] : [{ kind: 'left' as const, state, union, day: to, lasts: false }];
    return [...joined, ...left];
  });
  const together = Map.groupBy(found, ({ kind, union, day, lasts }) => `${kind} ${union.id} ${day} ${lasts}`);
  return [...together.values()].map(group => ({ ...group[0]!, states: group.map(({ state }) => state) }));
}

function tellingOf({ states, union, day }: Turn, language: OracleLanguage): Told {
  const names = states.map(id => nameOf(ORACLE_STATES.get(id)!, language));
  return {
    who: joinedNames(names, language),
    ofWho: joinedNames(language === 'fr' ? names.map(of) : names, language),
    many: states.length > 1 || /^(?:les|the (?:Nether|Phil|United S))/.test(names[0]!),
    union: nameOf(union, language),
    on: worded(day, language),
    day,
    year: day.slice(0, 4),
  };
}

function foundingAndEnd(union: OracleUnion, language: OracleLanguage): { language: OracleLanguage; text: string }[] {
  const { id, treaty, ended } = union;
  const found: { language: OracleLanguage; text: string }[] = [];
  if (treaty) {
    const founders = MEMBERSHIPS.filter(one => one.founder && one.union === id).map(({ state }) => state);
    const names = founders.map(state => nameOf(ORACLE_STATES.get(state)!, language));
    const text = SIGNED[language](
      joinedNames(names, language),
      treaty[language],
      worded(treaty.signed, language),
      worded(treaty.inForce, language),
    );
    found.push({ language, text });
  }
  if (ended)
    found.push({
      language,
      text: ENDED[language](
        tellingOf({ kind: 'left', states: ['state:FRA'], union, day: ended, lasts: false }, language),
      ),
    });
  return found;
}
