// "has belonged to it since its launch in Durban on 9 July 2002", "depuis sa fondation, à Alger, en 1963": the day of what something has lasted since.
import { lemma, norm, sentenceAt, type Tree } from './tree.ts';

const MOMENT =
  /^(?:launch|foundation|founding|creation|establishment|inception|birth|independence|accession|admission|entry|opening|inauguration|fondation|création|lancement|naissance|indépendance|adhésion|admission|entrée|ouverture|inauguration)$/;
/** How many tokens before its date the moment may be told. */
const BACK = 9;
const PLAIN = /^(?:its|their|the|his|her|own|son|sa|ses|leur|l'|la|le|les|du|de|d'|des|of|in|at|on|en|à|au|,|to|'s)$/;

/** Whether a date, whose first token is given, is that of a moment since which something has lasted, with nothing but names and small words between. */
export function isSinceMoment(tree: Tree, first: number): boolean {
  const { firstToken } = sentenceAt(tree, first);
  let moment = false;
  for (let i = first - 1; i >= Math.max(firstToken, first - BACK); i--) {
    const word = norm(tree, i);
    if (/^(?:since|depuis|dès)$/.test(word)) return moment;
    if (MOMENT.test(word)) moment = true;
    else if (!PLAIN.test(word) && !/^\p{Lu}/u.test(tree.text.slice(tree.tokens.starts[i]!, tree.tokens.ends[i]!)))
      return false;
  }
  return false;
}

/** Whether a word tells what lasts, and not what was done in the time since. */
export function isLasting(tree: Tree, trigger: number): boolean {
  return LASTS.test(lemma(tree, trigger));
}

const LASTS =
  /^(?:belong|be|remain|sit|host|house|stay|member|seat|headquarters|appartenir|être|siéger|rester|demeurer|abriter|héberger|membre|siège)$/;
