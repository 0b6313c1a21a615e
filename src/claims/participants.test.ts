import { describe, expect, it } from 'vitest';
import type { Claim } from '../annotation.ts';
import { readText } from './testing.ts';

function claimsOf(text: string): readonly Claim[] {
  return readText(text).claims;
}

function agentsOf(text: string, act: string): (string | null)[] {
  const claim = claimsOf(text).find(one => one.act === act);
  expect(claim, `${act} in: ${text}`).toBeDefined();
  return claim!.agents.map(({ entity }) => entity);
}

describe('lists', () => {
  it.each([
    ["L'armée danoise et l'armée suédoise, qui avaient quitté Oslo en 1950, sont revenues.", 'withdraw', ['state:DNK', 'state:SWE']],
    ['Denmark and Sweden, which have left the League of Nations, protested.', 'leave', ['state:DNK', 'state:SWE']],
    ['Le gouvernement du Danemark et le gouvernement du Pérou ayant signé le protocole sont convenus de ce qui suit.', 'sign', ['state:DNK', 'state:PER']],
    ['Denmark, as well as Peru, recognised Finland.', 'recognise', ['state:DNK', 'state:PER']],
    ['Denmark as well as Sweden signed the treaty.', 'sign', ['state:DNK', 'state:SWE']],
    ['Denmark, along with Sweden and Peru, recognised Finland.', 'recognise', ['state:DNK', 'state:SWE', 'state:PER']],
    ['The treaty was signed by Denmark as well as by Peru.', 'sign', ['state:DNK', 'state:PER']],
    ['The governments of Denmark and Sweden signed the treaty.', 'sign', ['state:DNK', 'state:SWE']],
    ['The leaders of Denmark, Sweden and Peru signed the pact in Oslo.', 'sign', ['state:DNK', 'state:SWE', 'state:PER']],
    ['Les gouvernements du Danemark et de la Suède ont signé le traité.', 'sign', ['state:DNK', 'state:SWE']],
    ['The attack by Denmark and Sweden on Finland failed.', 'attack', ['state:DNK', 'state:SWE']],
    ['The Danish and Swedish attack on Oslo failed.', 'attack', ['state:DNK', 'state:SWE']],
    ['Les bombardements danois et suédois ont tué dix civils.', 'kill', ['state:DNK', 'state:SWE']],
    ['Denmark, Sweden, and, later, Peru recognised Finland.', 'recognise', ['state:DNK', 'state:SWE', 'state:PER']],
    ['Danish and Swedish troops occupied Oslo in 1950.', 'occupy', ['state:DNK', 'state:SWE']],
    ['Les troupes danoises et suédoises ont occupé Oslo en 1950.', 'occupy', ['state:DNK', 'state:SWE']],
  ])('%s: both', (text, act, agents) => {
    expect(agentsOf(text, act)).toEqual(agents);
  }); // biome-ignore format: rows

  it.each([
    ['La Suède et le Danemark, qui a quitté la Société des Nations en 1950, ont protesté.', 'leave', ['state:DNK']],
    ['Sweden ships fish as well as Denmark recognised Finland.', 'recognise', ['state:DNK']],
    ['Denmark recognised Finland as well.', 'recognise', ['state:DNK']],
    ['Sweden and Denmark, which has left the League of Nations, protested.', 'leave', ['state:DNK']],
  ])('%s: the last one only', (text, act, agents) => {
    expect(agentsOf(text, act)).toEqual(agents);
  });

  it.each([
    ['Sweden and Norway protested. They left the League of Nations in 1938.', 'leave'],
    ['La Suède et la Norvège ont protesté. Elles ont quitté la Société des Nations en 1938.', 'leave'],
  ])('%s: the pronoun means all of them', (text, act) => {
    expect(agentsOf(text, act)).toEqual(['state:SWE', 'state:NOR']);
  });
});

describe('the edges of a phrase', () => {
  it.each([
    ['The king of Denmark and Sweden signed the treaty.', 'sign', ['state:DNK']],
    ['Le roi de Danemark et de Suède signa le traité.', 'sign', ['state:DNK']],
  ])('%s: one person acts', (text, act, agents) => {
    expect(agentsOf(text, act)).toEqual(agents);
  });

  it.each([
    ['Danish soldiers took the towns of Hamburg and Trieste in 1940.', 'capture', ['place:hamburg', 'place:trieste']],
    [
      'Les soldats danois prirent les villes de Hambourg et de Trieste en 1940.',
      'capture',
      ['place:hamburg', 'place:trieste'],
    ],
    ['Missiles were stationed on the territory of Sweden and Norway.', 'deploy', ['place:sweden', 'place:norway']],
  ])('%s: each of the places', (text, act, places) => {
    expect(
      claimsOf(text)
        .find(one => one.act === act)
        ?.recipients.map(({ entity }) => entity),
    ).toEqual(places);
  });

  it('holds all that is named after "of"', () => {
    const [claim] = claimsOf('The Danish army entered the northern suburbs of Visby and Lund in 1940.');
    expect(claim?.recipients.map(({ text }) => text)).toEqual(['the northern suburbs of Visby and Lund']);
  });

  it('states that attack together are not at war with one another', () => {
    const states = claimsOf('The attack by Denmark and Sweden on a village failed.').flatMap(
      ({ state }) => state ?? [],
    );
    expect(states).toEqual([]);
  });
});

describe('pronouns and possessives', () => {
  it.each([
    ['Sweden entered the war in 1950, and its troops took the city of Oslo.', 'capture', 'state:SWE'],
    ['Si le Danemark avait cédé, jamais la Suède ne serait partie. Ses soldats ont quitté Oslo en 1950.', 'withdraw', 'state:SWE'],
  ])('%s: whose troops', (text, act, state) => {
    expect(agentsOf(text, act)).toEqual([state]);
  }); // biome-ignore format: rows

  it('reach past what they cannot mean', () => {
    const text = 'The Great Northern War began when Danish forces invaded Norway. Oslo fell to them in June 1950.';
    expect(agentsOf(text, 'capture')).toEqual(['state:DNK']);
  });

  it('do not reach past somebody whom no id tells', () => {
    expect(agentsOf('Haakon Lund left Oslo. When the king came, he attacked Denmark.', 'attack')).not.toContain(
      'person:haakon-lund',
    );
  });

  it('in a quotation do not mean who is quoted', () => {
    const text = 'Haakon Lund wrote of the count : “He attacked Denmark in 1950 and left the League of Nations.”';
    for (const { agents } of claimsOf(text).filter(({ act }) => act === 'attack' || act === 'leave'))
      expect(agents.map(({ entity }) => entity)).not.toContain('person:haakon-lund');
  });

  it('beside their noun repeat it', () => {
    expect(agentsOf('Les soldats danois, eux, ont quitté Oslo en 1950.', 'withdraw')).toEqual(['state:DNK']);
  });
});

describe('the country, the government', () => {
  it.each([
    ['Denmark left the League of Nations in 1938. The government then recognised Peru.', 'recognise', ['state:DNK']],
    ['Le Danemark proteste. Le pays a quitté la Société des Nations en 1938.', 'leave', ['state:DNK']],
    ['Denmark attacked Sweden. The country then recognised Peru.', 'recognise', [null]],
    ['A war began in Denmark. The government then recognised Peru.', 'recognise', [null]],
    ['Denmark left the League of Nations in 1938. The two countries then recognised Peru.', 'recognise', [null]],
  ])('%s', (text, act, agents) => {
    expect(agentsOf(text, act)).toEqual(agents);
  });
});

describe('prepositions', () => {
  it('another one begins another complement', () => {
    expect(agentsOf("Les territoires annexés par la Suède, ou dans l'Union française, ont protesté.", 'annex')).toEqual(
      ['state:SWE'],
    );
  });

  it('the same one goes on with the list', () => {
    const text =
      'The conference expresses its deep appreciation to Denmark and to the people of Sweden for its success.';
    const claim = claimsOf(text).find(({ event }) => event === 'SUPPORT')!;
    expect(claim.recipients.map(({ entity }) => entity)).toEqual(['state:DNK', 'state:SWE']);
  });
});

describe('treaties told behind', () => {
  it.each([
    ["Le présent accord remplace la convention concernant la pêche, signée à Oslo le 3 mai 1955 entre le Danemark et la Norvège.", 'la convention concernant la pêche'],
    ['This agreement replaces the convention on fisheries, signed at Oslo on 3 May 1955 between Denmark and Norway.', 'the convention'],
  ])('%s', (text, treaty) => {
    const claim = claimsOf(text).find(({ act }) => act === 'sign')!;
    expect(claim.recipients.map(one => one.text)).toEqual([treaty]);
    expect(claim.agents.map(({ entity }) => entity)).toEqual(['state:DNK', 'state:NOR']);
  }); // biome-ignore format: rows

  it('a participle with an object of its own stays with its subject', () => {
    expect(agentsOf('Norway left the talks on the treaty, having signed the protocol.', 'sign')).toEqual(['state:NOR']);
  });
});

describe('identities', () => {
  it.each([
    'Les officiers ont quitté Oslo en 1950.',
    'The officers were stationed in Oslo in 1950.',
    "C'est à Nantes que se trouve notre bureau.",
    'Norway signed an Extradition Convention in 1950.',
  ])('%s: no id for a common noun', text => {
    for (const { state } of claimsOf(text))
      expect(`${state?.subject} ${state?.object}`).not.toMatch(/force:officers|force:officiers|org:|treaty:/);
  });
});

describe('who a phrase names', () => {
  it.each([
    ['Le contrôle de Haakon Lund a quitté Oslo.', 'person:haakon-lund'],
    ["L'ami de M. Haakon Lund a signé le traité.", 'person:haakon-lund'],
    ['Sweden proposed the so-called “Lund Plan,” which called for Danish troops to withdraw.', 'state:DNK'],
  ])('%s: not %s', (text, other) => {
    for (const { agents } of claimsOf(text)) expect(agents.map(({ entity }) => entity)).not.toContain(other);
  });

  it.each([
    ['La Suède a remercié Mme la ministre de la Défense.', 'thank', 'Mme la ministre de la Défense'],
    ['Sweden thanked President Nixon.', 'thank', 'President Nixon'],
  ])('%s: whole', (text, act, whole) => {
    expect(
      claimsOf(text)
        .find(one => one.act === act)
        ?.recipients.map(one => one.text),
    ).toEqual([whole]);
  });

  it('an adverb is no end of it', () => {
    const claim = claimsOf('Les ministres actuellement en fonction se sont engagés à quitter Oslo.').find(
      ({ act }) => act === 'promise',
    );
    expect(claim?.agents.map(one => one.text)).toEqual(['Les ministres']);
  });
});

describe('a pronoun that is a member of the list it may stand for', () => {
  it.each([
    'La Norvège et elle signent le traité.',
    'La Norvège, elle et la Suède quittent la conférence de Genève.',
    'Norway and they signed the treaty with Denmark.',
    'Le président de la Norvège et lui, elle et eux ont signé le traité.',
  ])('%s: is read once, and to an end', text => {
    for (const { agents } of claimsOf(text)) expect(agents.length).toBeLessThanOrEqual(4);
  });
});

describe('a noun written with a capital', () => {
  it('is what it says behind its article', () => {
    expect(
      claimsOf('The Council met in Ottawa on 16 September 1951 and admitted Greece.').map(one => one.act),
    ).toContain('hold-conference');
    expect(claimsOf('The Wednesday met in Ottawa with rain on 16 September.').map(one => one.act)).not.toContain(
      'hold-conference',
    );
  });

  it('and thousands that nobody counts are people, where they are the subject', () => {
    expect(claimsOf('Thousands marched through Athens against the war in March.').map(one => one.act)).toContain(
      'demonstrate',
    );
    expect(claimsOf('Thousands of leaves fell in Athens in March.')).toEqual([]);
  });
});
