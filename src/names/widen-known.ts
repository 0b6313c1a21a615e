// "New Tarvia Football League", "Heather Johnson", "rue de Londres": where a name of the pack is but a part of another one.
import { TokenKind } from '../language/words.ts';
import type { UnknownName } from './find-unknown.ts';
import { GROUND_NOUNS, STATE_NOUNS } from './lexicon/actor-nouns.ts';
import { HEADS_EN, HEADS_FR } from './lexicon/organisation-words.ts';
import { QUARTERS, SIDES, SITES } from './lexicon/place-words.ts';
import type { KnownMatch } from './match-known.ts';
import { foldedAt, isCapital, isWord, type TokenView } from './token-view.ts';

/** Whether a longer name that the tagger sees is to be believed rather than the name of the pack within it. */
export function widens(view: TokenView, name: UnknownName, match: KnownMatch): boolean {
  if (match.first < name.first || match.end > name.end || match.end - match.first === name.end - name.first)
    return false;
  const added: number[] = [];
  for (let i = name.first; i < name.end; i++) if ((i < match.first || i >= match.end) && isWord(view, i)) added.push(i);
  if (added.length === 0) return false;
  const kinds = new Set(match.forms.map(form => (form.role === 'demonym' ? 'demonym' : form.actor.kind)));
  const placed = [...kinds].every(kind => kind === 'state' || kind === 'place');
  if (kinds.has('person'))
    return (
      name.type === 'PER' && kinds.size === 1 && match.end === match.first + 1 && added.every(i => isCapital(view, i))
    );
  if (match.language === 'fr')
    return placed && (name.type === 'LOC' ? isSite(view, name.first) : name.type === 'ORG' && isBody(view, name.first));
  // "British Columbia" is no more British than Columbian.
  if (name.type === 'LOC' && kinds.has('demonym'))
    return added.length === 1 && added[0] === match.end && isCapital(view, match.end);
  if (name.type === 'LOC')
    return (
      placed && added.every(i => isCapital(view, i) && (i < match.first ? SIDES : QUARTERS).has(foldedAt(view, i)))
    );
  if (name.type !== 'ORG' || !(placed || kinds.has('demonym'))) return false;
  // "the Tarvian Army" is the state's, "the Tarvian League" its own.
  return (
    added.some(i => HEADS_EN.has(foldedAt(view, i))) &&
    !added.some(i => STATE_NOUNS.has(singular(foldedAt(view, i))) || GROUND_NOUNS.has(foldedAt(view, i)))
  );
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

/** "Banque d'Alsace", "mairie de Valbourg"; but "l'armée de Tarvie" is the state's. */
function isBody(view: TokenView, i: number): boolean {
  const word = foldedAt(view, i);
  return HEADS_FR.has(word) && !STATE_NOUNS.has(singular(word));
}

function isSite(view: TokenView, i: number): boolean {
  return SITES.has(foldedAt(view, i)) || view.tokens.kinds[i] === TokenKind.Number;
}
