// What somebody means who has typed the beginning of a name, or nothing yet.
import { foldCase, foldWords } from '../packs/fold.ts';
import type { TracedClaim } from '../record/model.ts';
import { entitiesAround } from '../store/read/actors.ts';
import { type Asking, nameFor } from './asking.ts';

export interface SuggestedName {
  readonly id: string;
  readonly name: string;
}

/** A name as it is looked through: folded, each word after a space. */
const searched = (name: string) => ` ${foldWords(name).join(' ')}`;

interface Candidate extends SuggestedName {
  /** All its names, looked through together. */
  readonly names: string;
  /** The name that is shown. */
  readonly shown: string;
}

/** What can be chosen from of a record, as long as it does not change; most of it is the same afterwards. */
interface Candidates {
  readonly version: number;
  readonly list: readonly Candidate[];
}

const candidates = new WeakMap<Map<string, string>, Candidates>();

/** Actors with a name that has a word at which what was typed begins, the likeliest first: by the name shown before other names, who acts often before the rest of the pack. */
export function suggestedActors(asking: Asking, typed: string, most: number): SuggestedName[] {
  const { kept, language } = asking;
  const version = kept.version();
  const before = candidates.get(kept.names[language]);
  const list = before?.version === version ? before.list : candidatesOf(asking, before?.list ?? []);
  candidates.set(kept.names[language], { version, list });
  const begin = searched(typed);
  const distance = ({ shown, names }: Candidate) =>
    shown.startsWith(begin) ? 0 : shown.includes(begin) ? 1 : names.includes(begin) ? 2 : 3;
  return list
    .map((candidate, rank) => ({ candidate, rank, far: distance(candidate) }))
    .filter(({ far }) => far < 3)
    .sort((a, b) => a.far - b.far || a.rank - b.rank)
    .slice(0, most)
    .map(({ candidate: { id, name } }) => ({ id, name }));
}

/** Those who act often, then states, then the rest of the pack. */
function candidatesOf(asking: Asking, before: readonly Candidate[]): Candidate[] {
  const { byId } = asking.index;
  const known = new Map(before.map(candidate => [candidate.id, candidate]));
  const states = asking.pack.actors.filter(({ kind }) => kind === 'state');
  const often = asking.kept.actors().map(({ id }) => id);
  const ids = new Set([...often, ...states.map(({ id }) => id), ...asking.pack.actors.map(({ id }) => id)]);
  return [...ids].map(id => {
    const name = nameFor(asking, id);
    const candidate = known.get(id);
    if (candidate?.name === name) return candidate;
    const others = byId.get(id)?.names;
    const names = [name, ...(others?.fr ?? []), ...(others?.en ?? [])].map(searched).join('');
    return { id, name, names, shown: searched(name) };
  });
}

/** The actors named in the sentence of a claim and the two before it, those of the sentence first. */
export function actorsNear(asking: Asking, claim: TracedClaim): SuggestedName[] {
  return entitiesAround(asking.store.db, claim).map(id => ({ id, name: nameFor(asking, id) }));
}

export function suggestedActs({ pack, language }: Asking, typed: string): SuggestedName[] {
  return pack.acts
    .filter(({ names }) => searched(names[language]).includes(searched(typed)))
    .map(({ id, names }) => ({ id, name: names[language] }));
}

/** What the forms of a word begin with: "installe" and "installation" with "instal", "joined" and "joins" with "join". */
const stemOf = (word: string) => word.slice(0, Math.max(4, word.length - 2));

/** The acts that a claim may have meant: those with a wording of its trigger's words, then those of the same type. */
export function actsNear({ pack, language }: Asking, { act, event, trigger }: TracedClaim): SuggestedName[] {
  const stems = foldWords(trigger.text)
    .filter(word => word.length > 3)
    .map(stemOf);
  const worded = (wordings: readonly string[]) =>
    wordings.some(wording => stems.some(stem => ` ${foldCase(wording)}`.includes(` ${stem}`)));
  const others = pack.acts.filter(({ id }) => id !== act);
  const alike = others.filter(({ wordings }) => worded([...wordings.fr, ...wordings.en]));
  const near = others.filter(other => event !== null && other.event === event && !alike.includes(other));
  return [...alike, ...near].map(({ id, names }) => ({ id, name: names[language] }));
}
