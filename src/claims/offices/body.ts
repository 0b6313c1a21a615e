// "La présidence", "the chairman", "le commandement": whose office it is where the phrase says nothing, in a document about one organisation.
import type { Context } from '../context.ts';
import { organisationBefore } from '../seats.ts';
import { isTeller, organisationOf } from '../topic.ts';
import { norm } from '../tree.ts';
import type { OfficePhrase } from './phrase.ts';

/**
 * The organisation in which an office without an owner is held: the one that the document is about, or the only one told of right before; null
 * where there is none, or where somebody else's office may be meant. Organisations that the pack knows have states for members, whose presidents and
 * ministers go in and out there.
 */
export function bodyMeant(context: Context, office: OfficePhrase, person: string): string | null {
  if (!office.title.body || context.actors.byId.has(person)) return null;
  // Whose "its chairman" and "en fut le président" are is told by the words before, or by nobody.
  if (isTakenUp(context, office)) return null;
  const bare = office.article === '' && HEADS.test(office.title.id);
  if (!office.seat && !bare && !/^(?:le|la|l'|the)$/.test(office.article)) return null;
  const body = bare
    ? (organisationOf(context) ?? onlyOrganisationBefore(context, context.tree.tokens.starts[office.first]!))
    : organisationBefore(context, office.first);
  return body && (office.title.body === true || !context.actors.byId.has(body)) ? body : null;
}

/** The organisation that a text names before an offset, where it names one only there. */
function onlyOrganisationBefore({ reading, tree: { text } }: Context, offset: number): string | null {
  const found = new Set(
    reading.names.flatMap(({ entity, start, end }) =>
      start < offset && entity?.startsWith('org:') && !isTeller(text, start, end) ? [entity] : [],
    ),
  );
  return found.size === 1 ? [...found][0]! : null;
}

/** "X, director-general since 1974", "took over as director-general": titles that few but the head of a body have, so that no article need tell that it is this one's. */
const HEADS = /^(?:director-general|secretary-general)$/;

function isTakenUp({ tree }: Context, { article, first }: OfficePhrase): boolean {
  return /^(?:its|son|sa|leur|their)$/.test(article) || (article !== '' && norm(tree, first - 3) === 'en');
}
