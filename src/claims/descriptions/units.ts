// "The 41st Bombardment Wing is still at Beni Rached", "la 41e escadre se trouve à Beni Rached": a unit by its number, and where it is.

import type { Claim } from '../../annotation.ts';
import { perWord } from '../../language/per-word.ts';
import { slugOf } from '../../packs/actor-index.ts';
import type { Context } from '../context.ts';
import { forceId } from '../forces.ts';
import { isNumberedUnit } from '../lexicon/designations.ts';
import { phraseTokens } from '../phrase-span.ts';
import { headOf, norm, sentenceAt, upos } from '../tree.ts';
import type { Description } from './fact.ts';
import { namedAt, placeIn, textOf, toldName } from './phrases.ts';

/** What units with a number are. */
export function isOfUnits(word: string): boolean {
  return /^(?:wing|squadron|division|brigade|regiment|battalion|fleet|corps|escadre|escadron|escadrille|régiment|bataillon|flotte)$/.test(
    word,
  );
}

const mayBeUnit = perWord(isOfUnits);
const NUMBER = /^(?:\d+(?:st|nd|rd|th|e|er|re|ère|ème)|[IVX]+(?:e|er|re|ère))$/;
const BEING = /^(?:is|was|remains|remained|est|était|reste|restait|demeure|demeurait|trouve|trouvait)$/;
const BESIDE = /^(?:se|still|toujours|encore|now|stationed|based|stationnée?|basée?|alors|then)$/;

/** "Vlora hosted Soviet submarines from 1958 to 1961": they were there, which a question may call so. */
export function withGuests(claim: Claim): Claim[] {
  const { state } = claim;
  if (state?.relation !== 'hosts' || !state.object.startsWith('force:') || !state.subject.startsWith('place:'))
    return [claim];
  return [
    claim,
    {
      ...claim,
      state: { subject: state.object, relation: 'stationed_in', object: state.subject, change: state.change },
    },
  ];
}

/** "The 36th Tactical Fighter Wing moved to Bitburg": a unit moves as a body does, and yet it is troops. */
export function asUnit({ actors }: Context, claim: Claim): Claim {
  const { state, agents } = claim;
  const unit = state?.relation === 'hosts' ? agents.find(({ entity }) => entity === state.object) : undefined;
  if (!state || !unit || !isNumberedUnit(unit.text)) return claim;
  const subject = forceId(actors, unit.text) ?? state.object.replace(/^org:/, 'force:');
  return { ...claim, state: { subject, relation: 'stationed_in', object: state.subject, change: state.change } };
}

const NONE: readonly Description[] = [];

/** Where the unit is whose noun stands at a token. */
export function unitsAt(context: Context, token: number): readonly Description[] {
  const { tree } = context;
  if (!mayBeUnit(tree.tokens, tree.tokens.norms[token]!) || !/^(?:NOUN|PROPN)$/.test(upos(tree, token))) return NONE;
  const span = unitAround(context, token);
  if (!span) return NONE;
  const { endToken } = sentenceAt(tree, token);
  let at = span.end;
  let verb = -1;
  for (; at < Math.min(endToken, span.end + 5); at++) {
    if (BEING.test(norm(tree, at)) && verb < 0) verb = at;
    else if (!BESIDE.test(norm(tree, at))) break;
  }
  const place = verb < 0 ? null : placeIn(context, at);
  if (!place) return NONE;
  const over = headOf(tree, verb);
  const clause = over >= place.first && over < place.end ? over : verb;
  const text = textOf(context, span.first, span.end);
  const subject = forceId(context.actors, text) ?? `force:${slugOf(text)}`;
  return [
    {
      act: 'be-posted', relation: 'stationed_in', subject, object: place.place, first: token, end: token + 1, after: place.end, clause,
      agents: [{ text, entity: subject }], place: toldName(place),
    },
  ]; // biome-ignore format: a row
}

/** The tokens of a unit's name, from its number on; null where it has none, or where the pack knows it by a name of its own. */
function unitAround(context: Context, token: number): { readonly first: number; readonly end: number } | null {
  const { tree } = context;
  const phrase = phraseTokens(tree, token);
  const named = namedAt(context, token);
  if (named && context.actors.byId.has(named.entity)) return null;
  const end = Math.max(named?.end ?? 0, token + 1, ofKind(context, token, phrase.last + 1));
  for (let i = token - 1; i >= Math.max(sentenceAt(tree, token).firstToken, token - 4); i--) {
    const word = tree.text.slice(tree.tokens.starts[i]!, tree.tokens.ends[i]!);
    if (NUMBER.test(word)) return { first: i, end };
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(upos(tree, i))) return null;
  }
  return null;
}

/** "escadre de bombardement": what kind of unit it is belongs to its name, where it is says something else. */
function ofKind({ tree }: Context, token: number, end: number): number {
  for (let i = token + 1; i < end; i++)
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(upos(tree, i)) && !/^(?:de|d')$/.test(norm(tree, i))) return i;
  return end;
}
