// The infinitive of a French verb form that the endings' rules got wrong: "rompu" is of "rompre", "jouiront" of "jouir".

import { infinitiveOfIrregular } from './irregular-past.ts';

/** What every infinitive ends in. */
const INFINITIVE = /(?:er|ir|ïr|re)$/;

/** Forms whose infinitive is none of their letters: the stem of the future, participles, the past subjunctive. */
const IRREGULAR: readonly (readonly [form: RegExp, infinitive: string])[] = [
  [/^aur/, 'avoir'],
  [/^(?:eu(?:e|s|es|t|rent|sse|ssent)?|eût|ai(?:e|es|ent|t)|av(?:ez|iez|ions))$/, 'avoir'],
  [/^ser(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)$/, 'être'],
  [/^fu(?:sse|sses|ssent)$|^fût$|^soi(?:s|t|ent)$/, 'être'],
  [/^ir(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)$/, 'aller'],
  [/^fer(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)$|^fass/, 'faire'],
  [/^saur|^su(?:e|s|es)?$|^sach/, 'savoir'],
  [/^d(?:û|ue|us|ues)$/, 'devoir'],
  [/^pourr/, 'pouvoir'],
];

/** Stems of the future that are not the infinitive's: "enverra", "verrons", "reviendrai", "voudra". */
const FUTURE_STEMS: readonly (readonly [ending: RegExp, infinitive: string])[] = [
  [/enverr$/, 'envoyer'],
  [/verr$/, 'voir'],
  [/devr$/, 'devoir'],
  [/cevr$/, 'cevoir'],
  [/iendr$/, 'enir'],
  [/oudr$/, 'ouloir'],
  [/audr$/, 'aloir'],
  [/ourr$/, 'ourir'],
  [/uerr$/, 'uérir'],
  [/eoir$/, 'eoir'],
];

const FUTURE = /^(.*r)(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)$/;

/** "partirent", "suivit", "parurent": what looks like an infinitive there may be none ("partirer", "suivir"). */
const SIMPLE_PAST = /(?:[iu]rent|[^aeiou]it)$/;

/** What follows the stem, and what the infinitive may have there, the commonest first. */
const ENDINGS: readonly (readonly [ending: RegExp, infinitives: readonly string[]])[] = [
  [/(?:é|ée|és|ées|a|as|ai|âmes|âtes|èrent)$/, ['er']],
  [/olu(?:e|s|es)?$/, ['oudre', 'ouloir']],
  [/çu(?:e|s|es)?$/, ['cevoir']],
  [/écu(?:e|s|es)?$/, ['ivre']],
  [/u(?:e|s|es)?$/, ['re', 'ure', 'ir', 'ire', 'oir', 'aître', 'oître', 'oire']],
  [/irent$/, ['ir', 're', 'ire']],
  [/urent$/, ['oir', 're', 'ir', 'ure']],
  [/it$/, ['ir', 're']],
  [/(?:t|s)$/, ['r', 're', 'dre', 'ir', 'tir']],
  [/(?:ons|ez|ent|ant|ais|ait|ions|iez|aient|e|es)$/, ['er', 'ir', 're', 'oir']],
  [/i(?:e|s|es)?$/, ['ir', 'ire']],
];

/**
 * The lemma itself where it may be an infinitive; else the first that the form's ending allows and `isWord` knows, and the lemma where there is none.
 * `form` is in lower case.
 */
export function infinitiveOf(lemma: string, form: string, isWord: (word: string) => boolean): string {
  const past = infinitiveOfIrregular(form);
  if (past !== null) return past;
  if (INFINITIVE.test(lemma) && (isWord(lemma) || !SIMPLE_PAST.test(form))) return lemma;
  const irregular = IRREGULAR.find(([pattern]) => pattern.test(form));
  if (irregular) return irregular[1];
  return candidates(form).find(isWord) ?? lemma;
}

function candidates(form: string): string[] {
  const future = FUTURE.exec(form)?.[1];
  const ofFuture = FUTURE_STEMS.filter(([ending]) => future !== undefined && ending.test(future)).map(
    ([ending, infinitive]) => future!.replace(ending, infinitive),
  );
  const ofEndings = ENDINGS.filter(([ending]) => ending.test(form)).flatMap(([ending, infinitives]) =>
    infinitives.map(infinitive => form.replace(ending, infinitive)),
  );
  const stems = future === undefined ? [] : [future];
  // "ignorons" is of "ignorer"; only what is of no such verb is a future of one in "-re".
  return [...ofFuture, ...stems, ...ofEndings, ...stems.map(stem => `${stem}e`)].filter(word => INFINITIVE.test(word));
}
