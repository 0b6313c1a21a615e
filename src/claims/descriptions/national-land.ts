// Whose a land or a town is, by its nationality or by the rule over it: "Gibraltar has been British since 1704", "British rule in Aden ended in 1967".
import type { StateChange } from '../../annotation.ts';
import { perWord } from '../../language/per-word.ts';
import type { Context } from '../context.ts';
import { stateOfAdjective } from '../demonym.ts';
import { placeWithin } from '../place.ts';
import { base, childrenOf, childWith, headOf, isVerb, lemma, norm, prepositionsOf, upos } from '../tree.ts';
import type { Description } from './fact.ts';
import { namedAt, placeId, textOf } from './phrases.ts';

const NONE: readonly Description[] = [];

/** What a word tells of whose a land is: a rule, a turn to a nationality, or a stay with it; null for most words. */
export function landCue(word: string): 'rule' | 'turn' | 'stay' | null {
  if (
    /^(?:rule|mandate|occupation|protectorate|sovereignty|mandat|protectorat|souveraineté|domination|tutelle)$/.test(
      word,
    )
  )
    return 'rule';
  if (/^(?:bec[ao]mes?|devin(?:t|rent)|deven(?:ue?s?|ait)|devient)$/.test(word)) return 'turn';
  return /^(?:since|depuis|remain(?:ed|s)|stayed|rest(?:a|e|ait|ée?)|demeur(?:a|e|ait))$/.test(word) ? 'stay' : null;
}

const cueOf = perWord(landCue);

/** Whose a land is, told at the word for its rule, or at the verb or the date of its nationality. */
export function landsAt(context: Context, token: number): readonly Description[] {
  const { tree } = context;
  const cue = cueOf(tree.tokens, tree.tokens.norms[token]!);
  if (cue === null) return NONE;
  if (cue === 'rule') return ruleAt(context, token);
  return isVerb(tree, token) ? turnAt(context, token, cue) : sinceAt(context, token);
}

const BEGIN = /^(?:begin|start|commencer|débuter)$/;
const END = /^(?:end|cease|expire|lapse|finir|cesser|expirer|achever|terminer)$/;
const LAST = /^(?:last|durer)$/;

/** "British rule in Aden ended on 29 November 1967", "le protectorat français au Maroc dura de 1912 à 1956" */
function ruleAt(context: Context, token: number): readonly Description[] {
  const { tree } = context;
  const verb = headOf(tree, token);
  if (verb < token || base(tree, token) !== 'nsubj' || !isVerb(tree, verb) || isDenied(context, verb)) return NONE;
  const change = turnOf(context, verb);
  if (change === undefined || !isDated(context, verb)) return NONE;
  const children = childrenOf(tree, token);
  const owners = children.filter(
    child => /^(?:amod|compound)$/.test(base(tree, child)) && stateOfAdjective(context, child) !== null,
  );
  const lands = children.filter(child => placeOver(context, child) !== null);
  if (owners.length !== 1 || lands.length !== 1) return NONE;
  const land = placeOver(context, lands[0]!)!;
  const after = LAST.test(lemma(tree, verb)) ? verb + 1 : -1;
  return made(context, stateOfAdjective(context, owners[0]!)!, land, owners[0]!, lands[0]!, token, after, verb, change);
}

/** What the verb says of a rule: it begins, ends, or lasts; undefined for other verbs. */
function turnOf({ tree }: Context, verb: number): StateChange | null | undefined {
  const word = lemma(tree, verb);
  if (BEGIN.test(word)) return 'begins';
  if (END.test(word)) return 'ends';
  if (LAST.test(word)) return null;
  const object = childWith(tree, verb, 'obj');
  if (word === 'prendre' && object >= 0 && norm(tree, object) === 'fin') return 'ends';
  const toEnd = childrenOf(tree, verb).some(
    child => norm(tree, child) === 'end' && prepositionsOf(tree, child)[0] === 'to',
  );
  return word === 'come' && toEnd ? 'ends' : undefined;
}

/** The land or town that "in Aden", "sur la Palestine" names. */
function placeOver(context: Context, child: number): string | null {
  const { tree } = context;
  if (base(tree, child) !== 'nmod') return null;
  if (!/^(?:in|over|of|on|sur|en|à|au|aux|de)$/.test(prepositionsOf(tree, child)[0] ?? '')) return null;
  const named = namedAt(context, child);
  return named?.mention.type === 'LOC' ? placeId(context, named.entity) : null;
}

/** "Nice devint française en 1860", "Bizerte remained French until 1963" */
function turnAt(context: Context, verb: number, cue: 'turn' | 'stay'): readonly Description[] {
  const { tree } = context;
  if (!isDated(context, verb) || isDenied(context, verb)) return NONE;
  const predicate = childWith(tree, verb, 'xcomp');
  return national(context, predicate, verb, cue === 'turn' ? 'begins' : null);
}

/** "Gibraltar has been British since 1704" */
function sinceAt(context: Context, token: number): readonly Description[] {
  const { tree } = context;
  if (!/^(?:since|depuis)$/.test(norm(tree, token))) return NONE;
  const time = headOf(tree, token);
  const predicate = time < 0 ? -1 : headOf(tree, time);
  if (predicate < 0 || !tree.isTime[time] || childWith(tree, predicate, 'cop') < 0) return NONE;
  return isDenied(context, predicate) ? NONE : national(context, predicate, predicate, null);
}

/** A clause whose predicate is a nationality and whose subject is a place. */
function national(
  context: Context,
  predicate: number,
  clause: number,
  change: StateChange | null,
): readonly Description[] {
  const { tree } = context;
  if (predicate < 0 || childrenOf(tree, predicate).some(child => base(tree, child) === 'det')) return NONE;
  const state = stateOfAdjective(context, predicate);
  const subject = childWith(tree, clause, 'nsubj');
  if (!state?.startsWith('state:') || subject < 0) return NONE;
  const named = namedAt(context, subject);
  const land =
    named?.mention.type === 'LOC' ? placeId(context, named.entity) : named ? null : placeWithin(context, subject);
  if (land === null) return NONE;
  return made(context, state, land, predicate, subject, predicate, -1, clause, change);
}

function made(
  context: Context,
  state: string,
  land: string,
  owner: number,
  place: number,
  token: number,
  after: number,
  clause: number,
  change: StateChange | null,
): readonly Description[] {
  if (land === placeId(context, state)) return NONE;
  return [
    {
      act: 'hold-place', relation: 'controls', subject: state, object: land, first: token, end: token + 1, after, clause,
      agents: [{ text: textOf(context, owner, owner + 1), entity: state }],
      recipients: [{ text: namedAt(context, place)?.mention.text ?? textOf(context, place, place + 1), entity: land }],
      ...(change ? { change } : {}),
    },
  ]; // biome-ignore format: a row
}

/** Without a date nobody could ask when. */
function isDated({ tree }: Context, verb: number): boolean {
  return childrenOf(tree, verb).some(
    child => tree.isTime[child] || (child > verb && childrenOf(tree, child).some(below => tree.isTime[below])),
  );
}

function isDenied({ tree }: Context, clause: number): boolean {
  return childrenOf(tree, clause).some(
    child =>
      upos(tree, child) !== 'NOUN' &&
      /^(?:not|n't|never|ne|n'|jamais|hardly|nearly|almost|presque)$/.test(norm(tree, child)),
  );
}
