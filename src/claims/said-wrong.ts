// "La presse a écrit que … Elle s'est trompée", "On raconte que … Il n'en est rien": what somebody else says, and the author says right after that it is wrong.
import type { Claim } from '../annotation.ts';
import type { Context } from './context.ts';

const WRONG: readonly RegExp[] = [
  /^(?:elles?|ils?|on)\s+(?:s['’](?:est|était|étaient|sont|y\s+est)\s+trompée?s?|se\s+tromp\p{L}+|avai(?:t|ent)\s+tort|a\s+tort|ont\s+(?:eu\s+)?tort|a\s+eu\s+tort|fai(?:t|sait|saient|sai[st])\s+erreur)/iu,
  /^(?:il\s+n['’]en\s+(?:est|fut|était|a\s+(?:jamais\s+)?été)\s+rien|c['’](?:est|était)\s+(?:faux|inexact|une\s+erreur|une\s+légende|un\s+mensonge)|ce\s+n['’](?:est|était)\s+pas\s+(?:vrai|exact)|rien\s+n['’](?:est|était)\s+plus\s+faux)/iu,
  /^(?:they|he|she|it)\s+(?:is|are|was|were|has\s+been|have\s+been)\s+(?:quite\s+|simply\s+|all\s+)?(?:wrong|mistaken|in\s+error)/iu,
  /^(?:that|this|it)\s+(?:is|was)\s+(?:wrong|false|untrue|not\s+(?:true|so)|a\s+mistake|an\s+error|a\s+lie|a\s+legend|nonsense)/iu,
];

/**
 * The claims of a document; what is told as said by others and called wrong right after is no more than alleged, and tells of no state: whether it was not
 * so at all, or not then, the next sentence says, or nobody.
 */
export function withWrongSayings(context: Context, claims: readonly Claim[]): Claim[] {
  const { reading } = context;
  const { sentences } = reading.words;
  const { text } = reading.document;
  const after = new Map<number, boolean>();
  const calledWrong = (sentence: number): boolean => {
    let known = after.get(sentence);
    if (known === undefined) {
      const at = sentences.findIndex(({ id }) => id === sentence);
      const [one, next] = [sentences[at], sentences[at + 1]];
      const opening =
        next && one!.strand === next.strand && next.kind === 'prose' ? text.slice(next.start, next.start + 60) : '';
      known = WRONG.some(pattern => pattern.test(opening));
      after.set(sentence, known);
    }
    return known;
  };
  return claims.map(claim => {
    const said = claim.source !== null || isReported(context, claim);
    if (!said || claim.modality !== 'asserted' || !calledWrong(claim.sentence)) return claim;
    return { ...claim, modality: 'alleged', state: null };
  });
}

/** "On raconte que", "it is said that": within what is reported, though nobody in particular says it. */
function isReported({ reading }: Context, { trigger }: Claim): boolean {
  return reading.attributions.some(({ content }) => content.start <= trigger.start && trigger.end <= content.end);
}
