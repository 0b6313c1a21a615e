// "His successor, Anna Reed, took office in July", "Son successeur, Luc Morand, est entré en fonctions": whose office somebody takes up who is called that.
import type { Participant as Told } from '../../annotation.ts';
import type { Context } from '../context.ts';
import { participantOf } from '../participant.ts';
import { subjectOf } from '../subject.ts';
import { norm } from '../tree.ts';
import { lastActing } from './clitic.ts';

const SUCCESSOR = /^(?:successeure?|successeuse|successor|replacement|remplaçante?)$/;
/** How far before its noun a possessive stands: "his chosen successor". */
const NEAR = 2;

/** The person before whom the subject of a verb is called the successor of; null where it is not called so. */
export function succeededBy(context: Context, verb: number): Told | null {
  const { tree } = context;
  const subject = subjectOf(tree, verb);
  if (!subject || !SUCCESSOR.test(norm(tree, subject.head))) return null;
  for (let i = subject.head - 1; i >= Math.max(0, subject.head - NEAR); i--) {
    if (!/^(?:son|sa|his|her)$/.test(norm(tree, i))) continue;
    const whose = participantOf(context, i);
    if (whose?.entity?.startsWith('person:')) return { text: whose.text, entity: whose.entity };
    return lastActing(context, i, subject.head);
  }
  return null;
}
