// "retire sa flotte de l'Atlantique du commandement allié": a sea has no command that is left; the fleet is taken out of it.
import { cueOf } from './cues.ts';
import { base, hang, headOf, holds, isVerb, link, norm, readableSentences, type Tree, upos } from './tree.ts';

const COMMAND = /^commandements?$/;
const CUE = cueOf(COMMAND);
const TAKING_OUT = /^(?:retir|soustra|soustrai|ôt|enlev|détach)/;

/** Hangs a command that a parser gave to the name of a place on the verb of taking out, in place. */
export function mendCommandsLeft(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language !== 'fr' || !holds(tree, sentence, CUE)) continue;
    for (let i = sentence.firstToken + 2; i < sentence.endToken; i++)
      if (COMMAND.test(norm(tree, i)) && mend(tree, i)) link(tree, sentence.firstToken, sentence.endToken);
  }
}

function mend(tree: Tree, command: number): boolean {
  const place = headOf(tree, command);
  if (base(tree, command) !== 'nmod' || norm(tree, command - 1) !== 'du') return false;
  if (place < 0 || place > command || upos(tree, place) !== 'PROPN') return false;
  const moved = headOf(tree, place);
  const verb = moved < 0 ? -1 : headOf(tree, moved);
  if (verb < 0 || !isVerb(tree, verb) || base(tree, moved) !== 'obj' || !TAKING_OUT.test(norm(tree, verb)))
    return false;
  hang(tree, command, verb, 'obl');
  return true;
}
