import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string) => statesOf(readText(text, undefined, { tagged: true }));

it.each([
  [
    "L'Irak s'est retiré du pacte de Bagdad. La Turquie et l'Iran restent membres de l'alliance.",
    ['TUR member_of holds cento', 'IRN member_of holds cento'],
  ],
  [
    'Pakistan withdrew from CENTO. Turkey has not left the alliance, whose council sits in Ankara.',
    ['TUR not member_of holds cento'],
  ],
  [
    'The Warsaw Pact was founded in 1955. Albania left the alliance in 1968.',
    ['ALB member_of ends warsaw-pact @ 1968'],
  ],
  [
    'The Lakes Fisheries Union met. Chad left the organisation in 1962.',
    ['TCD member_of ends lakes-fisheries-union @ 1962'],
  ],
  [
    'Les Communautés européennes négocient. La Norvège ne rejoignit jamais les Communautés.',
    ['NOR not member_of holds eec'],
  ],
  [
    "Les Communautés européennes négocient. L'Irlande est membre des Communautés depuis 1973.",
    ['IRL member_of begins eec @ 1973'],
  ],
  [
    'The Baghdad Pact was an alliance of five states. Iraq left the alliance in 1959.',
    ['IRQ member_of ends cento @ 1959'],
  ],
  [
    'Le CENTO fut la plus mal aimée des alliances de la guerre froide. Le Pakistan quitta l’alliance en 1979.',
    ['PAK member_of ends cento @ 1979'],
  ],
  [
    'UNESCO dealt with the Arab League. UNESCO sits in Paris. UNESCO is poor. Chad left the organisation in 1962.',
    ['TCD member_of ends unesco @ 1962'],
  ],
])('%s: the only body of that kind that was told before, or the one that the text is about', (text, expected) => {
  for (const state of expected) expect(states(text)).toContain(state);
});

it.each([
  'NATO and the Warsaw Pact were founded long ago. Albania left the alliance in 1968.',
  'The Liberals and the Greens formed an alliance in 1990. NATO was silent. Norway left the alliance in 1992.',
  'Norway left the alliance in 1968.',
  'UNESCO wrote to the Arab League. UNESCO is poor. UNESCO is old. An organisation of teachers met. Chad left the organisation in 1962.',
  "L'alliance des socialistes prit fin. L'OTAN se tut. La Norvège quitta l'alliance en 1978.",
])('%s: nobody knows which', text => {
  expect(states(text)).toEqual([]);
});

it('tells of which body somebody is secretary general', () => {
  expect(
    states(
      'Le CENTO se réunit à Ankara. Le Pakistanais Osman Ali Rehman devint secrétaire général de l’alliance en mai 1959.',
    ),
  ).toContain('osman-ali-rehman holds_office begins secretary-general-of-cento @ mai 1959');
});
