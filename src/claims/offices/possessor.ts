// "its chairman", "son directeur", "en fut le président": whose office a pronoun says it is, where an organisation was told of right before.
import { type Context, nameOver } from '../context.ts';
import { type Participant, participantOf } from '../participant.ts';
import { organisationBefore } from '../seats.ts';
import { base, feature, norm, sentenceAt, upos } from '../tree.ts';
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
    return organisation(
      context,
      head ? organisationBefore(context, first) : (meant ?? beyondSeveral(context, first - 1)),
    );
  }
  // "Olsen en fut le président": "le" before the title, the copula before that, "en" before it.
  const article = /^(?:le|la|l')$/.test(norm(tree, first - 1)) ? first - 1 : first;
  const copula = article - 1;
  if (copula - 1 < firstToken || !/^(?:AUX|VERB)$/.test(upos(tree, copula)) || norm(tree, copula - 1) !== 'en')
    return null;
  const subject = bodyBefore(context, copula - 1);
  return organisation(context, subject ? subject.entity : organisationBefore(context, copula - 1));
}

/** "Le syndicat est hors de la Fédération. Morel en est la secrétaire": of the body that the sentence before has for its subject, known or not. */
function bodyBefore(context: Context, pronoun: number): Participant | null {
  const { tree } = context;
  const { sentences } = tree.words;
  const at = tree.sentenceOf[pronoun]!;
  const before = sentences[at - 1];
  if (!before || before.strand !== sentences[at]!.strand || before.kind !== 'prose') return null;
  // The first subject, whatever the parser hangs it on.
  for (let i = before.firstToken; i < before.endToken; i++) {
    if (base(tree, i) !== 'nsubj') continue;
    const body = participantOf(context, i);
    const known = body?.entity?.startsWith('org:') || (body?.entity === null && body.kinds.includes('org'));
    return known ? body : null;
  }
  return null;
}

/** "3,400 men serve with the Force. Olsen is its commander": who acted there are several, so that "its" is the only body that they are told of with. */
function beyondSeveral(context: Context, pronoun: number): string | null {
  const { tree } = context;
  const at = tree.sentenceOf[pronoun]!;
  const before = tree.words.sentences[at - 1];
  if (before?.kind !== 'prose' || before.strand !== tree.words.sentences[at]!.strand) return null;
  const bodies = new Set<string>();
  let acting = false;
  for (let i = before.firstToken; i < before.endToken; i++) {
    const entity = nameOver(context, i)?.entity;
    if (entity?.startsWith('org:')) bodies.add(entity);
    if (base(tree, i) !== 'nsubj') continue;
    if (!feature(tree, i, 'Number=Plur')) return null;
    acting = true;
  }
  return acting && bodies.size === 1 ? [...bodies][0]! : null;
}

function organisation(context: Context, entity: string | null): Owner | null {
  if (!entity?.startsWith('org:')) return null;
  const name = context.reading.names.find(one => one.entity === entity);
  return name ? { entity, text: name.text } : null;
}
