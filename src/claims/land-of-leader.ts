// "Lars Kvale became prime minister of Norway. His government signed …": whose government it is, where the text tells in what land its owner leads.
import { type Context, nameOver } from './context.ts';
import { lemma, norm, sentenceAt } from './tree.ts';

const LEADING =
  /^(?:premier|ministre|minister|président|présidente|president|chancelier|chancelière|chancellor|king|queen|roi|reine|prince|emperor|empereur|sultan|shah|chah|dictator|dictateur)$/;
const BACK = 2;

/** The one state of the nearest sentence that names a person as who leads it; null for none, or several. */
export function landOfLeader(context: Context, person: string, before: number): string | null {
  const { tree } = context;
  const at = tree.sentenceOf[before]!;
  const { strand, dangling } = sentenceAt(tree, before);
  for (let back = 0; back <= BACK && !dangling; back++) {
    const sentence = tree.words.sentences[at - back];
    if (!sentence || sentence.strand !== strand) return null;
    let named = false;
    let leads = false;
    const states = new Set<string>();
    for (let i = sentence.firstToken; i < (back === 0 ? before : sentence.endToken); i++) {
      const entity = nameOver(context, i)?.entity;
      if (entity === person) named = true;
      else if (entity?.startsWith('state:')) states.add(entity);
      else if (LEADING.test(lemma(tree, i)) || LEADING.test(norm(tree, i))) leads = true;
    }
    if (named) return leads && states.size === 1 ? [...states][0]! : null;
  }
  return null;
}
