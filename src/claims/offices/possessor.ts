// "its chairman", "son directeur", "en fut le président": whose office a pronoun says it is, where an organisation was told of right before.
import type { Context } from '../context.ts';
import { participantOf } from '../participant.ts';
import { organisationBefore } from '../seats.ts';
import { norm, sentenceAt, upos } from '../tree.ts';
import type { Owner } from './owner.ts';

const ITS = /^(?:its|son|sa)$/;

/** The organisation that the pronoun before an office stands for; `first` is the office's first token. Null where there is none, or several. */
export function possessorOf(context: Context, first: number): Owner | null {
  const { tree } = context;
  const { firstToken } = sentenceAt(tree, first);
  if (first - 1 < firstToken) return null;
  if (ITS.test(norm(tree, first - 1))) {
    const meant = participantOf(context, first - 1)?.entity ?? null;
    // "created the force and put General Lund at its head": the head is that of a body, whichever the document is about.
    const head =
      meant === null && /^(?:head|tête)$/.test(norm(tree, first)) && /^(?:at|à)$/.test(norm(tree, first - 2) ?? '');
    return organisation(context, head ? organisationBefore(context, first) : meant);
  }
  // "Olsen en fut le président": "le" before the title, the copula before that, "en" before it.
  const article = /^(?:le|la|l')$/.test(norm(tree, first - 1)) ? first - 1 : first;
  const copula = article - 1;
  if (copula - 1 < firstToken || !/^(?:AUX|VERB)$/.test(upos(tree, copula)) || norm(tree, copula - 1) !== 'en')
    return null;
  return organisation(context, organisationBefore(context, copula - 1));
}

function organisation(context: Context, entity: string | null): Owner | null {
  if (!entity?.startsWith('org:')) return null;
  const name = context.reading.names.find(one => one.entity === entity);
  return name ? { entity, text: name.text } : null;
}
