import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../annotation.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { read } from '../pipeline.ts';
import type { Reading } from '../reading.ts';
import { readDocument } from '../text/read.ts';
import { readClaims } from './tell.ts';

const pack = loadPack('alliance');

function reading(text: string, uri = 'page.txt'): Reading {
  return read(readDocument(new TextEncoder().encode(text), { uri }), { pack, analyse: analyseWithModels });
}

function claimOf(text: string, act: string): Claim {
  const found = reading(text).claims.filter(claim => claim.act === act);
  expect(
    found.map(claim => claim.trigger.text),
    text,
  ).toHaveLength(1);
  return found[0]!;
}

function timeOf(text: string, act: string): string | null {
  const { claims, times } = reading(text) as Reading & { claims: Claim[] };
  const claim = claims.find(one => one.act === act);
  return times.find(time => time.id === claim?.time)?.text ?? null;
}

const ids = (list: Claim['agents']): (string | null)[] => list.map(participant => participant.entity);

describe('who did what, in whatever clause', () => {
  it.each([
    ['La Norvège a quitté la Société des Nations en 1939.', 'active'],
    ['La Société des Nations a été quittée par la Norvège en 1939.', 'passive'],
    ["La Norvège, qui a quitté la Société des Nations en 1939, n'a pas changé d'avis.", 'relative'],
    ['En quittant la Société des Nations, la Norvège a surpris ses voisins.', 'gerund'],
    ['La Norvège a choisi de quitter la Société des Nations.', 'infinitive'],
  ])('%s (%s)', text => {
    const claim = claimOf(text, 'leave');
    expect([ids(claim.agents), ids(claim.recipients)]).toEqual([['state:NOR'], ['org:league-of-nations']]);
    expect([claim.polarity, claim.modality]).toEqual(['positive', 'asserted']);
  });

  it('tells all who are coordinated, and one state for each', () => {
    const claims = reading('La Grèce et la Turquie ont rejoint l’OTAN en 1952.').claims.filter(
      claim => claim.act === 'join',
    );
    expect(ids(claims[0]!.agents)).toEqual(['state:GRC', 'state:TUR']);
    expect(claims.map(claim => claim.state?.subject)).toEqual(['state:GRC', 'state:TUR']);
  });

  it('keeps a long list whole, though a verb may be taken for its last item', () => {
    const texts = [
      'Norway, Sweden, Denmark, Finland, Poland, the Netherlands, the United Kingdom and the United States signed the Manila Pact in 1954.',
      'La Norvège, la Suède, le Danemark, la Finlande, la Pologne, l’Irlande, l’Italie, le Luxembourg, les Pays-Bas, le Portugal et les États-Unis ont signé le pacte de Manille.',
    ];
    expect(texts.map(text => reading(text).claims.find(claim => claim.act === 'sign')?.agents.length)).toEqual([8, 11]);
  });

  it('takes the names before a verb for its subject, and not those of the phrase before them', () => {
    const agents = (text: string, act: string) =>
      ids(reading(text).claims.find(claim => claim.act === act)?.agents ?? []);
    expect(
      agents(
        'On 14 May 1955, after two years of talks, Poland, Romania, Bulgaria and Albania became members of the pact.',
        'join',
      ),
    ).toEqual(['state:POL', 'state:ROU', 'state:BGR', 'state:ALB']);
    expect(
      agents(
        'Le 10 janvier 1920, après un an de pourparlers, le Japon, le Brésil et l’Espagne rejoignirent la Société des Nations.',
        'join',
      ),
    ).toEqual(['state:JPN', 'state:BRA', 'state:ESP']);
    expect(agents('In Korea, France and Britain left the League of Nations.', 'leave')).not.toContain('state:KOR');
    expect(
      agents('Egypt, whose parliament had long hesitated, entered the League of Nations in 1937.', 'join'),
    ).toEqual(['state:EGY']);
  });

  it('keeps the list of names under a noun whole, and gives what follows it to the noun', () => {
    const members = (text: string) =>
      reading(text).claims.flatMap(({ act, state }) => (act === 'join' ? [state?.subject] : []));
    expect(
      members('The accession of Estonia, Latvia, Poland, Romania and Slovenia to NATO took effect in 2004.'),
    ).toEqual(['EST', 'LVA', 'POL', 'ROU', 'SVN'].map(code => `state:${code}`));
    expect(members('L’adhésion de l’Estonie, de la Lettonie et de la Lituanie à l’OTAN a pris effet en 2004.')).toEqual(
      ['EST', 'LVA', 'LTU'].map(code => `state:${code}`),
    );
    expect(members('L’adhésion de la Norvège, voisine de la Suède, à l’OTAN a pris effet en 1949.')).toEqual([
      'state:NOR',
    ]);
  });

  it('dates a noun by the verb that says when it took effect, and by no other', () => {
    for (const text of [
      'The withdrawal of Norway from the League of Nations became effective on 3 May 1939.',
      'Le retrait de la Norvège de la Société des Nations est devenu effectif le 3 mai 1939.',
      'Le retrait de la Norvège de la Société des Nations a pris effet le 3 mai 1939.',
    ])
      expect(timeOf(text, 'leave'), text).toContain('3');
    expect(timeOf('The withdrawal of Norway from the League of Nations surprised Europe in 1939.', 'leave')).toBeNull();
  });

  it('gives a noun the subject of the verb that carries it', () => {
    const claim = claimOf("Le 1er septembre 1939, l'armée allemande lance une attaque contre la Pologne.", 'attack');
    expect([ids(claim.agents), ids(claim.recipients)]).toEqual([['state:DEU'], ['state:POL']]);
  });

  it('takes who is accused or prevented for the one that would do it', () => {
    const claim = claimOf('Sweden accused Denmark of supporting the rebels.', 'support');
    expect([ids(claim.agents), claim.modality]).toEqual([['state:DNK'], 'alleged']);
  });

  it('takes what was said beside a reported plan for the doing of who said it', () => {
    const text = 'The consul assured the king that Norway would ratify the treaty and ordered his men to leave.';
    expect(claimOf(text, 'request').agents.map(({ text: name }) => name)).toEqual(['The consul']);
    expect([claimOf(text, 'ratify').modality, claimOf(text, 'request').modality]).toEqual(['planned', 'asserted']);
  });

  it('does not choose between a thing and who spoke of it', () => {
    const claims = reading('Norway proposed a plan in 1951. Sweden supported it in the council.').claims;
    expect(claims.find(({ act }) => act === 'support')?.recipients).toEqual([]);
  });

  it('leaves out pronouns of which nobody knows whom they mean', () => {
    expect(claimOf('They withdrew their troops from Cyprus in 1974.', 'withdraw').agents).toEqual([]);
  });

  it('takes private persons and the men of a king for themselves', () => {
    expect(
      ids(claimOf('La police a annoncé que le touriste norvégien a tué un gendarme dans la ville.', 'kill').agents),
    ).toEqual([null]);
    expect(ids(claimOf("King Olav's cavalry attacked the town of Ribe.", 'attack').agents)).toEqual([null]);
  });

  it('takes a possessor for the agent where the noun has its complement', () => {
    const claim = claimOf("Spain's recognition of Chile came in 1844.", 'recognise');
    expect([ids(claim.agents), ids(claim.recipients)]).toEqual([['state:ESP'], ['state:CHL']]);
  });

  it('ends a charge by acquittal and by conviction, with one id for it', () => {
    const object = (text: string, act: string) => claimOf(text, act).state;
    const charged = object('Karl Lund a été mis en examen pour espionnage le 3 mars 1988.', 'charge');
    const acquitted = object("La cour a acquitté Karl Lund du chef d'espionnage le 4 juin 1990.", 'drop-charge');
    const convicted = object('Le tribunal a condamné Karl Lund pour espionnage en 1990.', 'convict');
    expect([charged?.object, acquitted?.object, convicted?.object]).toEqual(Array(3).fill('charge:espionage'));
    expect([charged?.change, acquitted?.change, convicted?.change]).toEqual(['begins', 'ends', 'ends']);
  });

  it('finds nobody in empty subjects', () => {
    expect(claimOf('Il est institué un comité des ports par le présent traité.', 'found').recipients).toEqual([
      { text: 'un comité des ports', entity: null },
    ]);
    expect(reading('Il est interdit de pêcher dans la baie.').claims).toEqual([]);
  });

  it('abstains where the subject is no actor', () => {
    expect(reading('Cette question rejoint une vieille inquiétude des habitants.').claims).toEqual([]);
  });
});

describe('whether it is so', () => {
  it.each([
    ["La Suède n'a jamais rejoint l'OTAN avant cette date.", 'join', 'negative', 'asserted'],
    ["La Suède a refusé de rejoindre l'OTAN à cette époque.", 'join', 'negative', 'asserted'],
    ["La Suède rejoindra l'OTAN l'année prochaine.", 'join', 'positive', 'planned'],
    ["Le gouvernement a promis que la Suède quitterait l'OTAN.", 'leave', 'positive', 'planned'],
    ["Si la Suède quittait l'OTAN, l'alliance serait affaiblie.", 'leave', 'positive', 'hypothetical'],
    ["La Suède a-t-elle quitté l'OTAN ?", 'leave', 'positive', 'question'],
    ['Selon plusieurs témoins, le consul aurait reçu un million de dollars.', 'receive-money', 'positive', 'alleged'],
    ["La Suède devrait quitter l'OTAN sans attendre.", 'leave', 'positive', 'opinion'],
    ["Le président demande que la Suède quitte l'OTAN.", 'leave', 'positive', 'proposed'],
    ['Sweden has never joined NATO in all those years.', 'join', 'negative', 'asserted'],
    ['Sweden refused to join NATO at the time.', 'join', 'negative', 'asserted'],
    ['Sweden will join NATO next year.', 'join', 'positive', 'planned'],
    ['If Sweden left NATO, the alliance would be weaker.', 'leave', 'positive', 'hypothetical'],
    ['Did Sweden leave NATO in those years?', 'leave', 'positive', 'question'],
    ['Sweden should leave NATO without delay.', 'leave', 'positive', 'opinion'],
    ['Norway did not sign or ratify the treaty of 1921.', 'ratify', 'negative', 'asserted'],
    ['Norway will not sign or ratify the treaty of 1921.', 'ratify', 'negative', 'planned'],
    ['Norway was the first to recognize Chile.', 'recognise', 'positive', 'asserted'],
    ['The treaty is subject to the approval of the Norwegian parliament.', 'approve', 'positive', 'hypothetical'],
    ['La loi interdit aux soldats de quitter la Norvège.', 'withdraw', 'negative', 'proposed'],
    ["L'Espagne n'a reconnu le Chili qu'en 1844.", 'recognise', 'positive', 'asserted'],
    ['Denmark informed its allies that Danish forces would leave Germany.', 'withdraw', 'positive', 'planned'],
    ['The letter ordered Norway to send ships to join the fleet and attack Denmark.', 'attack', 'positive', 'planned'],
    ["Norway rejects Sweden's criticism of the treaty.", 'criticism', 'positive', 'asserted'],
    ["Le procès du général s'ouvrira lundi à Oslo.", 'put-on-trial', 'positive', 'planned'],
    ['Reports indicated that Danish forces would soon capture Narvik.', 'capture', 'positive', 'planned'],
    [
      'They encouraged Congress to grant the loan and formally declare war on Norway.',
      'declare-war',
      'positive',
      'proposed',
    ],
    ["La Norvège déclara la guerre à l'Allemagne en 1940.", 'declare-war', 'positive', 'asserted'],
    ['The Swedish government reportedly received two million dollars.', 'receive-money', 'positive', 'alleged'],
  ])('%s', (text, act, polarity, modality) => {
    const claim = claimOf(text, act);
    expect([claim.polarity, claim.modality]).toEqual([polarity, modality]);
  });

  it('dates an act across a participle that is part of a name', () => {
    const text =
      'La Norvège quitte le commandement militaire intégré de l’OTAN le 1er mars 1970, mais elle reste membre.';
    expect(claimOf(text, 'leave').time).not.toBeNull();
  });

  it('ends no state where a fleet alone is withdrawn, but where the forces are', () => {
    const state = (what: string) =>
      claimOf(`La Norvège retire ${what} du commandement militaire intégré de l'OTAN.`, 'leave').state;
    expect(state('sa flotte de l’Atlantique')).toBeNull();
    expect(state('ses forces')).toMatchObject({ subject: 'state:NOR', relation: 'integrated_in', change: 'ends' });
  });

  it('turns a negative claim about a state into one that it holds, negative', () => {
    expect(claimOf("La Suède n'a jamais quitté la Société des Nations.", 'leave').state).toMatchObject({
      change: 'holds',
    });
  });
});

describe('when, where, and of what', () => {
  it('tells the beginning and the end of what held between two dates', () => {
    const claims = reading('Danish troops were stationed in Norway from late 1947 to May 1953.').claims;
    expect(claims.map(claim => claim.state?.change)).toEqual(['begins', 'ends']);
    expect(new Set(claims.map(claim => claim.time)).size).toBe(2);
  });

  it('gives no act the date of what came before it', () => {
    expect(claimOf('After the fall of Lisbon in 1871, the army withdrew from Spain.', 'withdraw').time).toBeNull();
  });

  it('ends at its origin what moves, and begins it where it goes', () => {
    const states = reading('The United Nations Command moved from Tokyo to Seoul in 1957.').claims.map(
      ({ state }) => state,
    );
    expect(states.map(state => [state?.subject, state?.change])).toEqual([
      ['place:seoul', 'begins'],
      ['place:tokyo', 'ends'],
    ]);
  });

  it('takes a war between two states to begin, to end or to hold by the verb over it', () => {
    const change = (text: string) => claimOf(text, 'at-war').state?.change;
    expect(change('La guerre entre le Chili et le Pérou éclata en 1879.')).toBe('begins');
    expect(change('The war between Chile and Peru ended in 1883.')).toBe('ends');
    expect(change('The pact was signed during the war between Chile and Peru.')).toBe('holds');
  });

  it('takes the date that governs the act, not one of another clause', () => {
    const { claims, times } = reading(
      'En 1948, après la crise de 1947, la Norvège a signé le traité que la Suède avait rejeté en 1946.',
    );
    const dates = Object.fromEntries(
      claims.map(claim => [claim.act, times.find(time => time.id === claim.time)?.value ?? null]),
    );
    expect(dates).toMatchObject({ sign: '1948', refuse: '1946' });
  });

  it('does not give a plan the date of its announcement', () => {
    expect(claimOf("En 1960, le ministre a promis que la Norvège quitterait l'OTAN.", 'leave').time).toBeNull();
  });

  it('takes the narrowest of the places named', () => {
    expect(claimOf('L’organisation a installé son siège en Suisse, à Genève.', 'establish-seat').place?.text).toBe(
      'Genève',
    );
  });

  it('reads "depuis" as the beginning of what holds', () => {
    expect(claimOf("La Turquie est membre de l'OTAN depuis 1952.", 'belong').state).toEqual({
      subject: 'state:TUR',
      relation: 'member_of',
      object: 'org:nato',
      change: 'begins',
    });
  });
});

describe('what is left alone', () => {
  it('headings without a verb, and pages without trees', () => {
    expect(reading('# Le retrait de la France de l’OTAN\n\nUn texte suit.', 'page.md').claims).toEqual([]);
    const whole = reading("La Norvège a quitté l'OTAN en 1939.");
    expect(whole.claims).not.toEqual([]);
    const { tokens } = whole.words;
    const flat = {
      ...tokens,
      heads: tokens.heads.map(() => -1),
      deprels: tokens.deprels.map(() => 0),
      upos: tokens.upos.map(() => 0),
    };
    expect(readClaims({ ...whole, words: { ...whole.words, tokens: flat } }, pack)).toEqual([]);
  });

  it('a verb that is part of a name', () => {
    expect(
      reading("Le commandement militaire intégré de l'OTAN est à Mons.").claims.map(claim => claim.act),
    ).not.toContain('join');
  });
});

describe('whatever the text', () => {
  it('every trigger is a slice of the text, inside its sentence, and reading is deterministic', () => {
    const words = fc.constantFrom(
      'La',
      'France',
      'quitte',
      "l'OTAN",
      'et',
      'a',
      'été',
      'attaquée',
      'par',
      'en',
      '1966',
      ',',
      'qui',
      'se',
      'retirer',
      'de',
      '«',
      '»',
      '?',
      '.',
      'ne',
      'pas',
      'they',
      'withdrew',
      'from',
      'the',
      'war',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), list => {
        const first = reading(list.join(' '));
        for (const { trigger, sentence } of first.claims) {
          expect(first.document.text.slice(trigger.start, trigger.end)).toBe(trigger.text);
          const whole = first.words.sentences[sentence]!;
          expect(trigger.start >= whole.start && trigger.end <= whole.end).toBe(true);
        }
        expect(reading(list.join(' ')).claims).toEqual(first.claims);
      }),
      { numRuns: 30 },
    );
  });

  it('a long page of pronouns is no deep recursion', () => {
    const text = "Elle a quitté l'OTAN. ".repeat(800);
    expect(() => reading(text)).not.toThrow();
  });
});
