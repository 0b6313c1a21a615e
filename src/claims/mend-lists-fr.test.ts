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
    [
      'Le ministre répond au chef du parti suédois et à un autre élu.',
      'answer: Le ministre → chef du parti suédois | un autre élu',
    ],
    ['Je remercie le Parlement de son soutien à la paix.', 'thank:  → le Parlement'],
    ['Le maire a exprimé son inquiétude tout à l’heure.', 'express-concern: Le maire → '],
    [
      'Jean Lund, son officier traitant chez Peugeot a contesté la réalité du traité.',
      'dispute: Jean Lund → la réalité du traité',
    ],
    [
      'La Norvège a signé une convention, ainsi que différents autres instruments internationaux.',
      'sign: La Norvège → une convention | différents autres instruments internationaux',
    ],
    ['Vous insultez ceux qui veulent partir.', 'insult:  → ceux qui veulent partir'],
    ["Le ministre dit que l'on désapprouve l'accord.", "criticise:  → l'accord"],
    ["Ceux d'Oslo ont participé à la fête.", "participate: Ceux d'Oslo → la fête"],
  ])('%s', (text, told) => expect(claimed(text)).toContain(told));

  it('are not what the speakers say', () =>
    expect(claimed('Il partage les idées que viennent de défendre les ministres suédois.').join()).not.toContain(
      '→ les ministres',
    ));
});

describe('whom one speaks to', () => {
  it.each([['Je vous invite, mes chers collègues, à adopter cet article.', 'request:  → mes chers collègues']])(
    '%s',
    (text, told) => expect(claimed(text)).toContain(told),
  );
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
    'Le ministre a demandé pourquoi la Norvège dormait et pourquoi elle rêvait.',
    'Elle devint la première ministre à survivre.',
    'Nous avons modifié ce texte.',
    'Le ministre nous a demandé à quoi servaient nos lois.',
    'Le directeur des achats de la marine norvégienne dort.',
    "L'occupation préhistorique de la montagne est attestée.",
    'La maison est hors des fortifications de Bergen.',
    'La porte est ouverte à tous les abus.',
  ])('%s', text => expect(claimed(text)).toEqual([]));
});

it('hands over an opinion without speaking it', () => {
  const sources = (text: string) => readText(text, 'fr').claims.map(({ source }) => source?.text);
  expect(sources("Les députés ont demandé la communication de l'avis du Conseil.")).toEqual([undefined]);
  expect(sources("De l'avis du Conseil, la Norvège a attaqué la Suède.")).toEqual(['Conseil']);
});

describe('what is still to come, or wished for', () => {
  const told = (text: string): string[] =>
    readText(text, 'fr').claims.map(({ act, polarity, modality }) => `${act} ${polarity} ${modality}`);

  it.each([
    ['Le combat se poursuit avant la promulgation de la loi.', 'legislate positive hypothetical'],
    ["L'entrée en vigueur du traité va dépendre de la Norvège.", 'enter-into-force positive planned'],
    ['La nomination du tuteur se fait de façon simple.', 'appoint positive hypothetical'],
    ['Une manifestation est organisée pour le 24 mars 2013.', 'demonstrate positive planned'],
    ['Une manifestation a été organisée le 24 mars 2013.', 'demonstrate positive asserted'],
    ['La Norvège a perdu le soutien de la Suède.', 'support negative asserted'],
    ['Laissez-moi parler, et répondre au ministre.', 'answer positive proposed'],
    ["Avant l'invasion de la Norvège, la Suède a vendu du fer.", 'invade positive asserted'],
  ])('%s', (text, one) => expect(told(text)).toContain(one));
});

describe('where and when, in French', () => {
  const whereAndWhen = (text: string): string[] => {
    const { claims, times } = readText(text, 'fr');
    return claims.map(
      ({ act, place, time }) => `${act} @ ${place?.text ?? ''} ${times.find(({ id }) => id === time)?.value ?? ''}`,
    );
  };

  it.each([
    ['Les Norvégiens sont descendus dans les rues de Bergen le 3 mai 1950.', 'demonstrate @ Bergen 1950-05-03'],
    ['Le maire a remercié le roi pour la création, en 1998, d’une école.', 'thank @  '],
    ['Aux élections du 9 mars 2008, le ministre se présente pour un siège.', 'stand-for-election @  2008-03-09'],
    ['Lund a été ministre jusqu’au 14 mai 1950, date à partir de laquelle je lui ai succédé.', 'succeed @  1950-05-14'],
    ["L'élection du ministre Lund, le 6 mai 1950, a rendu possible cette loi.", 'elect @  1950-05-06'],
    ['Les Norvégiens protestent contre le décret du 13 mai 1950.', 'demonstrate @  '],
    ['Le parti de Lund a gagné les élections de mai 1950.', 'win-election @  1950-05'],
  ])('%s', (text, told) => expect(whereAndWhen(text)).toContain(told));
});

describe('what else is no act or no source', () => {
  it.each([
    'Vous lirez le compte rendu au Journal officiel.',
    'Nous avons, au sein de l’opposition, d’éminents juristes.',
  ])('%s', text => expect(claimed(text)).toEqual([]));

  it('is no office for what a conviction bears', () =>
    expect(
      claimed("Nous soutenons l'engagement du président Jean Lund, porté par une conviction.").join(),
    ).not.toContain('appoint'));

  it('is nobody called honour', () =>
    expect(
      readText("J'ai l'honneur de confirmer que les deux États sont convenus de partir.", 'fr').claims.map(
        ({ source }) => source?.text,
      ),
    ).toEqual([undefined]));

  it('was claimed though it was rejected', () =>
    expect(
      readText('Les revendications de la Norvège sur la Suède ont été rejetées par la Cour.', 'fr')
        .claims.filter(({ act }) => act === 'claim-territory')
        .map(({ polarity }) => polarity),
    ).toEqual(['positive']));
});
