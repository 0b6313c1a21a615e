// Offices told by the verb of holding them: "has chaired the board since 1981", "présida la Ligue jusqu'en 1994".
import { titleOfVerb } from '../../packs/offices.ts';
import type { Context } from '../context.ts';
import { objectOf } from '../object.ts';
import { participantOf } from '../participant.ts';
import { phraseTokens } from '../phrase-span.ts';
import { subjectOf } from '../subject.ts';
import { isVerb, languageAt, lemma, norm } from '../tree.ts';
import { isPassive } from '../voice.ts';
import { personAt, type Step } from './career.ts';
import type { OfficePhrase } from './phrase.ts';

/** The office that a verb tells its subject to hold, of the organisation that is its object; null for most verbs. */
export function ruledAt(context: Context, verb: number): { readonly step: Step; readonly office: OfficePhrase } | null {
  const { tree } = context;
  const title = titleOfVerb(context.pack, lemma(tree, verb), languageAt(tree, verb));
  if (!title || !isVerb(tree, verb) || isPassive(tree, verb)) return null;
  const subject = subjectOf(tree, verb);
  const person = subject ? personAt(context, subject.head) : null;
  const object = objectOf(tree, verb);
  const owner = person && object >= 0 ? participantOf(context, object) : null;
  if (!person || !owner?.entity?.startsWith('org:')) return null;
  return {
    step: { verb, career: 'hold', enters: person, leaves: null, leavesAs: -1 },
    office: {
      title, seat: false, owner: { entity: owner.entity, text: owner.text }, tenure: 'present',
      first: verb, end: endOf(context, object), titleFirst: verb, titleEnd: verb + 1, article: '',
    },
  }; // biome-ignore format: a row
}

/** The first token after what is ruled, before its dates: "présida la Ligue | de 1990 à 1994". */
function endOf({ tree }: Context, object: number): number {
  const { last } = phraseTokens(tree, object);
  for (let i = object + 1; i <= last; i++)
    if (tree.isTime[i]) return /^(?:de|du|from|until|en|in|since|depuis)$/.test(norm(tree, i - 1)) ? i - 1 : i;
  return last + 1;
}
