import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

/** "act: agents → recipients" of each claim, participants by their words. */
const claimed = (text: string): string[] =>
  readText(text, 'fr').claims.map(
    ({ act, agents, recipients }) =>
      `${act}: ${agents.map(one => one.text).join(' | ')} → ${recipients.map(one => one.text).join(' | ')}`,
  );

describe('French lists that stand beside the verb', () => {
  it.each([
    [
      'Les Norvégiens conquirent Bergen, les villes côtières suédoises et Oslo.',
      'capture: Les Norvégiens → Bergen | les villes côtières suédoises | Oslo',
    ],
    ['Les Norvégiens conquirent Bergen et Oslo.', 'capture: Les Norvégiens → Bergen | Oslo'],
    ['Les plénipotentiaires ont apposé leurs signatures au bas du traité.', 'sign: Les plénipotentiaires → traité'],
    ["Ceux d'Oslo ont participé à la fête.", "participate: Ceux d'Oslo → la fête"],
  ])('%s', (text, told) => expect(claimed(text)).toContain(told));

  it('are not what the speakers say', () =>
    expect(claimed('Il partage les idées que viennent de défendre les ministres suédois.').join()).not.toContain(
      '→ les ministres',
    ));
});

describe('whom one speaks to', () => {
  it.each([
    ['Je vous invite, mes chers collègues, à adopter cet article.', 'request:  → mes chers collègues'],
    ['La Norvège vous invite, chers collègues, à partir.', 'request: La Norvège → chers collègues'],
  ])('%s', (text, told) => expect(claimed(text)).toContain(told));
});

describe('with whose support', () => {
  it.each([
    ['Le député Lund est élu avec le soutien de la Norvège.', 'support: la Norvège → Le député Lund'],
    ['Le traité est signé avec le soutien de la Norvège.', 'support: la Norvège → '],
  ])('%s', (text, told) => expect(claimed(text)).toContain(told));
});

describe('words of acts that tell something else', () => {
  it.each([
    'Le ministre demanda : « Où allons-nous ? »',
    'Une femme est désignée par son prénom.',
    "Le stade est nommé en l'honneur du roi.",
    "C'est l'équivalent du meurtre du roi.",
    'Vous intentez un faux procès au ministre.',
    'Les banques ont garanti des prêts.',
    'Trois soldats armés jusqu’aux dents dorment.',
  ])('%s', text => expect(claimed(text)).toEqual([]));
});

it('hands over an opinion without speaking it', () => {
  const sources = (text: string) => readText(text, 'fr').claims.map(({ source }) => source?.text);
  expect(sources("Les députés ont demandé la communication de l'avis du Conseil.")).toEqual([undefined]);
  expect(sources("De l'avis du Conseil, la Norvège a attaqué la Suède.")).toEqual(['Conseil']);
});
