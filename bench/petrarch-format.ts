// Reads the files of PETRARCH: its test records (XML with comments, one sentence each) and its dictionary of actors.
import { readFileSync } from 'node:fs';

/** One event as PETRARCH codes it: who, whom, what. */
export interface Coding {
  readonly source: string;
  readonly target: string;
  readonly code: string;
}

export interface PetrarchRecord {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  /** Empty where nothing is to be coded. */
  readonly codings: readonly Coding[];
}

const COMMENT = /<!--[\s\S]*?-->/g;

/** The records that carry a sentence; those that test a fault of the input carry none, or are marked with an error. */
export function petrarchRecords(file: string): PetrarchRecord[] {
  const source = readFileSync(file, 'utf8').replace(COMMENT, '');
  const found: PetrarchRecord[] = [];
  for (const [, head, body] of source.matchAll(/<Sentence\s([^>]*)>([\s\S]*?)<\/Sentence>/g)) {
    const text = /<Text>([\s\S]*?)<\/Text>/.exec(body!)?.[1];
    const codings = [...body!.matchAll(/<EventCoding\s*([^>]*)>/g)].map(([, fields]) => attributes(fields!));
    if (text === undefined || codings.some(({ error }) => error !== undefined)) continue;
    const { id = '', date = '' } = attributes(head!);
    found.push({
      id,
      date: date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
      // Names of several words are tied by "_" in a few sentences.
      text: text.replace(/_/g, ' ').replace(/\s+/g, ' ').trim(),
      codings: codings.flatMap(({ sourcecode, targetcode, eventcode }) =>
        eventcode ? [{ source: sourcecode ?? '', target: targetcode ?? '', code: eventcode }] : [],
      ),
    });
  }
  return found;
}

function attributes(fields: string): Record<string, string> {
  const pairs = fields.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries([...pairs].map(([, name, one, other]) => [name!, one ?? other ?? '']));
}

/** A name of the dictionary and the countries or peoples it may stand for, three letters each. */
export interface PetrarchActor {
  readonly name: RegExp;
  readonly codes: readonly string[];
}

/** Names, with the further names ("+NAME") and codes ("[CODE dates]") that follow them, one a line. */
export function petrarchActors(file: string): PetrarchActor[] {
  const found: { name: RegExp; codes: string[] }[] = [];
  let together: { name: RegExp; codes: string[] }[] = [];
  for (const raw of readFileSync(file, 'utf8').replace(COMMENT, '').split('\n')) {
    const line = raw.replace(/#(?![^[]*\]).*$/, '').replace(/\{[^}]*\}/g, '');
    const name = /^\+?([A-Z][A-Z_.\- 0-9]*)/.exec(line)?.[1];
    if (name !== undefined) {
      const entry = { name: asWord(name), codes: line.startsWith('+') ? [...(together[0]?.codes ?? [])] : [] };
      together = line.startsWith('+') ? [...together, entry] : [entry];
      found.push(entry);
    }
    for (const [, codes] of line.matchAll(/\[([^\]]+)\]/g))
      for (const code of codes!.trim().split(/\s/)[0]!.split('/'))
        for (const entry of together) entry.codes.push(code.slice(0, 3));
  }
  return found;
}

/** "ARGENTIN" is the beginning of a word, "ARNOR_" a whole one. */
function asWord(name: string): RegExp {
  const words = name
    .replace(/[_\s]+/g, ' ')
    .trim()
    .replace(/[.-]/g, '\\$&');
  return new RegExp(`\\b${words}${/_\s*$/.test(name) ? '\\b' : ''}`, 'i');
}

/** What the names in a text may stand for. */
export function codesIn(text: string, actors: readonly PetrarchActor[]): ReadonlySet<string> {
  const plain = text.replace(/\s+/g, ' ');
  return new Set(actors.filter(({ name }) => name.test(plain)).flatMap(({ codes }) => codes));
}
