// "elected president in 1991, when Armand Joliet retired": who leaves makes room for whom the main clause puts in.
import type { Participant as Told } from '../../annotation.ts';
import type { Context } from '../context.ts';
import { subjectOf } from '../subject.ts';
import { base, childrenOf, headOf, isVerb, norm } from '../tree.ts';
import { careersAt } from './agrees.ts';
import { personAt } from './career.ts';

const WHEN = /^(?:quand|lorsque|lorsqu'|après|when|after)$/;

/** Whom the main clause over a verb of leaving puts into an office, and its verb; null where the verb stands in no clause of when. */
export function madeRoomFor(context: Context, verb: number): { readonly person: Told; readonly verb: number } | null {
  const { tree } = context;
  const main = headOf(tree, verb);
  if (main < 0 || !isVerb(tree, main) || base(tree, verb) !== 'advcl') return null;
  if (!childrenOf(tree, verb).some(child => child < verb && WHEN.test(norm(tree, child)))) return null;
  if (!careersAt(tree, main).some(career => career === 'appoint' || career === 'enter')) return null;
  const subject = subjectOf(tree, main);
  const person = subject ? personAt(context, subject.head) : null;
  return person && { person, verb: main };
}
