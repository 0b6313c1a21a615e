import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

/** "act modality", with "not" before a denial, of each claim. */
const toldIn = (text: string): string[] =>
  readText(text).claims.map(
    ({ act, modality, polarity }) => `${polarity === 'negative' ? 'not ' : ''}${act} ${modality}`,
  );

describe('what is told as a norm, a choice, a question or a standing rule is not told as done', () => {
  it.each([
    ['Nous n’allons pas attaquer la Suède.', 'not attack planned'],
    ['On n’attaque pas la Norvège !', 'not attack opinion'],
    ['Le maire est élu par le conseil municipal.', 'elect hypothetical'],
    ['Les réfugiés sont autorisés à travailler en Norvège.', 'concede hypothetical'],
    ['Soit la Norvège soutient le traité, et il faut le dire, soit elle le rejette.', 'support hypothetical'],
    ['L’article 5 dispose que l’Assemblée se réunit le soir.', 'hold-conference planned'],
    ['Nous devons aider la Norvège à tenir, en libérant les villes du nord.', 'liberate hypothetical'],
    ['Monsieur le président, faites respecter l’accord !', 'comply proposed'],
    ['Ce texte ne peut pas être défendu par la Norvège.', 'not defend-verbally opinion'],
    ['Nul ne songerait à critiquer la Norvège.', 'not criticise hypothetical'],
    ['Je ne doute pas que la Norvège saura soutenir la Suède.', 'support planned'],
    ['Une attaque de la Suède contre la Norvège est envisageable.', 'attack hypothetical'],
    ['La Norvège ne condamne pas systématiquement la Suède.', 'not criticise hypothetical'],
    ['Norway does not always condemn Sweden.', 'not criticise hypothetical'],
    ['Une fois le texte adopté et le principe du traité accepté, la paix est possible.', 'agree hypothetical'],
    ['Les officiers exercent leurs fonctions sous le contrôle du procureur.', 'hold-office hypothetical'],
    ['Le Gouvernement norvégien prend la parole quand il le souhaite.', 'public-statement hypothetical'],
    ['Les achats des entreprises suédoises disposées à quitter la Norvège sont libres.', 'agree hypothetical'],
    ['Un ministère qu’on soutient est un ministère qui tombe.', 'support hypothetical'],
    ['Ce n’est pas parce qu’on finance un parti que l’on peut tout se permettre.', 'fund hypothetical'],
    ['Messieurs, soutenez les ministres de la Suède.', 'support proposed'],
    ['Les règles sur la coopération entre la Norvège et la Suède sont connues.', 'cooperate planned'],
  ])('%s', (text, told) => expect(toldIn(text)).toContain(told));

  it.each([
    ['M. Olaf Hansen a été élu président en 1958.', 'elect asserted'],
    ['Le roi nomme le général.', 'appoint asserted'],
    ['Les réfugiés ont été autorisés à travailler en Norvège.', 'concede asserted'],
    ['La Norvège n’attaque pas la Suède.', 'not attack asserted'],
    ['La Norvège a aidé la Suède en libérant les villes du nord.', 'liberate asserted'],
    ['La Norvège ne peut pas soutenir ce texte.', 'not support asserted'],
    ['Les paysans norvégiens, qui ne demandent au fond qu’un peu de respect, sont rentrés.', 'request asserted'],
    ['Il n’y a pas un seul ministre qui se soit prononcé pour la guerre.', 'not support asserted'],
    ['C’est inexact : le chef de meurtre n’est tombé que le 20 décembre 2004.', 'drop-charge asserted'],
    ['Toute personne présente était accusée d’espionnage.', 'accuse asserted'],
  ])('but what is done is: %s', (text, told) => expect(toldIn(text)).toContain(told));
});

describe('what is to be brought about, weighed or kept from happening is not told as done', () => {
  it.each([
    ['Norway needed a fleet to deter or destroy Swedish ships.', 'destroy planned'],
    ['La Norvège arma une flotte pour dissuader ou détruire les navires suédois.', 'destroy planned'],
    ['The minister said that Norway would regard Sweden and Denmark to be at war.', 'at-war opinion'],
    ['Norway set up a fund for the dismantling of missiles in Sweden.', 'dismantle-weapons hypothetical'],
    ['In 1991 Norway created a program to fund the dismantling of missiles.', 'dismantle-weapons hypothetical'],
    ['Norway saved Bergen from being destroyed by Swedish guns.', 'destroy hypothetical'],
    ['La Norvège a créé un fonds pour financer le démantèlement des missiles.', 'dismantle-weapons hypothetical'],
    [
      'Denunciation of the declaration shall be subject to the same rules as the denunciation of this Treaty.',
      'denounce-treaty hypothetical',
    ],
  ])('%s', (text, told) => expect(toldIn(text)).toContain(told));

  it.each([
    ['Norway funded the dismantling of missiles in Sweden.', 'dismantle-weapons asserted'],
    ['Norway asked for a meeting to protest the invasion of Denmark.', 'invade asserted'],
    ['Norway completed the ratification of this Treaty in 1950.', 'ratify asserted'],
    ['La Norvège a financé le démantèlement des missiles.', 'dismantle-weapons asserted'],
  ])('but what was brought about is: %s', (text, told) => expect(toldIn(text)).toContain(told));
});

it.each([
  ['The treaty created a pathway toward membership for nations joining the union.', 'en'],
  ['Le traité ouvre une voie vers l’adhésion pour les pays rejoignant l’union.', 'fr'],
] as const)('%s: whoever may', (text, language) => {
  const claims = readText(text, language).claims.filter(({ act }) => act === 'join');
  expect(claims.filter(({ modality }) => modality === 'asserted')).toEqual([]);
});

it('tells of those who do join', () => {
  const { claims } = readText('The queen thanked the nations joining the union.', 'en');
  expect(claims.find(({ act }) => act === 'join')?.modality).toBe('asserted');
});

describe('recognition that is withheld', () => {
  it.each([
    ['Sweden withheld recognition of Norway in 1905.', 'not recognise asserted'],
    ['La Suède refuse sa reconnaissance à la Norvège.', 'refuse asserted'],
    ['Sweden withdrew recognition from Norway in 1905.', 'withdraw-recognition asserted'],
  ])('was never given, and is not taken back: %s', (text, told) => expect(toldIn(text)).toContain(told));
});
