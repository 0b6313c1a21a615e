// Who holds a place, where no verb of taking it says so: "Seoul was in Chinese hands", "sous contrôle chinois", "Chinese-held Seoul".
import { perWord } from '../../language/per-word.ts';
import type { Context } from '../context.ts';
import { stateOfAdjective } from '../demonym.ts';
import { participantOf } from '../participant.ts';
import { base, childWith, headOf, isVerb, lemma, norm, sentenceAt, type Tree } from '../tree.ts';
import type { Description } from './fact.ts';
import { type Named, namedAt, placeId, textOf } from './phrases.ts';

interface Holder {
  readonly state: string;
  readonly text: string;
  readonly end: number;
}

/** What a token tells of who holds a place, if it is the word of a hold: "mains", "control", "held". */
export function controlAt(context: Context, token: number): readonly Description[] {
  const { tokens } = context.tree;
  const cue = cueOf(tokens, tokens.norms[token]!);
  return cue === 'hands'
    ? inHands(context, token)
    : cue === 'held'
      ? compound(context, token)
      : cue === 'free'
        ? freed(context, token)
        : NONE;
}

const AGAIN = /^(again|nouveau)$/;

/** "Lille was free again", "Lille était de nouveau libre": back with the state that the packs say it lies in. Whose "ours" is, nobody knows. */
function freed(context: Context, token: number): Description[] {
  const { tree } = context;
  const { firstToken, endToken } = sentenceAt(tree, token);
  let again = false;
  for (let i = Math.max(firstToken, token - 4); i < Math.min(endToken, token + 3); i++)
    if (AGAIN.test(norm(tree, i))) again = true;
  if (!again) return [];
  for (let at = token, steps = 0; at >= 0 && steps < 4; at = headOf(tree, at), steps++) {
    const subject = childWith(tree, at, 'nsubj');
    if (subject < 0) continue;
    const named = namedAt(context, participantOf(context, subject)?.head ?? subject);
    const town = named && townOf(context, named);
    const owner = town ? (context.actors.byId.get(town)?.partOf ?? null) : null;
    if (!named || !town || !owner?.startsWith('state:')) return [];
    return [
      {
        act: 'liberate', relation: 'controls', subject: owner, object: town, first: token, end: token + 1, after: -1, clause: at,
        agents: [], recipients: [{ text: named.mention.text, entity: named.entity }], change: 'begins',
      },
    ]; // biome-ignore format: a row
  }
  return [];
}

/** What a word tells of a hold. */
export function controlCue(word: string): 'hands' | 'free' | 'held' | null {
  if (/^(hands|mains|control|contrôle|controle|occupation)$/.test(word)) return 'hands';
  if (/^(free|libre)$/.test(word)) return 'free';
  return /^(held|controlled|occupied)$/.test(word) ? 'held' : null;
}

const cueOf = perWord(controlCue);

const NONE: readonly Description[] = [];

const OPENER = /^(in|into|under|aux|entre|sous|to)$/;

function inHands(context: Context, token: number): Description[] {
  const { tree } = context;
  const { firstToken } = sentenceAt(tree, token);
  let opener = token - 1;
  while (opener >= firstToken && opener > token - 5 && !OPENER.test(norm(tree, opener))) opener--;
  if (opener < firstToken || !OPENER.test(norm(tree, opener))) return [];
  const hands = /^(hands|mains)$/.test(norm(tree, token));
  if (hands !== /^(in|into|aux|entre|to)$/.test(norm(tree, opener))) return [];
  const holders = holdersOf(context, token, opener);
  if (holders.length === 0) return [];
  const place = heldPlace(context, token, opener);
  if (!place) return [];
  const entering =
    place.clause >= 0 &&
    /^(tomber|passer|fall|pass|come|revenir|return|retomber|repasser)$/.test(lemma(tree, place.clause));
  if (entering) return [];
  const agents = holders.map(({ text, state }) => ({ text, entity: state }));
  return holders
    .flatMap(holder => made(context, holder, place.named, token, holder.end, place.clause))
    .map(one => ({ ...one, agents }));
}

/** "French and Spanish control": each of them; else the one holder. */
function holdersOf(context: Context, token: number, opener: number): Holder[] {
  const several: Holder[] = [];
  for (let i = opener + 1; i < token; i++) {
    const state = stateOfAdjective(context, i);
    if (state && several.every(other => other.state !== state))
      several.push({ state, text: textOf(context, i, i + 1), end: token + 1 });
  }
  if (several.length > 1) return several;
  const one = holderOf(context, token, opener);
  return one ? [one] : [];
}

/** "Chinese hands", "contrôle chinois", "mains des Chinois", "control of the Chinese". */
function holderOf(context: Context, token: number, opener: number): Holder | null {
  const { tree } = context;
  const { endToken } = sentenceAt(tree, token);
  for (let i = opener + 1; i < token; i++) {
    const state = stateOfAdjective(context, i);
    if (state) return { state, text: textOf(context, namedAt(context, i)?.first ?? i, token), end: token + 1 };
  }
  const next = token + 1 < endToken ? token + 1 : -1;
  if (next < 0) return null;
  const adjective = stateOfAdjective(context, next);
  if (adjective) {
    const end = namedAt(context, next)?.end ?? next + 1;
    return { state: adjective, text: textOf(context, next, end), end };
  }
  if (!/^(de|du|des|d'|of)$/.test(norm(tree, next))) return null;
  const at = /^(la|le|l'|les|the)$/.test(norm(tree, next + 1) ?? '') ? next + 2 : next + 1;
  if (at >= endToken) return null;
  const named = namedAt(context, at);
  const state = named?.entity.startsWith('state:') ? named.entity : stateOfAdjective(context, at);
  if (!state) return null;
  const end = named?.end ?? at + 1;
  return { state, text: textOf(context, at, end), end };
}

/** The place that is in those hands: the subject of the clause, or the name right before. */
function heldPlace(context: Context, token: number, opener: number): { named: Named; clause: number } | null {
  const { tree } = context;
  const { firstToken } = sentenceAt(tree, token);
  const before = norm(tree, opener - 1) === ',' ? opener - 2 : opener - 1;
  const beside = before >= firstToken ? namedAt(context, before) : null;
  if (beside && townOf(context, beside)) return { named: beside, clause: placing(tree, token) };
  for (let at = token, steps = 0; at >= 0 && steps < 3; at = headOf(tree, at), steps++) {
    const subject = childWith(tree, at, 'nsubj');
    if (subject < 0 || (!isVerb(tree, at) && childWith(tree, at, 'cop') < 0 && at !== token)) {
      if (isVerb(tree, at)) return null;
      continue;
    }
    const participant = participantOf(context, subject);
    const named = namedAt(context, participant?.head ?? subject);
    return named && townOf(context, named) ? { named, clause: at } : null;
  }
  return null;
}

const PLACING = /^(?:place|bring|put|keep|placer|mettre|garder)$/;

/** "sought to place Lund under Danish control": the verb of placing, as real as which the control is; -1 for none. */
function placing(tree: Tree, token: number): number {
  for (let at = headOf(tree, token), steps = 0; at >= 0 && steps < 3; at = headOf(tree, at), steps++)
    if (isVerb(tree, at)) return PLACING.test(lemma(tree, at)) ? at : -1;
  return -1;
}

function townOf(context: Context, named: Named): string | null {
  return named.mention.type === 'LOC' ? placeId(context, named.entity) : null;
}

/** "Chinese-held Seoul". */
function compound(context: Context, token: number): Description[] {
  const { tree } = context;
  if (norm(tree, token - 1) !== '-' || base(tree, token) === 'root') return [];
  const state = stateOfAdjective(context, token - 2);
  const named = namedAt(context, token + 1);
  if (!state || !named || named.first !== token + 1) return [];
  return made(
    context,
    { state, text: textOf(context, token - 2, token - 1), end: token + 1 },
    named,
    token,
    named.end,
    -1,
  );
}

function made(
  context: Context,
  holder: Holder,
  place: Named,
  token: number,
  after: number,
  clause: number,
): Description[] {
  const held = townOf(context, place);
  if (!held || held === placeId(context, holder.state)) return [];
  return [
    {
      act: 'hold-place', relation: 'controls', subject: holder.state, object: held, first: token, end: token + 1, after, clause,
      agents: [{ text: holder.text, entity: holder.state }], recipients: [{ text: place.mention.text, entity: place.entity }],
    },
  ]; // biome-ignore format: a row
}
