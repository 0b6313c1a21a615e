import { buildHashMap, type HashMap } from '../src/language/models/hash-map.ts';
import {
  endingKey,
  formKey,
  type LemmaRule,
  type Lemmas,
  LONGEST_ENDING,
  lemmaRule,
  makeLemma,
  morphCategory,
} from '../src/language/models/lemmas.ts';
import { normalForm } from './normal.ts';

/** A form with its lemma, as seen in a treebank or a lexicon. */
export interface LemmaSighting {
  readonly form: string;
  readonly written: string;
  readonly lemma: string;
  readonly upos: number;
  readonly morph: number;
  readonly weight: number;
}

class Rules {
  readonly list: LemmaRule[] = [];
  private readonly numbers = new Map<string, number>();

  /** The rule that makes the lemma from the form. */
  number({ form, written, lemma }: LemmaSighting): number {
    if (lemma === written && lemma !== form) return this.add({ cut: -1, append: '' });
    let shared = 0;
    while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
    return this.add({ cut: form.length - shared, append: lemma.slice(shared) });
  }

  private add(rule: LemmaRule): number {
    const key = `${rule.cut} ${rule.append}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.list.length);
    this.list.push(rule);
    return this.list.length - 1;
  }
}

type Votes = Map<number, Map<number, number>>;

function vote(votes: Votes, key: number, rule: number, weight: number): void {
  const entry = votes.get(key);
  if (entry === undefined) votes.set(key, new Map([[rule, weight]]));
  else entry.set(rule, (entry.get(rule) ?? 0) + weight);
}

function winner(entry: ReadonlyMap<number, number>): { rule: number; share: number; total: number } {
  let rule = -1;
  let most = -1;
  let total = 0;
  for (const [candidate, weight] of entry) {
    total += weight;
    if (weight > most || (weight === most && candidate < rule)) {
      rule = candidate;
      most = weight;
    }
  }
  return { rule, share: most / total, total };
}

/** Learns rules by ending from the different forms, and keeps the forms that these get wrong as exceptions. */
export function trainLemmas(sightings: readonly LemmaSighting[], properNoun: number, lexicon: HashMap): Lemmas {
  const rules = new Rules();
  rules.number({ form: '', written: '', lemma: '', upos: 0, morph: 0, weight: 0 });
  const byForm: Votes = new Map();
  const firsts = new Map<number, LemmaSighting>();
  for (const sighting of sightings) {
    const rule = rules.number(sighting);
    for (const category of [sighting.upos, morphCategory(sighting.morph)]) {
      const key = formKey(sighting.form, category);
      vote(byForm, key, rule, sighting.weight);
      if (!firsts.has(key)) firsts.set(key, { ...sighting, morph: category });
    }
  }
  const byEnding: Votes = new Map();
  for (const [key, entry] of byForm) {
    const { form, upos, morph: category } = firsts.get(key)!;
    if (upos === properNoun) continue;
    const { rule, total } = winner(entry);
    for (let size = 0; size <= Math.min(LONGEST_ENDING, form.length); size++) {
      const { cut } = rules.list[rule]!;
      if (cut <= size) vote(byEnding, endingKey(form, size, category), rule, 1 + Math.min(total, 4) / 4);
    }
  }
  const endings: [number, number][] = [];
  for (const [key, entry] of byEnding) {
    const { rule, share, total } = winner(entry);
    if (total >= 3 && share >= 0.6) endings.push([key, rule]);
  }
  const surface = rules.number({ form: 'a', written: 'A', lemma: 'A', upos: properNoun, morph: 0, weight: 0 });
  endings.push([endingKey('', 0, properNoun), surface]);
  const lemmas: Lemmas = { rules: rules.list, exceptions: buildHashMap([]), endings: buildHashMap(endings), lexicon };
  return { ...lemmas, exceptions: collectExceptions(sightings, lemmas, rules) };
}

function collectExceptions(sightings: readonly LemmaSighting[], lemmas: Lemmas, rules: Rules) {
  const votes: Votes = new Map();
  for (const sighting of sightings) {
    const rule = rules.number(sighting);
    vote(votes, formKey(sighting.form, morphCategory(sighting.morph)), rule, sighting.weight);
  }
  const exceptions = new Map<number, number>();
  for (const sighting of sightings) {
    const key = formKey(sighting.form, morphCategory(sighting.morph));
    const { rule } = winner(votes.get(key)!);
    const { form, written, upos, morph } = sighting;
    const wanted = apply(rules.list[rule]!, form, written);
    if (normalForm(wanted) !== normalForm(apply(lemmaRule(lemmas, form, upos, morph), form, written)))
      exceptions.set(key, rule);
  }
  return buildHashMap([...exceptions]);
}

/** The lemma that a rule makes; without a rule the form itself. */
export function apply(rule: LemmaRule | undefined, form: string, written: string): string {
  if (rule === undefined) return form;
  return rule.cut < 0 ? written : makeLemma(rule, form);
}
