// Where an organisation has its headquarters, by the make of a phrase: "SEATO headquarters in Bangkok", "its Bangkok headquarters", "Bangkok,
// where SEATO had its headquarters".

import type { Participant } from '../../annotation.ts';
import { isTown } from '../anaphor.ts';
import { type Context, nameOver } from '../context.ts';
import { phraseTokens } from '../phrase-span.ts';
import { isSeat, organisationBefore, seatOwner } from '../seats.ts';
import { base, childrenOf, childWith, headOf, languageAt, lemma, norm, sentenceAt, upos } from '../tree.ts';
import type { Description } from './fact.ts';
import { institutionAt } from './institutions.ts';
import { type Named, namedAt, placeId, placeIn, textOf, toldName } from './phrases.ts';

type Place = Named & { readonly place: string };

/** What a token tells of a headquarters, if it is the noun of one or the verb of having it. */
export function seatAt(context: Context, token: number): Description | null {
  return isSeat(context.tree, token)
    ? ofNoun(context, token)
    : (ofVerb(context, token) ?? institutionAt(context, token));
}

function ofNoun(context: Context, token: number): Description | null {
  const { tree } = context;
  const owner = seatOwner(context, token);
  if (!owner) return null;
  const sentence = sentenceAt(tree, token);
  const { last } = phraseTokens(tree, token);
  const beside = besideNoun(context, token, Math.min(last + 1, sentence.endToken));
  const predicate = beside ? null : predicatePlace(context, token);
  const before = beside || predicate ? null : compoundPlace(context, token);
  const apposed = beside || predicate || before ? null : apposedPlace(context, token);
  const place = beside ?? predicate ?? before ?? apposed;
  if (!place) return null;
  if (apposed)
    return made(
      { text: textOf(context, token, token + 1), entity: owner },
      apposed,
      token,
      ownerEnd(context, token),
      -1,
    );
  return made(
    { text: textOf(context, token, token + 1), entity: owner },
    place,
    token,
    beside ? -1 : Math.max(place.end, token + 1),
    predicate ? headOf(context.tree, token) : -1,
  );
}

function made(agent: Participant, place: Place, token: number, after: number, clause: number): Description {
  return {
    act: 'be-seated', relation: 'hosts', subject: place.place, object: agent.entity!,
    first: token, end: token + 1, after, clause,
    agents: [agent], place: toldName(place),
  }; // biome-ignore format: a row
}

/** "headquarters in Bangkok", "le siège de l'organisation, à Bangkok": right after the noun or after whose it is. */
function besideNoun(context: Context, token: number, end: number): Place | null {
  const { tree } = context;
  const sentence = sentenceAt(tree, token);
  // The phrase may reach over the place itself, or stop before whose the seat is.
  for (let i = token + 1; i < Math.min(sentence.endToken, token + 12); i++) {
    const place = placeIn(context, norm(tree, i) === ',' ? i + 1 : i);
    if (place) return norm(tree, i) !== ',' || closes(context, place.end) ? place : null;
    const name = namedAt(context, i);
    if (name) {
      i = name.end - 1;
      continue;
    }
    if (i >= end && !/^(de|du|d'|des|of|l'|la|le|the|-)$/.test(norm(tree, i))) return null;
    if (/^(VERB|AUX|SCONJ|CCONJ)$/.test(upos(tree, i)) || norm(tree, i) === ',') return null;
  }
  return null;
}

function closes(context: Context, at: number): boolean {
  const { tree } = context;
  return at >= tree.tokens.length || /^[,.;)]$/.test(norm(tree, at));
}

/** "SEATO headquarters was in Bangkok": the place is the predicate. */
function predicatePlace(context: Context, token: number): Place | null {
  const { tree } = context;
  const head = headOf(tree, token);
  if (head < 0 || base(tree, token) !== 'nsubj' || childWith(tree, head, 'cop') < 0) return null;
  const place = namedAt(context, head);
  if (place?.mention.type !== 'LOC') return null;
  return placeIn(context, place.first - 1) ?? placeIn(context, place.first - 2);
}

/** "its Bangkok headquarters". */
function compoundPlace(context: Context, token: number): Place | null {
  if (languageAt(context.tree, token) !== 'en') return null;
  const named = namedAt(context, token - 1);
  // "its Mediterranean headquarters": for the sea, and on no shore in particular.
  const place = named?.mention.type === 'LOC' && isTown(context, named.entity) ? placeId(context, named.entity) : null;
  return named && place ? { ...named, place } : null;
}

/** "Milovice, the headquarters of the Group since 1968", "Bruxelles, siège de l'OTAN". */
function apposedPlace(context: Context, token: number): Place | null {
  const { tree } = context;
  const head = headOf(tree, token);
  if (base(tree, token) !== 'appos' || head < 0 || head > token) return null;
  const named = namedAt(context, head);
  const comma = /^(?:the|le|la|l')$/.test(norm(tree, token - 1)) ? token - 2 : token - 1;
  if (named?.mention.type !== 'LOC' || norm(tree, comma) !== ',' || named.end !== comma) return null;
  const place = isTown(context, named.entity) ? placeId(context, named.entity) : null;
  return place ? { ...named, place } : null;
}

/** Behind whose the seat is. */
function ownerEnd(context: Context, token: number): number {
  const { tree } = context;
  const owner = childrenOf(tree, token).find(
    child => child > token && base(tree, child) === 'nmod' && tree.isTime[child] !== 1,
  );
  return owner === undefined ? token + 1 : owner + 1;
}

const SITTING = /^(siège|siégeait|siégea|siégeaient|siègent)$/;

/** "Bangkok, où siège l'organisation", "Bangkok, where SEATO had its headquarters", "NATO is based in Brussels". */
function ofVerb(context: Context, token: number): Description | null {
  const { tree } = context;
  const sentence = sentenceAt(tree, token);
  const word = norm(tree, token);
  if (word !== 'où' && word !== 'where') return null;
  let at = token - 1;
  if (norm(tree, at) === ',') at--;
  const named = at >= sentence.firstToken ? namedAt(context, at) : null;
  const place = named?.mention.type === 'LOC' ? placeId(context, named.entity) : null;
  if (!named || !place) return null;
  let owner: Named | null = null;
  let verb = -1;
  let seat = false;
  for (let i = token + 1; i < Math.min(sentence.endToken, token + 10); i++) {
    if (norm(tree, i) === ',' || norm(tree, i) === 'que') break;
    const name = namedAt(context, i);
    if (name?.entity.startsWith('org:')) owner ??= name;
    if (
      SITTING.test(norm(tree, i)) ||
      (/^(have|avoir|keep|base|installer|headquarter)$/.test(lemma(tree, i)) && nameOver(context, i) === null)
    )
      verb = i;
    if (isSeat(tree, i) && !SITTING.test(norm(tree, i))) seat = true;
    if (seat && owner) break;
  }
  if (
    !owner &&
    verb >= 0 &&
    /^(l'|la|the)$/.test(norm(tree, verb + 1)) &&
    /^(organisation|alliance|ligue|organization|league)$/.test(norm(tree, verb + 2))
  ) {
    const entity = organisationBefore(context, token);
    if (entity)
      owner = {
        ...named,
        entity,
        mention: { ...named.mention, text: textOf(context, verb + 1, verb + 3) },
        end: verb + 3,
      };
  }
  const sitting = verb >= 0 && (SITTING.test(norm(tree, verb)) || /^(base|headquarter)$/.test(lemma(tree, verb)));
  if (verb < 0 || !(seat || sitting) || !owner) return null;
  let after = verb + 1;
  for (let i = verb; i < Math.min(sentence.endToken, verb + 5); i++)
    if (isSeat(tree, i) || i === owner.end - 1) after = i + 1;
  return made(toldName(owner), { ...named, place }, verb, after, -1);
}
