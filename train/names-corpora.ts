// Readers of the corpora with names. Types are mapped to PER, LOC, ORG and MISC; what a corpus marks beyond names is left out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameType } from '../src/annotation.ts';
import { type CorpusToken, documentFrom, type NamesDocument } from './names-document.ts';

const TYPE_OF: Readonly<Record<string, NameType>> = {
  per: 'PER',
  pers: 'PER',
  person: 'PER',
  loc: 'LOC',
  location: 'LOC',
  place: 'LOC',
  org: 'ORG',
  organization: 'ORG',
  organisation: 'ORG',
  corporation: 'ORG',
  group: 'ORG',
  misc: 'MISC',
  prod: 'MISC',
  humanprod: 'MISC',
  work: 'MISC',
  product: 'MISC',
  'creative-work': 'MISC',
  nationality: 'MISC',
  militaryplatform: 'MISC',
  weapon: 'MISC',
};

function token(form: string, label: string, glued = false): CorpusToken {
  const type = label.length > 2 ? (TYPE_OF[label.slice(2).toLowerCase()] ?? null) : null;
  return { form, glued, type, begins: label.startsWith('B-') };
}

/** HIPE-2022: one document for each of the file's; running text, line ends and hyphens as printed. */
export function readHipe(path: string): NamesDocument[] {
  const documents: NamesDocument[] = [];
  let tokens: CorpusToken[] = [];
  const close = () => {
    if (tokens.length > 0) documents.push(documentFrom([tokens], false));
    tokens = [];
  };
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    if (line.startsWith('# hipe2022:document_id')) close();
    if (line === '' || line.startsWith('# ')) continue;
    const columns = line.split('\t');
    if (columns.length < 10) continue;
    const misc = columns[9]!;
    const next = token(columns[0]!, columns[1]!, misc.includes('NoSpaceAfter') && !misc.includes('EndOfLine'));
    // A word cut at the end of a line is one word: some files open a new name in its second half.
    const cut = tokens.at(-1)?.form.endsWith('¬') === true && tokens.at(-1)!.type === next.type;
    tokens.push(cut ? { ...next, begins: false } : next);
  }
  close();
  return documents;
}

/** CoNLL columns of one file, a sentence a block; `newDocument` tells the lines that open one. */
export function readConll(path: string, newDocument: RegExp, form = 0, label = -1): NamesDocument[] {
  const documents: NamesDocument[] = [];
  let sentences: CorpusToken[][] = [];
  let sentence: CorpusToken[] = [];
  const endSentence = () => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  const endDocument = () => {
    endSentence();
    if (sentences.length > 0) documents.push(documentFrom(sentences, true));
    sentences = [];
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (newDocument.test(line)) endDocument();
    else if (line.trim() === '') endSentence();
    else if (!line.startsWith('# ')) {
      const columns = line.trim().split(/\s+/);
      if (columns.length > 1) sentence.push(token(columns[form]!, columns.at(label)!));
    }
  }
  endDocument();
  return documents;
}

/** Tokens that stand for a page of a newspaper. */
const CHUNK = 2000;

/** Europeana Newspapers: one stream of tokens. */
export function readEuropeana(path: string): NamesDocument[] {
  const tokens = readFileSync(path, 'utf8')
    .split('\n')
    .map(line => line.split(' '))
    .filter(columns => columns.length === 2 && columns[0] !== '')
    .map(([form, label]) => token(form!, label!, /^\p{L}+['’]$/u.test(form!)));
  const documents: NamesDocument[] = [];
  for (let i = 0; i < tokens.length; i += CHUNK) documents.push(documentFrom([tokens.slice(i, i + CHUNK)], false));
  return documents;
}

/** Sources of re3d with open licences; the BBC's is not. */
const RE3D = /Australian|CENTCOM|Delegation|UK_Government|US_State|Wikipedia/;

/** re3d: phrases and pronouns are marked as well as names; a phrase is cut to its name, a sentence where that can't be done is left out. */
export function readRe3d(folder: string): NamesDocument[] {
  const files = readdirSync(folder)
    .filter(name => RE3D.test(name))
    .sort()
    .flatMap(name =>
      readdirSync(join(folder, name))
        .sort()
        .map(file => join(folder, name, file)),
    );
  return files.flatMap(path =>
    readConll(path, /(?!)/).map(document => {
      const names = document.names.map(name => cut(document.text, name));
      const sentences = document.sentences!.filter(({ start, end }) =>
        names.every(
          (name, k) => document.names[k]!.end <= start || document.names[k]!.start >= end || name !== undefined,
        ),
      );
      return {
        ...document,
        sentences,
        names: names.filter(name => name !== undefined && name !== null) as NamesDocument['names'],
      };
    }),
  );
}

/** A marked phrase cut to its name; null where it has no capitals, undefined where the name can't be told. */
function cut(text: string, name: NamesDocument['names'][number]): NamesDocument['names'][number] | null | undefined {
  let start = name.start;
  const article = /^(the|a|an|our|its|their|his|this|all|former|new)\s+/i;
  for (let match = article.exec(text.slice(start, name.end)); match; match = article.exec(text.slice(start, name.end)))
    start += match[0].length;
  const words = text
    .slice(start, name.end)
    .split(' ')
    .filter(word => /\p{L}/u.test(word));
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length;
  if (capitals === 0 || /^(we|they|it|he|she|i)$/i.test(words.join(' '))) return null;
  const small = words.filter(
    word => !/^\p{Lu}/u.test(word) && !/^(of|the|and|for|al|de|in|s|on|to)$/.test(word),
  ).length;
  return small === 0 && /^\p{Lu}/u.test(words[0]!) && name.type !== 'MISC' ? { ...name, start } : undefined;
}

/** What may stand in a name with a small letter, and titles that LitBank's annotators take into the mention. */
const SMALL_IN_NAME = /^(?:d[eu]s?|d['’]|l[ae]s?|l['’]|van|von|et|mme|mlle|m\.|mr|monsieur|madame|mademoiselle)$/i;

/** French LitBank, brat format: nominal mentions are marked as well as names; sentences where the two can't be told apart are left out. */
export function readLitbank(folder: string): NamesDocument[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.ann'))
    .sort()
    .map(file => {
      const text = readFileSync(join(folder, file.replace(/ann$/, 'txt')), 'utf8');
      const names: NamesDocument['names'][number][] = [];
      const unclear: number[] = [];
      for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
        const match = /^T\d+\t(PER|LOC|GPE|FAC|ORG) (\d+) (\d+)\t/.exec(line);
        if (match === null) continue;
        const type = match[1] === 'PER' ? 'PER' : match[1] === 'ORG' ? 'ORG' : 'LOC';
        const name = nameIn(text, { start: Number(match[2]), end: Number(match[3]), type });
        if (name === undefined) unclear.push(Number(match[2]));
        else if (name !== null) names.push(name);
      }
      const sentences = [...text.matchAll(/[^\n]+?(?:[.!?…]+[»"”)]?(?=\s+(?:[«"“—–-]\s*)?\p{Lu})|(?=\n)|$)/gu)]
        .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
        .filter(({ start, end }) => !unclear.some(at => at >= start && at < end))
        .filter(({ start, end }) =>
          names.every(name => name.end <= start || name.start >= end || (name.start >= start && name.end <= end)),
        );
      names.sort((a, b) => a.start - b.start || b.end - a.end);
      const whole: typeof names = [];
      for (const name of names) if (name.start >= (whole.at(-1)?.end ?? 0)) whole.push(name);
      return { text, tokens: [], sentences, names: whole };
    });
}

function nameIn(
  text: string,
  mention: NamesDocument['names'][number],
): NamesDocument['names'][number] | null | undefined {
  let { start, end } = mention;
  const article =
    /^(?:[ld]['’]|(?:les?|la|un|une|des?|du|au|aux|ces?|cette|cet|mon|ma|mes|ton|ta|tes|son|sa|ses|nos|notre|votre|vos|leurs?|[àaenchz]+)\s+)/i;
  for (let match = article.exec(text.slice(start, end)); match; match = article.exec(text.slice(start, end)))
    start += match[0].length;
  while (end > start && /[\s,.;:!?]/.test(text[end - 1]!)) end--;
  const words = text.slice(start, end).match(/[\p{L}.-]+['’]?/gu) ?? [];
  if (!words.some(word => /^\p{Lu}/u.test(word))) return null;
  if (
    /^(?:je|tu|ils?|elles?|nous|vous|on|moi|toi|lui|eux|celui|celle|ceux|qui|tous|toutes?|l.un|chacune?|personne|quelqu.un)$/i.test(
      words.join(' '),
    )
  )
    return null;
  const small = words.filter(word => !/^\p{Lu}/u.test(word) && !SMALL_IN_NAME.test(word)).length;
  if (small > 0 || words.some(word => word === 'et') || words.length > 5)
    return mention.start === start && small === words.length - 1 ? null : undefined;
  const match = /^(?:mme|mlle|m\.|mr|monsieur|madame|mademoiselle)\s+(?:d['’]|d[eu]s?\s+)?(?=\p{Lu})/iu.exec(
    text.slice(start, end),
  );
  if (match) start += match[0].length;
  return end - start < 2 || !/^\p{Lu}/u.test(text.slice(start)) ? null : { start, end, type: mention.type };
}
