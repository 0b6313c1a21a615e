// Subjects that parsers lose to what stands before them: to a date, to a list, to the words that open the sentence, to an "and" or a "but".
import type { Sentence } from '../language/words.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  hang,
  headOf,
  isFiniteVerb,
  isNominal,
  isUnder,
  isVerb,
  link,
  norm,
  prepositionsOf,
  readableSentences,
  rename,
  type Tree,
  upos,
} from './tree.ts';

/** Gives verbs the subjects that the words tell and the parser did not. */
export function mendLostSubjects(tree: Tree): void {
  for (const sentence of readableSentences(tree))
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const mended = isVerb(tree, i)
        ? mendThen(tree, i) || mendCutList(tree, i, sentence) || mendActive(tree, i, sentence)
        : upos(tree, i) === 'PROPN' || upos(tree, i) === 'NOUN'
          ? mendBehindTime(tree, i, sentence) ||
            mendBesideTime(tree, i) ||
            mendSplitList(tree, i, sentence) ||
            mendBut(tree, i, sentence)
          : false;
      if (mended) link(tree, sentence.firstToken, sentence.endToken);
    }
}

/** The first token of the run before a word that hangs under it, commas and bars aside. */
function startOf(tree: Tree, word: number, first: number): number {
  let start = word;
  while (start > first && isUnder(tree, start - 1, word)) start--;
  while (start < word && upos(tree, start) === 'PUNCT') start++;
  return start;
}

/** "On 29 April Olav, joined by the guards, took the town", "Within two months Norway, Chad and Peru were …" with the name under the date. */
function mendBehindTime(tree: Tree, name: number, { firstToken }: Sentence): boolean {
  const time = timeBefore(tree, name, firstToken);
  if (time < 0 || time > name || tree.isTime[name] === 1 || tree.isTime[time] !== 1 || upos(tree, name) !== 'PROPN')
    return false;
  if (!/^(?:nmod|appos|flat|compound)$/.test(base(tree, name)) || prepositionsOf(tree, name).length > 0) return false;
  if (time === headOf(tree, name) && tree.isTime[startOf(tree, name, firstToken) - 1] !== 1) return false;
  let top = time;
  while (headOf(tree, top) >= 0 && tree.isTime[headOf(tree, top)] === 1) top = headOf(tree, top);
  const verb = headOf(tree, top);
  if (verb < name || !isVerb(tree, verb) || base(tree, top) !== 'obl' || childWith(tree, verb, 'expl', 'csubj') >= 0)
    return false;
  const subjects = childrenOf(tree, verb).filter(child => base(tree, child) === 'nsubj');
  if (subjects.length === 0) {
    hang(tree, name, verb, isPassiveForm(tree, verb) ? 'nsubj:pass' : 'nsubj');
    return true;
  }
  const [subject] = subjects;
  if (subjects.length > 1 || subject! < name || subject! > verb) return false;
  const before = startOf(tree, subject!, firstToken) - 1;
  const relation = tree.relations[subject!]!;
  if (norm(tree, before) === ',' && isUnder(tree, before - 1, name) && isJoined(tree, subject!)) {
    hang(tree, name, verb, relation);
    hang(tree, subject!, name, 'conj');
    return true;
  }
  // "…, joined by the guards and Haakon, took": the second name stands beside what is before its "and".
  const beside = before - 1;
  const aside = headOf(tree, nominalUp(tree, beside, name));
  if (!/^(?:and|et)$/.test(norm(tree, before)) || aside <= name || !isVerb(tree, aside)) return false;
  if (!/^(?:acl|advcl)$/.test(base(tree, aside)) || norm(tree, verb - 1) !== ',') return false;
  hang(tree, subject!, nominalUp(tree, beside, name), 'conj');
  hang(tree, name, verb, relation);
  return true;
}

/** The time that a name hangs on; "In May 1950 in Oslo, Olav …" with Olav for a part of "Oslo": the time over the place before the comma. */
function timeBefore(tree: Tree, name: number, firstToken: number): number {
  const over = headOf(tree, name);
  if (over < 0 || tree.isTime[over] === 1 || over > name || base(tree, name) !== 'compound') return over;
  const comma = startOf(tree, name, firstToken) - 1;
  return base(tree, over) === 'nmod' && norm(tree, comma) === ',' ? headOf(tree, over) : over;
}

/** "approved by Olav on 4 July and Haakon on 7 July" with Haakon beside the day: he stands beside whoever stands before it. */
function mendBesideTime(tree: Tree, name: number): boolean {
  const time = headOf(tree, name);
  if (base(tree, name) !== 'conj' || time < 0 || tree.isTime[time] !== 1 || tree.isTime[name] === 1) return false;
  if (upos(tree, name) !== 'PROPN' || prepositionsOf(tree, name).length > 0) return false;
  let next = name + 1;
  while (base(tree, next) === 'flat') next++;
  if (tree.isTime[next] !== 1 && (upos(tree, next) !== 'ADP' || tree.isTime[next + 1] !== 1)) return false;
  const verb = headOf(tree, time);
  if (verb < 0 || verb > time || !isVerb(tree, verb)) return false;
  const beside = childrenOf(tree, verb)
    .filter(child => child > verb && child < time && /^(?:obj|obl)$/.test(base(tree, child)) && isNominal(tree, child))
    .at(-1);
  if (beside === undefined || tree.isTime[beside] === 1) return false;
  hang(tree, name, beside, 'conj');
  return true;
}

/** The topmost nominal over a token that stands behind another one. */
function nominalUp(tree: Tree, token: number, after: number): number {
  let top = token;
  for (let above = headOf(tree, top), steps = 0; steps < 6 && above > after && isNominal(tree, above); steps++) {
    top = above;
    above = headOf(tree, top);
  }
  return top;
}

/** Whether a list hangs on a word whose last item has its "and". */
function isJoined(tree: Tree, first: number): boolean {
  return childrenOf(tree, first).some(child => base(tree, child) === 'conj' && childWith(tree, child, 'cc') >= 0);
}

const ONE = /^(?:is|was|has|does|est|a|fut|était|avait)$/;

function isPassiveForm(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(child => tree.relations[child] === 'aux:pass');
}

function isSingular(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(
    child => (base(tree, child) === 'aux' || base(tree, child) === 'cop') && ONE.test(norm(tree, child)),
  );
}

/** "During the days of the siege, twelve monks and twenty nuns were killed" with the monks beside the siege. */
function mendSplitList(tree: Tree, subject: number, { firstToken }: Sentence): boolean {
  const verb = headOf(tree, subject);
  if (base(tree, subject) !== 'nsubj' || verb < subject || !isVerb(tree, verb) || isSingular(tree, verb)) return false;
  let joint = startOf(tree, subject, firstToken);
  if (!isAnd(tree, joint)) joint--;
  if (joint - 2 < firstToken) return false;
  if (!isAnd(tree, joint) && !(norm(tree, joint) === ',' && isJoined(tree, subject))) return false;
  let item = joint - 1;
  for (let steps = 0; steps < 6 && !/^(?:conj|appos)$/.test(base(tree, item)); steps++) {
    item = headOf(tree, item);
    if (item < 0 || item >= joint) return false;
  }
  const governed = headOf(tree, item);
  if (!isNominal(tree, item) || governed < 0 || governed > item || childWith(tree, item, 'cc', 'conj') >= 0)
    return false;
  if (norm(tree, startOf(tree, item, firstToken) - 1) !== ',') return false;
  // What goes before hangs on a preposition and is one thing: its list would have ended with the item.
  if (prepositionsOf(tree, governed).length === 0 || isUnder(tree, verb, governed) || isJoined(tree, governed))
    return false;
  hang(tree, item, verb, tree.relations[subject]!);
  hang(tree, subject, item, 'conj');
  return true;
}

function isAnd(tree: Tree, i: number): boolean {
  return /^(?:and|et)$/.test(norm(tree, i));
}

/** "For the murder of Lund, Berg and Captain Dahl were sentenced": who stands behind the comma is the subject, where the verb has none. */
function mendCutList(tree: Tree, verb: number, { firstToken }: Sentence): boolean {
  if (upos(tree, verb) !== 'VERB' || !isFiniteVerb(tree, verb) || isSingular(tree, verb)) return false;
  if (base(tree, verb) === 'conj' || childWith(tree, verb, 'nsubj', 'csubj', 'expl', 'mark') >= 0) return false;
  let before = verb - 1;
  while (before > firstToken && (upos(tree, before) === 'AUX' || upos(tree, before) === 'ADV')) before--;
  let last = before;
  for (let steps = 0; steps < 6 && last > firstToken && base(tree, last) !== 'conj'; steps++) {
    last = headOf(tree, last);
    if (last < 0 || last > before) return false;
  }
  const governed = headOf(tree, last);
  if (base(tree, last) !== 'conj' || governed < 0 || governed > last || isUnder(tree, verb, governed)) return false;
  const items = childrenOf(tree, governed).filter(child => base(tree, child) === 'conj');
  const [first, ...others] = items;
  if (others.length === 0 || items.at(-1) !== last || !isAnd(tree, startOf(tree, last, firstToken))) return false;
  if (!items.every(item => isNominal(tree, item) && prepositionsOf(tree, item).length === 0)) return false;
  if (prepositionsOf(tree, governed).length === 0 || norm(tree, startOf(tree, first!, firstToken) - 1) !== ',')
    return false;
  hang(tree, first!, verb, isPassiveForm(tree, verb) ? 'nsubj:pass' : 'nsubj');
  for (const other of others) hang(tree, other, first!, 'conj');
  return true;
}

/** "Norway defeated the fleet, then captured the town" with the second verb beside the sentence: the subject is that of the first. */
function mendThen(tree: Tree, verb: number): boolean {
  const first = headOf(tree, verb);
  if (base(tree, verb) !== 'parataxis' || first < 0 || first > verb || !isVerb(tree, first)) return false;
  if (childWith(tree, verb, 'nsubj', 'expl', 'csubj', 'mark') >= 0 || childWith(tree, first, 'nsubj') < 0) return false;
  const then = childWith(tree, verb, 'advmod');
  if (then < 0 || then > verb || !/^(?:then|puis|ensuite)$/.test(norm(tree, then)) || norm(tree, then - 1) !== ',')
    return false;
  rename(tree, verb, 'conj');
  return true;
}

/** "… to the Danes, but Norway, worn out, rejected the offer" with Norway beside the Danes. */
function mendBut(tree: Tree, name: number, { endToken }: Sentence): boolean {
  if (base(tree, name) !== 'conj') return false;
  const but = childWith(tree, name, 'cc');
  if (but < 0 || but > name || !/^(?:but|yet|mais)$/.test(norm(tree, but)) || norm(tree, but - 1) !== ',') return false;
  if (/^(?:also|aussi|even|rather|not)$/.test(norm(tree, but + 1))) return false;
  for (let verb = name + 1; verb < endToken; verb++) {
    if (!isVerb(tree, verb) || base(tree, verb) !== 'conj' || !isVerb(tree, headOf(tree, verb))) continue;
    if (headOf(tree, verb) > but || childWith(tree, verb, 'nsubj', 'cc', 'mark', 'expl') >= 0) continue;
    if (norm(tree, verb - 1) !== ',' && verb - 1 !== name) continue;
    if (norm(tree, verb + 1) === 'by' || norm(tree, verb + 1) === 'par') {
      hang(tree, verb, name, 'acl');
      continue;
    }
    hang(tree, name, verb, 'nsubj');
    hang(tree, but, verb, 'cc');
    return true;
  }
  return false;
}

/** What may have an object though it is said of one who is given it: "the town granted a charter". */
const GIVEN =
  /^(?:grant|award|offer|deny|promise|assign|name|elect|appoint|call|allow|ask|accord|refuse|dub|label|title|entitle|consider|deem|declare|style|rename|order)ed$/;

/** "Both countries established diplomatic relations" read as "both countries, established": what has an object of its own is the verb. */
function mendActive(tree: Tree, verb: number, { firstToken }: Sentence): boolean {
  const noun = headOf(tree, verb);
  if (noun < 0 || noun !== verb - 1 || !/^(?:acl|amod)$/.test(base(tree, verb)) || !/ed$/.test(norm(tree, verb)))
    return false;
  if (!feature(tree, verb, 'Tense=Past') || GIVEN.test(norm(tree, verb)) || childWith(tree, verb, 'aux', 'nsubj') >= 0)
    return false;
  const object = childWith(tree, verb, 'obj');
  if (object < verb || !isNominal(tree, object) || tree.isTime[object] === 1) return false;
  if (!/^(?:root|parataxis|appos|dep|list)$/.test(base(tree, noun)) || prepositionsOf(tree, noun).length > 0)
    return false;
  const before = startOf(tree, noun, firstToken) - 1;
  if (before >= firstToken && upos(tree, before) !== 'PUNCT' && !/^[|*•]$/.test(norm(tree, before))) return false;
  if (childWith(tree, noun, 'cop', 'nsubj', 'aux') >= 0) return false;
  hang(tree, verb, headOf(tree, noun), tree.relations[noun]!);
  for (const child of childrenOf(tree, noun)) if (child > verb) tree.heads[child] = verb;
  hang(tree, noun, verb, 'nsubj');
  return true;
}
