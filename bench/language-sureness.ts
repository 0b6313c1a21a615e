// How often an arc of the trees is right, by how sure the network is of it: deciles of the words of a treebank's test set.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/language/language.ts';
import { loadModel } from '../src/language/models/model.ts';
import { relationOf, uposOf } from '../src/language/words.ts';
import { readTreebank } from '../train/corpus.ts';
import { draft } from '../train/score.ts';
import { TESTS } from '../train/sources.ts';

const PARTS = 10;
export const SURENESS_COLUMNS = [
  'set',
  'choice',
  ...Array.from({ length: PARTS }, (_, k) => `${k + 1}`),
  'all',
  'told',
];

interface Choice {
  readonly chance: number;
  readonly right: boolean;
}

/** For each set and kind of choice, the right ones in each tenth of the words, the least sure first; then those of all, and what the chances promise. */
export function surenessRows(language: Language, data: string, models: string): string[][] {
  const model = loadModel(readFileSync(join(models, `${language}.model`)));
  return TESTS[language].flatMap(({ name, path, universal }) => {
    const treebank = readTreebank(data, path);
    const { text, tokens, sentences } = draft(model, treebank);
    model.analyse(text, tokens, sentences);
    const choices: Record<'head' | 'relation' | 'tag', Choice[]> = { head: [], relation: [], tag: [] };
    treebank.forEach((words, s) => {
      const first = sentences[s]!.firstToken;
      words.forEach((word, i) => {
        const token = first + i;
        const head = tokens.heads[token]! < 0 ? -1 : tokens.heads[token]! - first;
        const bare = (relation: string) => (universal ? relation.split(':')[0] : relation);
        const relation = bare(relationOf(tokens, token)) === bare(word.relation);
        choices.head.push({ chance: tokens.headChances[token]!, right: head === word.head });
        // Of a wrong head, the relation may be right for that head: only right heads tell.
        if (head === word.head) choices.relation.push({ chance: tokens.deprelChances[token]!, right: relation });
        choices.tag.push({ chance: tokens.uposChances[token]!, right: uposOf(tokens, token) === word.upos });
      });
    });
    return Object.entries(choices).map(([kind, all]) => [`${language} ${name}`, kind, ...tenths(all)]);
  });
}

function tenths(choices: readonly Choice[]): string[] {
  const order = [...choices].sort((a, b) => a.chance - b.chance);
  const parts = Array.from({ length: PARTS }, (_, k) =>
    order.slice(Math.round((k * order.length) / PARTS), Math.round(((k + 1) * order.length) / PARTS)),
  );
  const percent = (value: number) => (100 * value).toFixed(1);
  const right = (part: readonly Choice[]) => part.filter(choice => choice.right).length / part.length;
  const told = choices.reduce((sum, { chance }) => sum + chance, 0) / choices.length;
  return [...parts.map(part => percent(right(part))), percent(right(choices)), percent(told)];
}
