// The mood of a French verb: future and conditional, read from the form itself where a tagger may have missed them.
import type { Modality } from '../annotation.ts';
import type { Context } from './context.ts';
import {
  base,
  childrenOf,
  feature,
  formTest,
  headOf,
  languageAt,
  lemma,
  norm,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';

/** Future and conditional of the verb itself or of its auxiliary. */
export function moodOf(context: Context, verb: number): { readonly modality: Modality | null; readonly sign: number } {
  const { tree } = context;
  const finite = [
    verb,
    ...childrenOf(tree, verb).filter(child => base(tree, child) === 'aux' || base(tree, child) === 'cop'),
  ];
  for (const sign of finite) {
    const modality = moodOfWord(context, verb, sign);
    if (modality !== null) return { modality, sign };
  }
  return { modality: feature(tree, verb, 'Mood=Imp') || isBidden(tree, verb) ? 'proposed' : null, sign: verb };
}

function moodOfWord(context: Context, verb: number, word: number): Modality | null {
  const { tree } = context;
  if (languageAt(tree, word) !== 'fr') return null;
  const name = lemma(tree, word);
  const form = norm(tree, word);
  if (
    hasEnding(name, form, CONDITIONAL) ||
    (feature(tree, word, 'Mood=Cnd') && /r(?:ais|ait|ions|iez|aient)$/.test(form) && !isImperfect(context, form))
  ) {
    if (name === 'devoir') return 'opinion';
    if (name === 'pouvoir') return 'hypothetical';
    if (sentenceHasCondition(tree, verb)) return 'hypothetical';
    return inReported(tree, verb) ? 'planned' : 'alleged';
  }
  if (hasEnding(name, form, FUTURE)) return 'planned';
  if (feature(tree, word, 'Tense=Fut') && FUTURE_FORM.test(form) && !isPast(context, form)) return 'planned';
  return feature(tree, word, 'Mood=Imp') && word === verb ? 'proposed' : null;
}

/** "Monsieur le président, faites respecter le règlement", "interrogez les jeunes": a form of "vous" without "vous". */
function isBidden(tree: Tree, verb: number): boolean {
  if (!isFormOfYou(tree, verb) || upos(tree, verb) !== 'VERB' || languageAt(tree, verb) !== 'fr') return false;
  if (childrenOf(tree, verb).some(child => isYou(tree, child) || base(tree, child) === 'mark')) return false;
  const head = headOf(tree, verb);
  if (base(tree, verb) !== 'conj')
    return !/^(?:acl|xcomp|aux)/.test(tree.relations[verb]!) || tree.relations[verb] === 'acl';
  return head >= 0 && isBidden(tree, head);
}

const isFormOfYou = formTest(/^(?:.{2,}ez|faites|dites)$/);
const isYou = formTest(/^(?:-?vous|qui)$/);

const FUTURE = /^(?:ai|as|a|ons|ez|ont)$/;
const CONDITIONAL = /^(?:ais|ait|ions|iez|aient)$/;

/** Stems that the infinitive does not tell: "sera", "viendrait"; whatever is put before "venir", "tenir", "faire". */
const IRREGULAR =
  /^(?:ser|aur|ir|pourr|voudr|devr|saur|verr|enverr|renverr|recevr|courr|mourr|vaudr|faudr|.*(?:viendr|tiendr|fer))(?=[aeio])/;

/** "ouvrira", "suspendront", "proposerons": the infinitive itself with the endings of a tense, whatever a tagger says of it. */
function hasEnding(infinitive: string, form: string, endings: RegExp): boolean {
  const irregular = IRREGULAR.exec(form)?.[0];
  if (irregular !== undefined && endings.test(form.slice(irregular.length))) {
    // "préféra", "offerai": forms of verbs in -férer are no futures of "faire".
    return !/(?:fer)$/.test(irregular) || /faire$/.test(infinitive) || /^(?:re|dé|satis)?fer$/.test(irregular);
  }
  if (!/(?:er|ir|(?:[dpvciu]|tt|ît)re)$/.test(infinitive)) return false;
  const stem = infinitive.replace(/e$/, '');
  return form.startsWith(stem) && endings.test(form.slice(stem.length));
}

/**
 * "retirait", "retira" look like forms in -rait, -ra of another verb: told by the verbs that the acts know, and by stems that no
 * future or conditional has: "durait", "déclara", "montra", "libéra" ("durerait", "déclarera").
 */
function isImperfect(context: Context, form: string): boolean {
  return isStem(context, /^(.*r)ai(?:t|ent)$/.exec(form)?.[1]);
}

function isPast(context: Context, form: string): boolean {
  return isStem(context, /^(.*r)(?:a|èrent)$/.exec(form)?.[1]);
}

/** No form of another ending is a future, whatever the tagger says of "tomba". */
const FUTURE_FORM = /r(?:ai|as|a|ons|ez|ont)$/;
const STEM_IN_R = /(?:[éèaob]r|[^alr]ur|[nsl]tr|[fgc]r|(?:[ou]u|œu|li)vr)$/;

function isStem(context: Context, stem: string | undefined): boolean {
  return stem !== undefined && (context.isVerb(`${stem}er`) || STEM_IN_R.test(stem));
}

function sentenceHasCondition(tree: Tree, verb: number): boolean {
  const sentence = sentenceAt(tree, verb);
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const word = norm(tree, i);
    if ((word === 'si' || word === "s'") && base(tree, i) === 'mark') return true;
    if (word === 'sinon') return true;
    // "Sans l'appui de Rome, …": what would have been; "sans surprise" is how it was.
    if (word === 'sans' && i < verb && upos(tree, i + 1) === 'DET' && norm(tree, i + 1) !== 'aucun') return true;
    // "dans le cas où l'une des parties dénoncerait", "dans l'hypothèse où".
    if (word === 'où' && i > sentence.firstToken && /^(?:cas|hypothèse)$/.test(norm(tree, i - 1))) return true;
  }
  return false;
}

function inReported(tree: Tree, verb: number): boolean {
  return (
    base(tree, verb) === 'ccomp' ||
    (base(tree, verb) === 'conj' && headOf(tree, verb) >= 0 && base(tree, headOf(tree, verb)) === 'ccomp')
  );
}
