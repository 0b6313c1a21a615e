// What tests of claims share: a text of their own read through the whole pipeline, without and with the tagger of names.
import type { Language } from '../language/language.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { namesModels } from '../names/tagger/installed.ts';
import { loadPack } from '../packs/load.ts';
import { read } from '../pipeline.ts';
import type { Reading } from '../reading.ts';
import { readDocument } from '../text/read.ts';

const resources = { pack: loadPack('alliance'), analyse: analyseWithModels };
const withTagger = { ...resources, names: namesModels(() => {}) };

/** Reads a text; in a language that is told, else in its own. `tagged`: with the tagger of names beside the pack's own. */
export function readText(text: string, language?: Language, { tagged = false } = {}): Reading {
  const document = readDocument(new TextEncoder().encode(text), { uri: 'page.txt', ...(language && { language }) });
  return read(document, tagged ? withTagger : resources);
}

/** "subject relation change object @ time" of each claim that bears on a state; a denial with "not". */
export function statesOf({ claims, times }: Reading): string[] {
  return claims.flatMap(({ state, polarity, time }) =>
    state
      ? [
          [
            state.subject.replace(/^\w+:/, ''),
            ...(polarity === 'negative' ? ['not'] : []),
            state.relation,
            state.change,
            state.object.replace(/^\w+:/, ''),
            ...(time === null ? [] : ['@', times[time]!.text]),
          ].join(' '),
        ]
      : [],
  );
}
