// Claims to be judged by eye, each beside its sentence: node bench/claims-sample.ts [--count 200] [--seed 1] [--shared <folder>] [--out .scratch/claims-sample.txt] [--told asserted|other] [--at 0.5]
// Beside the text, a JSON line for each claim says where it stands (`<out>.keys.jsonl`), so that a judgement finds its claim again after a change.
// Half of them French, half English, at most 12 of one act (`--of-one-act`), from passages in the middle of texts that nobody wrote for this project.
// `--at` says where in each text its passage begins (0 the beginning, 0.5 the middle, 1 the end): other passages give claims that nobody has judged yet.
// `--withheld` draws from all that was read, what is not sure enough to be told included.
// The same seed draws the same claims from the same readings. What is written holds sentences of others: it stays out of the repository.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { annotate } from '../src/annotate.ts';
import type { Annotations, Claim, Participant } from '../src/annotation.ts';
import { explain } from '../src/ask/explain.ts';
import { openResources } from '../src/cli/resources.ts';
import type { Language } from '../src/language/language.ts';
import { CORPORA, type Corpus, corpusName, corpusTexts, passageOf, passageUri } from './claims-passage.ts';
import { printOf } from './claims-print.ts';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    told: { type: 'string', default: 'asserted' },
    at: { type: 'string', default: '0.5' },
    withheld: { type: 'boolean', default: false },
    'of-one-act': { type: 'string', default: '12' },
    shared: { type: 'string', default: fileURLToPath(new URL('../../shared', import.meta.url)) },
    out: { type: 'string', default: fileURLToPath(new URL('../.scratch/claims-sample.txt', import.meta.url)) },
  },
});
const count = Number(options.count);
const ofOneAct = Number(options['of-one-act']);
const draw = generator(Number(options.seed));
const passageAt = Number(options.at);
const resources = { ...openResources(), abstain: !options.withheld };
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
  const pools = corpora.map(corpus => shuffled(claimsOf(corpus, language, count * 2)));
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
function claimsOf(corpus: Corpus, language: Language, enough: number): Drawn[] {
  const found: Drawn[] = [];
  const encoder = new TextEncoder();
  for (const { name, text } of shuffled(corpusTexts(options.shared, corpus))) {
    if (found.length >= enough) break;
    const passage = encoder.encode(passageOf(text, passageAt));
    const annotations = annotate(passage, { uri: passageUri(name) }, resources);
    for (const claim of annotations.claims) {
      const sentence = annotations.sentences.find(({ id }) => id === claim.sentence)!;
      if ((claim.modality === 'asserted') !== asserted || sentence.language !== language) continue;
      found.push({ corpus: corpusName(corpus), file: name, annotations, claim });
    }
  }
  return found;
}

function wordsOf({ annotations, claim }: Drawn): string {
  const { start, end } = annotations.sentences.find(({ id }) => id === claim.sentence)!;
  return `${claim.act} ${annotations.document.text.slice(start, end)}`;
}

/** Where a claim stands: offsets in the passage, which depends on the text alone. */
function keyOf({ corpus, file, annotations, claim }: Drawn, at: number): string {
  const { act, trigger, agents, recipients } = claim;
  const words = (parties: readonly Participant[]) => parties.map(one => one.text);
  const { start, end } = trigger;
  return JSON.stringify({
    id: at + 1,
    corpus,
    file,
    at: passageAt,
    language: annotations.sentences[claim.sentence]!.language,
    print: printOf(claim, annotations.times),
    start,
    end,
    act,
    agents: words(agents),
    recipients: words(recipients),
  });
}

function inWords({ corpus, file, annotations, claim }: Drawn, at: number): string {
  const { trigger, act, event, agents, recipients, place, polarity, modality, source, state } = claim;
  const { text } = annotations.document;
  const sentence = annotations.sentences.find(({ id }) => id === claim.sentence)!;
  const shown = `${text.slice(sentence.start, trigger.start)}⟦${text.slice(trigger.start, trigger.end)}⟧${text.slice(trigger.end, sentence.end)}`;
  const time = annotations.times.find(({ id }) => id === claim.time);
  const sure = claim.sure === undefined ? '' : ` sure ${claim.sure}`;
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
    `${at + 1}. ${act} (${event ?? '–'}) ${polarity} ${modality}${sure}   [${sentence.language} ${corpus} ${file}]`,
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
