import { expect, it } from 'vitest';
import { infinitiveOf } from './infinitive.ts';

const WORDS = new Set(
  'rompre permettre jouir convenir voir verre conclure résoudre ignorer ignore lire subir envoyer reprendre élire recevoir vivre exprimer croire accroître durer dure'.split(
    ' ',
  ),
);
const isWord = (word: string) => WORDS.has(word);

it.each([
  ['rompu', 'rompu', 'rompre'],
  ['rompt', 'rompr', 'rompre'],
  ['permettrait', 'permettr', 'permettre'],
  ['jouiront', 'jouiror', 'jouir'],
  ['conviendra', 'conviendr', 'convenir'],
  ['verrons', 'verr', 'voir'],
  ['conclus', 'conclur', 'conclure'],
  ['résolue', 'résolur', 'résoudre'],
  ['ignorons', 'ignor', 'ignorer'],
  ['lu', 'lur', 'lire'],
  ['élus', 'élur', 'élire'],
  ['subit', 'subitr', 'subir'],
  ['enverra', 'enverr', 'envoyer'],
  ['reprendrai', 'reprendr', 'reprendre'],
  ['reçue', 'reçur', 'recevoir'],
  ['vécues', 'vécur', 'vivre'],
  ['exprimée', 'exprimée', 'exprimer'],
  ['dura', 'dura', 'durer'],
  ['croit', 'croitr', 'croire'],
  ['accrue', 'accrur', 'accroître'],
  ['iront', 'iror', 'aller'],
  ['aurions', 'aurions', 'avoir'],
  ['saurait', 'saur', 'savoir'],
  ['dues', 'dur', 'devoir'],
])('%s, read as of %s, is of %s', (form, lemma, infinitive) =>
  expect(infinitiveOf(lemma, form, isWord)).toBe(infinitive),
);

it.each([
  ['perdra', 'perdre'],
  ['nourrira', 'nourrir'],
  ['included', 'include'],
  ['xyzait', 'xyza'],
])('%s keeps %s: an infinitive already, or of no verb that is known', (form, lemma) =>
  expect(infinitiveOf(lemma, form, isWord)).toBe(lemma),
);
