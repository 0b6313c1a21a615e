import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../annotation.ts';
import { documentOf } from '../language/document-of.ts';
import type { Language } from '../language/language.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { readWords } from '../language/read-words.ts';
import { processorTime } from '../language/testing.ts';
import { readSpeech, type Speech } from './read-speech.ts';

const PERSONS = ['Paul Renard', 'Anne Lebon', 'Luc Morin', 'John Stone', 'Anna Reed', 'Mr. Stone', 'Stone'];

function namesIn(text: string): Mention[] {
  const names: Mention[] = [];
  for (const person of PERSONS) {
    for (let start = text.indexOf(person); start >= 0; start = text.indexOf(person, start + 1)) {
      const end = start + person.length;
      if (names.some(name => start < name.end && name.start < end)) continue;
      const entity = `person:${person.toLowerCase().replace(/\W+/g, '-')}`;
      names.push({ id: 0, sentence: 0, start, end, text: person, type: 'PER', entity });
    }
  }
  return names.sort((a, b) => a.start - b.start);
}

function read(text: string, language: Language): Speech {
  const document = documentOf(text, language);
  return readSpeech(document, readWords(document, analyseWithModels), namesIn(text));
}

/** Quotations as "words — speaker". */
const quotations = (text: string, language: Language) =>
  read(text, language).quotations.map(({ text: words, speaker }) => `${words} — ${speaker?.text ?? 'nobody'}`);

describe('French quotations', () => {
  it.each([
    [
      '« Le pont fermera », a déclaré hier le premier ministre, Paul Renard, devant la presse.',
      ['Le pont fermera — le premier ministre, Paul Renard'],
    ],
    [
      'Le président a déclaré : « Nous tiendrons. Nous ne céderons pas. »',
      ['Nous tiendrons. Nous ne céderons pas. — Le président'],
    ],
    ['« Nous tiendrons », a-t-il ajouté.', ['Nous tiendrons — il']],
    [
      '« Rien ne presse », dit le préfet, le général Paul Renard.',
      ['Rien ne presse — le préfet, le général Paul Renard'],
    ],
    ['« Rien ne presse », dit le préfet, la main levée.', ['Rien ne presse — le préfet']],
    ['“Rien ne presse”, estime Anne Lebon.', ['Rien ne presse — Anne Lebon']],
    ['"Rien ne presse", a affirmé Anne Lebon.', ['Rien ne presse — Anne Lebon']],
    [
      '« Rien ne presse, répète Anne Lebon, et nous attendrons. »',
      ['Rien ne presse — Anne Lebon', 'et nous attendrons. — Anne Lebon'],
    ],
    ['Le syndicat estime le plan « inutile ».', ['inutile — Le syndicat']],
    ["Selon Anne Lebon, l'accord est « caduc ».", ['caduc — Anne Lebon']],
    ['Au dire du consul : « Tout est calme. »', ['Tout est calme. — consul']],
    ['Le plan « Aurore » commença en mai.', []],
    ['Selon Anne Lebon, l’« entente » continue.', []],
    ['Selon Anne Lebon, « rien n’a changé ».', ['rien n’a changé — Anne Lebon']],
    ['La presse parle d’un « échec cuisant » à Rome.', ['échec cuisant — La presse']],
    [
      'Le traité prévoit « le retrait de toutes les troupes » en mai.',
      ['le retrait de toutes les troupes — Le traité'],
    ],
    ['Les mots de Luc Morin, « une paix de papier », firent sourire.', ['une paix de papier — Luc Morin']],
    [
      '« Je signerai », a prévenu Luc Morin. « Rien ne m’arrêtera. »',
      ['Je signerai — Luc Morin', 'Rien ne m’arrêtera. — Luc Morin'],
    ],
    ['« Le port brûle », lit-on dans le rapport.', ['Le port brûle — le rapport']],
    ['Selon les mots du maire, « la page est tournée ».', ['la page est tournée — maire']],
    ['— Vous partez ? demanda la gardienne.', ['Vous partez ? — la gardienne']],
    [
      '« Le préfet m’a dit : “Partez demain”, et je suis parti », raconte Luc Morin.',
      ['Le préfet m’a dit : “Partez demain”, et je suis parti — Luc Morin', 'Partez demain — Le préfet'],
    ],
  ])('%s', (text, expected) => {
    expect(quotations(text, 'fr')).toEqual(expected);
  });
});

describe('English quotations', () => {
  it.each([
    [
      '“I was given a line to watch,” said its commander, Major General John Stone, who left in May.',
      ['I was given a line to watch, — its commander, Major General John Stone'],
    ],
    [
      "'We are ready,' the prime minister insisted. 'We always were.'",
      ['We are ready, — the prime minister', 'We always were. — the prime minister'],
    ],
    ['"It was a mistake," Anna Reed, the mayor, conceded.', ['It was a mistake, — Anna Reed']],
    ['"Never again!" the crowd chanted.', ['Never again! — the crowd']],
    ['"Twelve Days", a film about the war, the censors banned.', []],
    [
      '"We will not sign," said the foreign minister, John Stone, on Monday.',
      ['We will not sign, — the foreign minister, John Stone'],
    ],
    ['“The game is over,” Anna Reed told the court.', ['The game is over, — Anna Reed']],
    [
      '“We shall stay,” the workers said, “whatever it costs.”',
      ['We shall stay, — the workers', 'whatever it costs. — the workers'],
    ],
    ['The minister said: "We will not sign. We are done."', ['We will not sign. We are done. — The minister']],
    ['According to Anna Reed, "nothing has changed."', ['nothing has changed. — Anna Reed']],
    [
      '“Our ships will stay,” a navy spokesman, Anna Reed, told reporters.',
      ['Our ships will stay, — a navy spokesman, Anna Reed'],
    ],
    ['The general\'s last words, "never again," were carved in stone.', ['never again, — The general']],
    ["'I saw nothing,' the driver said.", ['I saw nothing, — the driver']],
  ])('%s', (text, expected) => {
    expect(quotations(text, 'en')).toEqual(expected);
  });
});

describe('what is set off but not said', () => {
  it.each([
    ['fr', 'Le navire « Grand-Duc » quitte le port.'],
    ['fr', 'Le plan dit « Tempête » fut abandonné.'],
    ['fr', 'À la question « Viendrez-vous ? », il n’a pas répondu.'],
    ['fr', 'La soi-disant « réforme » a échoué.'],
    ['fr', 'Le film « Les Vacances du maire » sort mercredi.'],
    ['fr', 'Le proverbe dit : « Tout vient à point. »'],
    ['fr', 'Le maire a annoncé la fermeture de l’école « Les Lilas bleus ».'],
    ['fr', 'Le maire a dit que le pont fermerait.'],
    ['en', 'The so-called "reform" failed.'],
    ['en', 'She rereads "Lost Cities" every year.'],
    ['en', 'A loud "no" came back from the hall.'],
    ['en', "The workers' hall and the owners' club burned."],
  ] as const)('%s: %s', (language, text) => {
    expect(quotations(text, language)).toEqual([]);
  });
});

it('resolves a pronoun to the person named before, and keeps its wording', () => {
  const { quotations: found } = read('Anne Lebon arrive au palais. « Je signerai demain », promet-elle.', 'fr');
  expect(found.map(({ speaker }) => speaker)).toEqual([{ text: 'elle', entity: 'person:anne-lebon' }]);
});

it('lets a forgotten closing mark reach to the end of the paragraph', () => {
  expect(quotations('Le maire a déclaré : « Nous irons. Nous tiendrons.\nLa nuit tombe.', 'fr')).toEqual([
    'Nous irons. Nous tiendrons. — Le maire',
  ]);
});

it('finds the speaker in a line that ends with a colon', () => {
  expect(quotations('Le maire se leva et dit :\n— Partons.', 'fr')).toEqual(['Partons. — Le maire']);
});

describe('a noun of speech and a colon', () => {
  it.each<[Language, string, string[]]>([
    ['fr', 'Le verdict de Paul Renard : il faut fermer le pont.', ['Paul Renard: il faut fermer le pont']],
    ['fr', "Elle lit l'étude de Luc Morin et cite sa conclusion : le pont a cédé.", ['Luc Morin: le pont a cédé']],
    ['en', 'They read the study of Anna Reed and her conclusion: the bridge must close.', ['Anna Reed: the bridge must close']],
    ['en', "The old mayor's warning: the bridge will fall.", ['The old mayor: the bridge will fall']],
    ['fr', 'Conclusion : il faut fermer le pont.', []],
    ['fr', 'Le pont de Paul Renard : il a cédé.', []],
    ['en', 'The statement: the bridge must close.', []],
  ])('%s: %s', (language, text, found) => {
    const told = read(text, language).attributions.map(
      ({ holder, content }) => `${holder?.text}: ${text.slice(content.start, content.end)}`,
    );
    expect(told).toEqual(found);
  }); // biome-ignore format: rows
});

describe('indirect speech', () => {
  it.each([
    ['fr', 'Le maire affirme que le pont est sûr.', 'says', 'Le maire', 'affirme', 'que le pont est sûr'],
    ['fr', 'Selon Anne Lebon, le pont est sûr.', 'says', 'Anne Lebon', 'Selon', 'le pont est sûr'],
    ['fr', "L'armée dément avoir bombardé le village.", 'denies', "L'armée", 'dément', 'avoir bombardé le village'],
    ['fr', 'Les experts doutent que le texte passe.', 'doubts', 'Les experts', 'doutent', 'que le texte passe'],
    ['fr', 'Luc Morin est soupçonné d’espionnage.', 'suspects', undefined, 'est soupçonné', 'd’espionnage'],
    ['fr', 'On dit que le roi est mort.', 'says', undefined, 'dit', 'que le roi est mort'],
    ['en', 'Anna Reed said the bridge was safe.', 'says', 'Anna Reed', 'said', 'the bridge was safe'],
    [
      'en',
      'France denies that its planes crossed the border.',
      'denies',
      'France',
      'denies',
      'that its planes crossed the border',
    ],
    ['en', 'He asked whether the train would leave.', 'asks', 'He', 'asked', 'whether the train would leave'],
  ] as const)('%s: %s', (language, text, stance, holder, cue, content) => {
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const found = read(text, language).attributions.map(a => [
      a.stance,
      a.holder?.text,
      slice(a.cue),
      slice(a.content),
    ]);
    expect(found).toEqual([[stance, holder, cue, content]]);
  });

  it('is not found where nobody reports anything', () => {
    expect(read('Le pont est fermé depuis mardi. The bridge closed.', 'fr').attributions).toEqual([]);
  });
});

it('cites the text to the character, whatever the marks', () => {
  const piece = fc.constantFrom(
    '« ',
    ' »',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '— ',
    'dit-il',
    ', ',
    '. ',
    ' : ',
    'Le maire a dit',
    'que',
    '\n',
    'Je pars',
    'selon ',
    '[1]',
    '(',
    ')',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
      const text = pieces.join('');
      const { quotations: found, attributions } = read(text, 'fr');
      found.forEach((quotation, i) => {
        expect(quotation.id).toBe(i);
        expect(text.slice(quotation.start, quotation.end)).toBe(quotation.text);
        expect(quotation.text.trim()).toBe(quotation.text);
      });
      for (const { cue, content } of attributions) {
        expect(cue.start).toBeLessThan(cue.end);
        expect(content.start).toBeLessThan(content.end);
        expect(content.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 60 },
  );
});

it.each(['« a » dit-il, ', '"a" ', '« ', '— Oui, dit-il. ', 'selon X, ', "'a' "])(
  'reads 50,000 characters of %j in time',
  unit => {
    const document = documentOf(unit.repeat(50_000 / unit.length), 'fr');
    const words = readWords(document);
    expect(processorTime(() => readSpeech(document, words, []))).toBeLessThan(600);
  },
);
