import { expect, it } from 'vitest';
import { readText, statesOf } from '../testing.ts';

const offices = (text: string) =>
  statesOf(readText(text, undefined, { tagged: true }))
    .filter(state => state.includes(' holds_office '))
    .map(state => state.replace(' holds_office', ''));

it.each([
  [
    'Kerlaz was dismissed as chairman of the Port Board on 14 November 1954.',
    'kerlaz ends chairman-of-port-board @ 14 November 1954',
  ],
  [
    'The motion, tabled by the government of Jose Maria Ruiz, who has been prime minister since May 1996, was carried.',
    'jose-maria-ruiz begins prime-minister @ May 1996',
  ],
  [
    'Anna Reed took over from Paul Lund as director-general of UNESCO on 15 November 1999.',
    'paul-lund ends director-general-of-unesco @ 15 November 1999',
  ],
  [
    'La Sûreté intérieure, qu’Odon Lescure commande depuis 1995, a mené la perquisition.',
    'odon-lescure begins commander-of-surete-interieure @ 1995',
  ],
  [
    "L'Office des phares, que Paul Morel préside depuis mars 1995, proteste.",
    'paul-morel begins president-of-office-phares @ mars 1995',
  ],
  [
    'Paul Lund présida le comité des commandants en chef de 1948 à 1951.',
    'paul-lund begins president-of-comite-commandants-chef @ 1948',
  ],
  [
    'Directeur de la Monnaie royale de 1950 à 1955, Paul Lund fit construire une école.',
    'paul-lund ends director-of-monnaie-royale @ 1955',
  ],
  [
    'Director of the Royal Mint since 1950, Paul Lund was born in Leeds.',
    'paul-lund begins director-of-royal-mint @ 1950',
  ],
  ['Paul Lund, à la tête de la Monnaie royale depuis 1950, se tait.', 'paul-lund begins head-of-monnaie-royale @ 1950'],
  [
    'At the head of the Royal Mint since 1950, Paul Lund was replaced by Anna Reed in May 1955.',
    'anna-reed begins head-of-royal-mint @ May 1955',
  ],
  ['Anna Reed, who has led the Harbour Board since 1950, smiled.', 'anna-reed begins head-of-harbour-board @ 1950'],
  [
    'Paul Lund was put in charge of the Harbour Board in May 1950.',
    'paul-lund begins head-of-harbour-board @ May 1950',
  ],
  [
    'Paul Lund handed in his resignation as chairman of the Harbour Board on 3 May 1955.',
    'paul-lund ends chairman-of-harbour-board @ 3 May 1955',
  ],
  [
    'Paul Lund remit sa démission de président de la Régie des eaux le 3 mai 1955.',
    'paul-lund ends president-of-regie-eaux @ 3 mai 1955',
  ],
  [
    'Paul Lund fut chargé de la direction de la Régie des eaux en mai 1950.',
    'paul-lund begins director-of-regie-eaux @ mai 1950',
  ],
  [
    "Anna Reed assure l'intérim de la présidence de la Régie des eaux depuis mai 1955.",
    'anna-reed begins president-of-regie-eaux @ mai 1955',
  ],
  [
    'General Anna Reed was director of the Mint. The general resigned on 3 May 1998.',
    'anna-reed ends director-of-mint @ 3 May 1998',
  ],
  [
    'Sir Ralph Lund was ambassador in Cairo when the treaty was signed. Paul Dale replaced him in August 1955.',
    'paul-dale begins ambassador @ August 1955',
  ],
  [
    'Elected chairman of the Harbour Board in March 1950, Paul Lund built a dock.',
    'paul-lund begins chairman-of-harbour-board @ March 1950',
  ],
  [
    'La démission de Paul Lund de la présidence de la Régie des eaux, le 3 mai 1950, surprit.',
    'paul-lund ends president-of-regie-eaux @ 3 mai 1950',
  ],
  [
    "La nomination d'Anna Reed à la tête de la Régie des eaux, en mai 1950, surprit.",
    'anna-reed begins head-of-regie-eaux @ mai 1950',
  ],
  [
    'The appointment of Anna Reed as chairman of the Harbour Board in May 1950 surprised everybody.',
    'anna-reed begins chairman-of-harbour-board @ May 1950',
  ],
  [
    "Paul Lund's resignation as chairman of the Harbour Board on 3 May 1950 surprised everybody.",
    'paul-lund ends chairman-of-harbour-board @ 3 May 1950',
  ],
  ['As director of the Mint from 1950 to 1960, Anna Reed built a school.', 'anna-reed begins director-of-mint @ 1950'],
  [
    '"A door can be painted," says the chairman, Paul Lund, who succeeded Anna Reed in May 1998.',
    'anna-reed ends chairman @ May 1998',
  ],
  [
    'The Board thanked its commander, Major General Paul Lund of India, who took over in January 1966.',
    'paul-lund begins commander @ January 1966',
  ],
  ['Paul Lund présidait la maison depuis 1971 ; il dictait debout.', 'paul-lund begins president @ 1971'],
])('%s', (text, state) => {
  expect(offices(text)).toContain(state);
});

it.each([
  'À la tête du cortège depuis midi, Paul Lund portait un drapeau.',
  'Anna Reed led the Harbour Board to victory in May 1950.',
  'Anna Reed took charge of the children in May 1950.',
  'Le livre, que Paul Morel commande depuis mars 1995, est arrivé.',
  'Paul Lund fut chargé de la construction de la mairie en mai 1950.',
  'Paul Lund présenta le président de la Régie des eaux le 3 mai 1955.',
  'The deputy of Paul Lund, who has been ill since May 1996, resigned.',
  'Director, producer and actor, Paul Lund was born in Leeds in 1950.',
  'General Anna Reed met General Paul Lund. The general was appointed director of the Mint in May 1998.',
  'A bomb exploded in Cairo. The general of the guard was appointed director of the Mint in May 1998.',
  'The appointment of Anna Reed to the disgust of the chairman of the Harbour Board surprised everybody.',
  'The friend of Paul Lund as chairman of the Harbour Board in May 1950 would have been a choice.',
  'Paul Lund présidait la maison avec sévérité.',
  'Anna Reed succeeded Paul Lund in May 1998.',
])('%s: nobody holds an office', text => {
  expect(offices(text)).toEqual([]);
});

it('takes who leaves a body for one who holds nothing in it any more, whatever that was', () => {
  const left = (text: string) =>
    readText(text, undefined, { tagged: true }).claims.flatMap(({ act, agents, recipients, state }) =>
      act === 'leave-office' ? [[agents[0]!.entity, recipients[0]?.entity, state]] : [],
    );
  expect(left('Odon Lescure a quitté la Sûreté intérieure en février 1999.')).toEqual([
    ['person:odon-lescure', 'org:surete-interieure', null],
  ]);
  expect(left('Odon Lescure a quitté la Norvège en février 1999.')).toEqual([]);
  expect(left("Odon Lescure n'a pas quitté la Sûreté intérieure en février 1999.")).toEqual([]);
});
