import { describe, expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { read } from '../pipeline.ts';
import { readDocument } from '../text/read.ts';

const pack = loadPack('alliance');

/** "act modality person charge change @ time" of each claim of some acts. */
function told(text: string, language: Language, acts: RegExp, date?: string): string[] {
  const document = readDocument(new TextEncoder().encode(text), { uri: 'text.txt', language, date });
  const { claims, times } = read(document, { pack, analyse: analyseWithModels });
  return claims.flatMap(({ act, modality, state, time, polarity }) =>
    acts.test(act)
      ? [
          [
            act,
            ...(modality === 'asserted' ? [] : [modality]),
            ...(polarity === 'negative' ? ['not'] : []),
            ...(state ? [state.subject.slice(7), state.object.slice(7), state.change] : []),
            ...(time === null ? [] : ['@', times[time]!.text]),
          ].join(' '),
        ]
      : [],
  );
}

describe('the end of charges', () => {
  it('is told of what a pronoun takes up', () => {
    expect(
      told(
        'Quant au chef de corruption, le juge d’instruction l’avait abandonné contre Paul Morel le 3 décembre 2009.',
        'fr',
        /^drop-charge$/,
      ),
    ).toEqual(['drop-charge paul-morel corruption ends @ 3 décembre 2009']);
  });
  it('is that of all charges told where the court acquits, but of those whose end is told', () => {
    expect(
      told(
        'Paul Lund was charged with forgery, fraud and perjury in 2009. The fraud charge was dropped in January 2010. The court acquitted him on 3 May 2010.',
        'en',
        /^drop-charge$/,
      ).slice(1),
    ).toEqual(['drop-charge paul-lund forgery ends @ 3 May 2010', 'drop-charge paul-lund perjury ends @ 3 May 2010']);
  });
  it('is of the day of the verdict that the same court gave right before', () => {
    const text =
      'Le tribunal de Vernaz a condamné hier Étienne Morel pour corruption. Il a relaxé Paul Petit. La cour a relaxé Luc Morand.';
    expect(told(text, 'fr', /^(?:convict|drop-charge)$/, '2010-12-11')).toEqual([
      'convict etienne-morel corruption ends @ hier',
      'drop-charge @ hier',
      'drop-charge',
    ]);
  });
  it('is that of the charge that the sentence names, however far behind, and of none whose end is told', () => {
    const text =
      "Le tribunal a condamné hier Étienne Morel à trois ans de prison, dont deux avec sursis, pour corruption. Quant au chef de faux, le juge l'avait abandonné contre Étienne Morel le 3 décembre 2009.";
    expect(told(text, 'fr', /^convict$/, '2010-12-11')).toEqual(['convict etienne-morel corruption ends @ hier']);
  });
  it('is an acquittal where somebody is found not guilty', () => {
    expect(told('Paul Lund was found not guilty of fraud on 3 May 2010.', 'en', /^(?:convict|drop-charge)$/)).toEqual([
      'drop-charge paul-lund fraud ends @ 3 May 2010',
    ]);
    expect(told('Paul Lund was found guilty of fraud on 3 May 2010.', 'en', /^(?:convict|drop-charge)$/)).toEqual([
      'convict paul-lund fraud ends @ 3 May 2010',
    ]);
  });
  it('goes by one name, short or in full', () => {
    expect(
      told(
        'Paul Morel a été mis en examen pour détournement de fonds publics en 2009. Le chef de détournement est tombé le 30 mars 2010.',
        'fr',
        /./,
      ),
    ).toEqual([
      'charge paul-morel embezzlement begins @ 2009',
      'drop-charge paul-morel embezzlement ends @ 30 mars 2010',
    ]);
  });
});

describe('what is called wrong right after it is said', () => {
  it.each<[Language, string]>([
    ['fr', 'La presse a écrit que Paul Morel avait été relaxé en 2009. Elle s’est trompée.'],
    ['en', 'The papers said that Paul Lund had been acquitted in 2009. They were wrong.'],
  ])('is alleged, and ends nothing: (%s) %s', (language, text) => {
    expect(told(text, language, /^drop-charge$/)).toEqual(['drop-charge alleged @ 2009']);
  });
  it('is believed where nobody calls it so', () => {
    expect(
      told('The papers said that Paul Lund had been acquitted in 2009. They were right.', 'en', /^drop-charge$/),
    ).toEqual(['drop-charge @ 2009']);
  });
});

describe('the opening of a trial', () => {
  it('is told with its day, whose trial it is or not', () => {
    expect(
      told("Le tribunal siège à Vernaz. Le procès s'était ouvert le 8 novembre 2010.", 'fr', /^put-on-trial$/),
    ).toEqual(['put-on-trial @ 8 novembre 2010']);
    expect(told('The court sat in Leeds. The trial had opened on 9 May 2011.', 'en', /^put-on-trial$/)).toEqual([
      'put-on-trial @ 9 May 2011',
    ]);
    expect(told('The trial of Paul Lund opened on 3 June 2011.', 'en', /^put-on-trial$/)).toEqual([
      'put-on-trial @ 3 June 2011',
    ]);
  });
  it('is none of a medicine, and none without a day', () => {
    expect(told('The new vaccine is cheap. The trial opened on 9 May 2011.', 'en', /^put-on-trial$/)).toEqual([]);
    expect(told('La cour est pleine. Le procès commence bien.', 'fr', /^put-on-trial$/)).toEqual([]);
  });
});
