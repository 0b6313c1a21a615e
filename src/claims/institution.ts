// "the College" after "the Staff College of the Lakes": an institution by its noun alone, with a capital, that is no organisation by that noun in general.
import { anaphor } from './anaphor.ts';
import type { Context } from './context.ts';
import { formTest, norm, type Tree } from './tree.ts';

const isInstitution = formTest(
  /^(?:college|collège|school|école|institute|institut|office|bureau|centre|center|command|commandement|academy|académie|agency|agence|authority|autorité|régie|executive|exécutif|service|observatory|observatoire|cour|court|tribunal|group|groupe)$/,
);

/** The institution that a noun with a capital and an article takes up; null where the text has told none whose name it heads. */
export function institutionMeant(context: Context, head: number): string | null {
  const { tree } = context;
  if (!isInstitution(tree, head) || !hasCapital(tree, head)) return null;
  return /^(?:the|le|la|l'|du|au)$/.test(norm(tree, head - 1)) ? anaphor(context, head) : null;
}

function hasCapital({ text, tokens }: Tree, i: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(tokens.starts[i]!, tokens.ends[i]!));
}
