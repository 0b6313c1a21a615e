import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

/** "act polarity modality: agents → recipients" of each claim, participants by their words. */
const claimed = (text: string): string[] =>
  readText(text).claims.map(
    ({ act, polarity, modality, agents, recipients }) =>
      `${act} ${polarity} ${modality}: ${agents.map(one => one.text).join(' | ')} → ${recipients.map(one => one.text).join(' | ')}`,
  );

describe('words of acts in everyday senses', () => {
  it.each([
    'Le ministre devint avocat.',
    'La société norvégienne loue une villa au bord du lac.',
    'Cette situation exige un effort.',
    'Il accomplit une mission qui exige la liberté.',
    'Vous désignez ces personnes en tant que parents.',
    'Son pouvoir répond à un besoin des Norvégiens.',
    "Ce qu'on a vendu aux Norvégiens est une illusion.",
    "L'élection du président au suffrage universel divise le pays.",
  ])('%s', text => expect(claimed(text)).toEqual([]));

  it.each([
    ['Le général devint ministre.', 'appoint positive asserted:  → '],
    ['La Norvège exige un effort.', 'request positive asserted: La Norvège → un effort'],
    ['La Norvège a désigné le juge Lund.', 'appoint positive asserted: La Norvège → le juge Lund'],
    ['La Norvège demande un référendum sur son indépendance.', 'demand-self-rule positive asserted: La Norvège → '],
  ])('but: %s', (text, told) => expect(claimed(text).map(one => one.replace('Le général', ''))).toContain(told));
});

describe('what is not told as done', () => {
  it.each([
    [
      "La Norvège reconnaît les contrats signés avant l'entrée en vigueur de la loi.",
      'enter-into-force positive hypothetical',
    ],
    ["Le référendum sur l'indépendance de la Norvège approche.", 'proclaim-independence positive planned'],
    ['Nous aurions sans doute pu rencontrer le roi de Norvège.', 'consult positive hypothetical'],
  ])('%s', (text, told) => expect(claimed(text).join()).toContain(told));

  it('is what a front is called for', () => {
    const told = claimed('Les rebelles du front pour la libération de la Norvège ont pris Bergen.');
    expect(told.filter(one => one.startsWith('liberate positive asserted'))).toEqual([]);
    expect(claimed('La libération de la Norvège a eu lieu en 1945.').join()).toContain('liberate positive asserted');
  });

  it('is a fact where it is dated or over', () => {
    expect(claimed("L'entrée en vigueur de la loi a eu lieu en 1950.").join()).toContain('positive asserted');
    expect(claimed('Nous avons pu rencontrer le roi de Norvège.').join()).toContain('consult positive asserted');
  });

  it('is nothing denied that others did', () => {
    expect(claimed("Ce n'est pas nous qui avons créé ce comité.")).toEqual([]);
    expect(claimed("Ce n'est pas la Norvège qui a créé ce comité.").join()).toContain('found negative');
  });

  it('is done where "ne" only restricts', () =>
    expect(
      claimed("« La Norvège n'a consenti à un tel accord provisoire qu'en raison de la crise. »").join(),
    ).toContain('agree positive asserted'));
});

describe('who takes no part', () => {
  it.each([
    ['La Norvège a opposé une fin de non-recevoir au nom de la loi.', 'refuse positive asserted: La Norvège → '],
    ["Avec l'aide de ses amis, la Norvège conclut un accord.", 'conclude positive asserted: la Norvège → un accord'],
    ["L'autorité du conseil n'est contestée par personne.", "dispute negative asserted:  → L'autorité du conseil"],
  ])('%s', (text, told) => expect(claimed(text)).toContain(told));

  it('unless it is with whom', () =>
    expect(claimed('La Norvège conclut un accord avec la Suède.')).toContain(
      'conclude positive asserted: La Norvège → un accord | la Suède',
    ));
});

describe('who says it', () => {
  const sources = (text: string): (string | undefined)[] =>
    readText(text)
      .claims.filter(({ act }) => act !== 'inform')
      .map(({ source }) => source?.text);

  it.each([
    'Le maire a dit à la police que la Norvège avait attaqué la Suède.',
    'Le maire a annoncé aux députés que la Norvège avait attaqué la Suède.',
    'Le maire a informé le roi que la Norvège avait attaqué la Suède.',
  ])('%s', text => expect(sources(text)).toEqual(['Le maire']));

  it('says no more than the clause that it stands in', () =>
    expect(sources('La Norvège a dénoncé le traité qui représente selon le maire une entrave.')).toEqual([undefined]));
});
