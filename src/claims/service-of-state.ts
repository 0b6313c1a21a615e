// "the US Navy", "the Danish Army", "MiG-29": troops and weapons that a capital makes no name of.
import type { Context } from './context.ts';
import { demonymOf } from './demonym.ts';
import { designationOf } from './lexicon/designations.ts';
import { formTest, norm } from './tree.ts';

const isService = formTest(
  /^(?:navy|army|marines|fleet|forces?|marine|armée|flotte|troops|brigade|battalion|regiment|squadron)$/,
);

/** "the US Navy", "the Danish Army", "MiG-29": a capital makes no name of it. */
export function isServiceOfState(context: Context, head: number): boolean {
  const { tree } = context;
  return (isService(tree, head) && demonymOf(context, head) !== null) || designationOf(norm(tree, head)) !== null;
}
