import { describe, expect, it } from 'vitest';
import type { Claim } from '../annotation.ts';
import { readText } from './testing.ts';

const claimsOf = (text: string, act: string): readonly Claim[] => readText(text).claims.filter(one => one.act === act);

describe('what is so of any such thing, or of nobody yet', () => {
  it.each([
    ['A mission is headed by an envoy.', 'preside', ['hypothetical']],
    ['The mission was headed by an envoy.', 'preside', ['asserted']],
    ['If a diplomat faces a lawsuit, the ministry asks Norway to recall him.', 'request', ['hypothetical']],
    ['The sailors were tried in Chad for the murder of two fishermen.', 'kill', ['alleged']],
    ['The sailors were convicted of the murder of two fishermen.', 'kill', ['asserted']],
    ['The committee reports to the king.', 'inform', []],
    ['The position at Bergen was held by 200 men.', 'hold-office', []],
  ])('%s', (text, act, modalities) => {
    expect(claimsOf(text, act).map(({ modality }) => modality)).toEqual(modalities);
  });

  it('what is numbered before the first article of a cut treaty lays down', () => {
    const text = [
      '(a) activities in which the league participates;',
      ...[3, 4, 5, 6, 7].map(n => `Article ${n}\n\nThe Contracting Parties shall meet once a year.`),
    ].join('\n\n');
    expect(claimsOf(text, 'participate').map(({ modality }) => modality)).toEqual(['hypothetical']);
  });
});

describe('according to somebody', () => {
  const sourceOf = (text: string, act: string) => claimsOf(text, act).map(({ source }) => source?.text ?? null);

  it.each([
    ['According to another source, Norway rejected the plan.', 'refuse', ['another source']],
    ['Selon une autre source, la Norvège rejeta le plan.', 'refuse', ['une autre source']],
    ['The Parties undertake, according to the situation of each region, to protect it.', 'agree', [null]],
    ['The officer who visited Chad in 1895, according to some sources, led a small team.', 'visit', [null]],
  ])('%s', (text, act, sources) => {
    expect(sourceOf(text, act)).toEqual(sources);
  });
});

describe('words that tell nobody', () => {
  it('in the address of a link', () => {
    const text =
      'The [Agreement on fisheries](../../treaty/organisation/README.md) signed in Oslo on 3 May 1951 was renewed.';
    expect(claimsOf(text, 'sign').map(({ recipients }) => recipients.map(one => one.text))).toEqual([['Agreement']]);
  });

  it('the hour before a name', () => {
    const [claim] = claimsOf("At 1 o'clock Lund's brigade started its attack.", 'attack');
    expect(claim?.agents.map(one => one.text)).toEqual(["Lund's brigade"]);
  });

  it('who signs in witness of a treaty', () => {
    const text =
      'IN WITNESS WHEREOF, the undersigned Plenipotentiaries, having deposited their full powers, found to be in good form, hereby sign this Protocol.';
    const [claim] = claimsOf(text, 'sign');
    expect(claim?.agents.map(one => one.text)).toEqual(['the undersigned Plenipotentiaries']);
  });
});

describe('acts that are told beside another word', () => {
  const one = (text: string, act: string) => claimsOf(text, act)[0];

  it('who suffers or resists an attack does not attack', () => {
    expect(one('Norway suffered attacks on its fleet.', 'attack')?.agents ?? []).toEqual([]);
    const resisted = one('Norway had resisted a Danish assault in 1499.', 'attack');
    expect([resisted?.polarity, resisted?.agents.map(({ entity }) => entity)]).toEqual(['positive', ['state:DNK']]);
  });

  it('what is imminent is not done', () => {
    expect(one('An attack on the Danish forces was imminent.', 'attack')?.modality).toBe('planned');
  });

  it.each([
    ['The battle was one of the largest by number of troops engaged.', 'battle'],
    ['The embassy offers a full range of services.', 'propose'],
    ['The house was defended by the Danish regiment.', 'defend-verbally'],
    ['Alerted to the danger the king ordered an immediate attack.', 'put-on-alert'],
  ])('%s: no %s', (text, act) => {
    expect(claimsOf(text, act)).toEqual([]);
  });

  it('the country is the one state beside those who act', () => {
    const claim = one(
      'Norway and Sweden closed their borders with Finland, putting a fuel embargo on the country.',
      'embargo',
    );
    expect(claim?.recipients.map(({ entity }) => entity)).toEqual(['state:FIN']);
  });

  it('both countries of a row are not those of the row before', () => {
    const claims = claimsOf(
      '| Chad | Chad and Peru have relations. |\n\n| Norway | Both countries are members of the league. |',
      'belong',
    );
    expect(claims.flatMap(({ agents }) => agents.map(({ entity }) => entity)).filter(Boolean)).toEqual([]);
  });

  it('a behalf is nobody', () => {
    const claim = one('Norway renounces all claims against Chad on behalf of the nation.', 'renounce-claim');
    expect(claim?.recipients.map(({ entity }) => entity)).toEqual(['state:TCD']);
  });

  it('what is to be done to somebody is no order to him', () => {
    expect(one('Lund ordered the house to be shelled.', 'request')?.recipients).toEqual([]);
    expect(one('Lund ordered the army to attack.', 'request')?.recipients.map(({ text }) => text)).toEqual([
      'the army',
    ]);
  });

  it('what happens while something is yet to come is yet to come', () => {
    const text = 'The note said that the Danes would hold the town while the main force withdrew.';
    expect(one(text, 'withdraw')?.modality).toBe('hypothetical');
    expect(one('While the Danes withdrew, Norway attacked Bergen.', 'attack')?.modality).toBe('asserted');
  });

  it('who seeks to do a thing asks nobody for it', () => {
    expect(claimsOf('The union, which Lund had sought to promote, failed.', 'request')).toEqual([]);
  });

  it('what is taken in a town is not the town', () => {
    const claim = one("Norway captured Bergen's television building.", 'capture');
    expect(claim?.recipients.map(({ entity }) => entity) ?? [null]).toEqual([null]);
  });

  it('who withdraws an opposition opposes no longer', () => {
    expect(one('By 1987 Norway withdrew its opposition.', 'oppose')?.polarity ?? 'negative').toBe('negative');
    expect(one('In 1987 Norway expressed its opposition.', 'oppose')?.polarity ?? 'positive').toBe('positive');
  });
});
