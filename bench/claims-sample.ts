// Claims to be judged by eye, each beside its sentence: node bench/claims-sample.ts [--count 200] [--seed 1] [--shared <folder>] [--out .scratch/claims-sample.txt] [--told asserted|other] [--at 0.5]
// Beside the text, a JSON line for each claim says where it stands (`<out>.keys.jsonl`), so that a judgement finds its claim again after a change.
// Half of them French, half English, at most 12 of one act (`--of-one-act`), from passages in the middle of texts that nobody wrote for this project.
// `--at` says where in each text its passage begins (0 the beginning, 0.5 the middle, 1 the end): other passages give claims that nobody has judged yet.
// The same seed draws the same claims from the same readings. What is written holds sentences of others: it stays out of the repository.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { annotate } from '../src/annotate.ts';
import type { Annotations, Claim, Participant } from '../src/annotation.ts';
import { explain } from '../src/ask/explain.ts';
import { openResources } from '../src/cli/resources.ts';
import type { Language } from '../src/language/language.ts';
import { need } from './claims-row.ts';
import { sampleTexts } from './sample.ts';

const CORPORA: readonly { readonly folder: string; readonly language: Language }[] = [
  { folder: 'documents/treaties-fr', language: 'fr' },
  { folder: 'documents/assemblee-nationale-2013', language: 'fr' },
  { folder: 'documents/HistoryAtState-milestones', language: 'en' },
  { folder: 'documents/wikipedia-en-diplomacy', language: 'en' },
  { folder: 'documents/treaties-en', language: 'en' },
  { folder: 'interstate/HistoryAtState-rdcr', language: 'en' },
];
const PASSAGE = 8000;
/** Characters of a corpus that passages are taken from. */
const LIMIT = 4_000_000;
/** Of these only; the treaties are files called README.md. */
const NO_TEXTS = /licen[cs]e/i;

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    told: { type: 'string', default: 'asserted' },
    at: { type: 'string', default: '0.5' },
    'of-one-act': { type: 'string', default: '12' },
    shared: { type: 'string', default: fileURLToPath(new URL('../../shared', import.meta.url)) },
    out: { type: 'string', default: fileURLToPath(new URL('../.scratch/claims-sample.txt', import.meta.url)) },
  },
});
const count = Number(options.count);
const ofOneAct = Number(options['of-one-act']);
const draw = generator(Number(options.seed));
const passageAt = Number(options.at);
const resources = openResources();
const asserted = options.told === 'asserted';

interface Drawn {
  readonly corpus: string;
  readonly file: string;
  readonly annotations: Annotations;
  readonly claim: Claim;
}

const acts = new Map<string, number>();
/** Claims already drawn: a formula that a text repeats is judged once. */
const seen = new Set<string>();
const drawn = (['fr', 'en'] as const).flatMap(language => {
  const corpora = CORPORA.filter(corpus => corpus.language === language);
  const pools = corpora.map(({ folder }) => shuffled(claimsOf(folder, language, count * 2)));
  // In turn from each corpus, so that the largest does not fill the sample.
  const chosen: Drawn[] = [];
  for (let turn = 0; chosen.length < count / 2 && pools.some(pool => pool.length > 0); turn++) {
    const one = pools[turn % pools.length]!.pop();
    const already = one ? (acts.get(one.claim.act) ?? 0) : ofOneAct;
    const words = one ? wordsOf(one) : '';
    if (!one || already >= ofOneAct || seen.has(words)) continue;
    seen.add(words);
    acts.set(one.claim.act, already + 1);
    chosen.push(one);
  }
  return chosen.sort((a, b) => (a.corpus < b.corpus ? -1 : a.corpus > b.corpus ? 1 : 0));
});
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, `${drawn.map(inWords).join('\n\n')}\n`);
writeFileSync(`${options.out}.keys.jsonl`, `${drawn.map(keyOf).join('\n')}\n`);
console.log(`${drawn.length} claims of ${acts.size} acts in ${options.out}`);

/** Claims of passages of a corpus, of one language, some more than are wanted. */
function claimsOf(folder: string, language: Language, enough: number): Drawn[] {
  const found: Drawn[] = [];
  const encoder = new TextEncoder();
  for (const { name, text } of shuffled(sampleTexts(need(join(options.shared, 'data', folder)), LIMIT, NO_TEXTS))) {
    if (found.length >= enough) break;
    const uri = `${name.replace(/\.xml$/, '')}.txt`;
    const annotations = annotate(encoder.encode(passageOf(text)), { uri }, resources);
    for (const claim of annotations.claims) {
      const sentence = annotations.sentences.find(({ id }) => id === claim.sentence)!;
      if ((claim.modality === 'asserted') !== asserted || sentence.language !== language) continue;
      found.push({ corpus: folder.slice(folder.indexOf('/') + 1), file: name, annotations, claim });
    }
  }
  return found;
}

function wordsOf({ annotations, claim }: Drawn): string {
  const { start, end } = annotations.sentences.find(({ id }) => id === claim.sentence)!;
  return `${claim.act} ${annotations.document.text.slice(start, end)}`;
}

/** Where a claim stands: offsets in the passage, which depends on the text alone. */
function keyOf({ corpus, file, claim }: Drawn, at: number): string {
  const { act, trigger, agents, recipients } = claim;
  const words = (parties: readonly Participant[]) => parties.map(one => one.text);
  const { start, end } = trigger;
  return JSON.stringify({
    id: at + 1,
    corpus,
    file,
    start,
    end,
    act,
    agents: words(agents),
    recipients: words(recipients),
  });
}

/** A passage of a text, from the beginning of a paragraph. */
function passageOf(text: string): string {
  const from = Math.floor(Math.max(0, text.length - PASSAGE) * passageAt);
  const start = from === 0 ? 0 : text.indexOf('\n', from) + 1;
  return text.slice(start, start + PASSAGE);
}

function inWords({ corpus, file, annotations, claim }: Drawn, at: number): string {
  const { trigger, act, event, agents, recipients, place, polarity, modality, source, state } = claim;
  const { text } = annotations.document;
  const sentence = annotations.sentences.find(({ id }) => id === claim.sentence)!;
  const shown = `${text.slice(sentence.start, trigger.start)}⟦${text.slice(trigger.start, trigger.end)}⟧${text.slice(trigger.end, sentence.end)}`;
  const time = annotations.times.find(({ id }) => id === claim.time);
  const why = explain({ claim, annotations }, resources.pack, 'en');
  const fields = [
    `agents ${list(agents)}`,
    `recipients ${list(recipients)}`,
    ...(place ? [`place ${party(place)}`] : []),
    ...(time ? [`time ${time.text} = ${time.value}`] : []),
    ...(source ? [`source ${party(source)}`] : []),
    ...(state ? [`state ${state.subject} ${state.relation} ${state.object} ${state.change}`] : []),
  ];
  const paths = why?.roles.map(({ role, path }) => `${role} ${path}`).join(', ') ?? '';
  return [
    `${at + 1}. ${act} (${event ?? '–'}) ${polarity} ${modality}   [${sentence.language} ${corpus} ${file}]`,
    `   ${shown.replace(/\s+/g, ' ').trim()}`,
    ...fields.map(field => `   ${field}`),
    `   by ${why?.wording?.text ?? why?.rule ?? '–'}${paths && `; ${paths}`}`,
  ].join('\n');
}

function list(parties: readonly Participant[]): string {
  return parties.length === 0 ? '–' : parties.map(party).join(' | ');
}

function party({ text, entity }: Participant): string {
  return `${text.replace(/\s+/g, ' ')} <${entity ?? '?'}>`;
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled<T>(items: readonly T[]): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const other = Math.floor(draw() * (i + 1));
    [list[i], list[other]] = [list[other]!, list[i]!];
  }
  return list;
}
