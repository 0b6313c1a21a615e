// Which body a sentence means, and where it has its seat: letters in brackets, institutions by their noun, headquarters that are bodies themselves.
import { describe, expect, it } from 'vitest';
import { readText as readPlain, statesOf } from './testing.ts';

const readText = (text: string) => readPlain(text, undefined, { tagged: true });
const told = (text: string): readonly string[] => {
  const reading = readText(text);
  return statesOf({ ...reading, claims: reading.claims.filter(({ modality }) => modality === 'asserted') });
};

describe('letters in brackets', () => {
  it.each([
    ["L'Union des ports du Nord (UPN) est un groupement. L'UPN s'installa à Oslo en 1990.", 'oslo hosts begins union-des-ports-du-nord @ 1990'],
    ["La Régie des eaux de Tarvie (RET) est vieille. La Ligue des marées adhéra à la RET en 1970.", 'ligue-des-marees member_of begins regie-des-eaux-de-tarvie @ 1970'],
    ['The Norden Tidal Research Institute (NTRI) is old. In 1970 NTRI moved to Brough.', 'brough hosts begins norden-tidal-research-institute @ 1970'],
    ['The Base Development Executive (BDE) is old. The BDE moved to Brough in 1970.', 'brough hosts begins base-development-executive @ 1970'],
  ])('%s', (text, state) => expect(told(text)).toContain(state)); // biome-ignore format: rows

  it.each([
    ['President John F. Kennedy (JFK) spoke. JFK left for Oslo.', 'JFK', /^person:/],
    ['Le produit intérieur brut (PIB) baisse. Le PIB monte.', 'PIB', /^$/],
    ['Members of Parliament (MP) voted in Oslo.', 'Members of Parliament', /^(?:$|org:(?!mp$))/],
    ['The Lakes Fisheries Union (LFU) met the Lakes Board (TRB). TRB paid.', 'TRB', /^(?:$|org:trb$)/],
  ])('%s', (text, name, id) => {
    for (const mention of readText(text).names.filter(one => one.text === name))
      expect(mention.entity ?? '').toMatch(id);
  });
});

describe('an institution by its noun', () => {
  it.each([
    ['The Lakes Defence College opened its doors in Oslo in 1951. The College moved from Oslo to Bergen in 1966.', 'bergen hosts begins lakes-defence-college @ 1966'],
    ['Le Bureau des phares (BDP) est un service. Le Bureau déménagea à Oslo en 1970.', 'oslo hosts begins bureau-des-phares @ 1970'],
  ])('%s', (text, state) => expect(told(text)).toContain(state)); // biome-ignore format: rows

  it.each([
    'The Lakes College and the Rivers College quarrelled. The College moved from Oslo to Bergen in 1966.',
    'The Lakes Defence College is old. He left the college for Bergen in 1966.',
  ])('%s', text => expect(told(text)).toEqual([]));
});

describe('headquarters that are bodies', () => {
  it.each([
    ['SHAPE opened at Rocquencourt in July 1951.', 'rocquencourt hosts begins shape @ July 1951'],
    ['Le SHAPE a quitté jeudi Rocquencourt.', 'rocquencourt hosts ends shape @ jeudi'],
    ["Le SHAPE part. Le grand quartier général ouvrira ses portes ; il s'est installé à Casteau en 1967.", 'casteau hosts begins shape @ 1967'],
    ['The head office of the Lakes Fisheries Union left Oslo for Bergen in 1994.', 'bergen hosts begins lakes-fisheries-union @ 1994'],
    ['They met in Bangkok, the headquarters of SEATO since 1954.', 'bangkok hosts begins seato @ 1954'],
    ["L'Office des eaux du Nord (OEN) fut créé en 1962. Son siège, d'abord fixé à Lavel, fut déplacé à Rosmont en 1971.", 'rosmont hosts begins office-des-eaux-du-nord @ 1971'],
    ["L'Office des eaux du Nord (OEN) fut créé en 1962. Son siège, d'abord fixé à Lavel, fut déplacé à Rosmont en 1971.", 'lavel hosts holds office-des-eaux-du-nord'],
    ['Bruxelles devint le siège de l’OTAN en 1967.', 'brussels hosts begins nato @ 1967'],
    ["Le siège de l'UNESCO fut établi à Lavel. Il fut transféré de Lavel à Rosmont en 1958.", 'lavel hosts ends unesco @ 1958'],
    ["The head office of the Lakes Union left Lavel for Rosmont in 1994.", 'lavel hosts ends lakes-union @ 1994'],
    ['Le siège de la Ligue arabe quitta Montrevaux pour Pont-Audrain en 1994.', 'pont-audrain hosts begins arab-league @ 1994'],
    ['The headquarters of SEATO gave up Bangkok for Manila in 1975.', 'bangkok hosts ends seato @ 1975'],
  ])('%s', (text, state) => expect(told(text)).toContain(state)); // biome-ignore format: rows

  it.each([
    'Le Bureau des phares (BDP) est vieux. Il occupa longtemps le fort de la Garenne.',
    'Il transféra la présidence de Paul Morel à Anna Roth.',
    'Paul left Anna for Marie in 1951.',
    'NATO opened in Oslo with a speech in July 1951.',
    'Le grand quartier général ouvre à Casteau en 1967.',
    'Il a rencontré jeudi Paul Morel à Oslo.',
    'He wrote from Oslo, the home of the Lakes Union since 1954.',
  ])('%s', text => expect(told(text).filter(state => state.includes('hosts'))).toEqual([]));
});
