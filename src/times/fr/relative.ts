import { narrowed, partOf, shift, unitOf, value } from '../build.ts';
import type { Meaning } from '../meaning.ts';
import { moved } from '../moved.ts';
import type { Captures, Rule } from '../rule.ts';
import { VERBAL } from './offsets.ts';

const PARTS =
  '(part:matin|soir|midi | apres noon:midi | dans l\u0027 apres noon:midi | au part:matin|soir | dans la part:matinee|soiree|nuit)?';
const partIn = ({ part, noon }: Captures) => (noon ? 'AF' : part ? partOf(part) : undefined);
const day =
  (by: number, anchor: 'document' | 'story') =>
  (c: Captures): Meaning =>
    shift('day', by, anchor, { part: partIn(c) });

/** Words that point from the day of writing or from the day the story is at. */
export const FRENCH_DEICTICS: readonly Rule[] = [
  {
    name: 'the day before yesterday',
    pattern: `avant hier ${PARTS}`,
    build: day(-2, 'document'),
    examples: ['signé [avant-hier] = 1966-03-06 @ 1966-03-08'],
  },
  {
    name: 'yesterday',
    pattern: `hier ${PARTS}`,
    build: day(-1, 'document'),
    examples: ['signé [hier] = 1966-03-07 @ 1966-03-08', '[hier soir] = 1966-03-07TEV @ 1966-03-08'],
  },
  {
    name: 'today',
    pattern: "aujourd'hui",
    build: () => shift('day', 0, 'document'),
    examples: ["[Aujourd'hui], tout est fini. = 1966-03-08 @ 1966-03-08"],
  },
  {
    name: 'tomorrow',
    pattern: `demain ${PARTS}`,
    build: day(1, 'document'),
    examples: ['[demain matin] = 1966-03-09TMO @ 1966-03-08'],
  },
  {
    name: 'the day after tomorrow',
    pattern: `apres demain ${PARTS}`,
    build: day(2, 'document'),
    examples: ['[après-demain] = 1966-03-10 @ 1966-03-08'],
  },
  {
    name: 'the eve',
    pattern: `la veille ${PARTS}`,
    build: (c, { after }) => (after && ['de', "d'", 'du', 'des'].includes(after.norm) ? null : day(-1, 'story')(c)),
    examples: ['Le [7 mars 1966], il parla. [La veille], il se taisait. = 1966-03-07 1966-03-06'],
  },
  {
    name: 'two days before',
    pattern: "l' avant veille",
    build: day(-2, 'story'),
    examples: ["Le [7 mars 1966], il parla. [L'avant-veille], il dormait. = 1966-03-07 1966-03-05"],
  },
  {
    name: 'the day after',
    pattern: `(le|au|du)? next:lendemain ${PARTS}`,
    build: (c, { after }) => (after && ['de', "d'", 'du', 'des'].includes(after.norm) ? null : day(1, 'story')(c)),
    examples: ['Le [7 mars 1966], il parla. [Le lendemain], il partit. = 1966-03-07 1966-03-08'],
  },
  {
    name: 'two days after',
    pattern: `(le|au)? surlendemain ${PARTS}`,
    build: (c, { after }) => (after && ['de', "d'", 'du', 'des'].includes(after.norm) ? null : day(2, 'story')(c)),
    examples: ['Le [7 mars 1966], il parla. [Le surlendemain], il partit. = 1966-03-07 1966-03-09'],
  },
  {
    name: 'part of this day',
    pattern: '(ce|cette) part:matin|matinee|soir|soiree|nuit | cet apres noon:midi | cette apres noon:midi',
    build: c => shift('day', 0, 'document', { part: partIn(c) }),
    examples: ['[ce matin] = 1966-03-08TMO @ 1966-03-08', '[cet après-midi] = 1966-03-08TAF @ 1966-03-08'],
  },
  {
    name: 'this unit',
    pattern: "(ce|cette|cet) (unit:UNIT|SEASON | week end | mois de|d' month:MONTH) (ci)?",
    build: ({ unit, month }, { after, before }) => {
      if (after?.kind === 'number' || (before?.norm === 'a' && unit?.norm === 'jour')) return null;
      if (month) return moved(month, 0, 'document');
      if (!unit) return shift('weekend', 0, 'document');
      if (
        unit.norm === 'jour' ||
        unit.norm === 'journee' ||
        (unit.norm.endsWith('s') && unit.norm !== 'mois' && unit.norm !== 'printemps') ||
        after?.norm === 'la' ||
        (unit.norm === 'mois' && (after?.norm === 'de' || after?.norm === "d'"))
      )
        return null;
      return moved(unit, 0, 'document');
    },
    examples: [
      '[Cette année], tout change. = 1966 @ 1966-03-08',
      '[ce week-end] = 2003-W07-WE @ 2003-02-15',
      '[cet été] = 1966-SU @ 1966-03-08',
    ],
  },
  {
    name: 'that date',
    pattern: 'cette (meme)? date (la)?',
    build: (c, { before, before2 }) =>
      ['a', 'depuis', 'des', 'avant', 'apres'].includes(before?.norm ?? '') ||
      (before?.norm === 'de' && ['partir', 'compter'].includes(before2?.norm ?? ''))
        ? day(0, 'story')(c)
        : null,
    examples: [
      'Le [7 mars 1966], il signa. Il y était depuis [cette date]. = 1966-03-07 1966-03-07',
      'Le [7 mars 1966], il signa. Nul ne se souvient de cette date. = 1966-03-07',
    ],
  },
  {
    name: 'that unit',
    pattern: '(ce|cette|cet) unit:UNIT|WEEKDAY|SEASON|PART la | ce jour',
    build: ({ unit }, { before }) => {
      if (!unit && (before?.norm === 'a' || before?.norm === "jusqu'"))
        return { kind: 'reference', value: 'PRESENT_REF' };
      if (!unit) return shift('day', 0, 'story');
      if (value(unit, 'PART') !== undefined && value(unit, 'UNIT') === undefined)
        return shift('day', 0, 'story', { part: partOf(unit) });
      return moved(unit, 0, 'story');
    },
    examples: [
      'En [1947], il part ; [cette année-là], il neige. = 1947 1947',
      'Le [7 mars 1966], il parla ; [ce soir-là], il partit. = 1966-03-07 1966-03-07TEV',
    ],
  },
  {
    name: 'the same unit',
    pattern: '(le|la|ce|cette|du|au) meme unit:UNIT|WEEKDAY|MONTH | le|la unit:jour|soir|nuit meme',
    build: ({ unit }) =>
      unit && value(unit, 'PART') === 4 ? shift('day', 0, 'story', { part: 'EV' }) : moved(unit, 0, 'story'),
    examples: [
      'En [1947], il part ; [la même année], il revient. = 1947 1947',
      'Le [7 mars 1966], il parla et partit [le soir même]. = 1966-03-07 1966-03-07TEV',
    ],
  },
  {
    name: 'last or next unit, from now',
    pattern:
      "(le|la|l'|du|au)? (unit:UNIT|WEEKDAY|MONTH|SEASON | week end | mois de unit:MONTH) (back:dernier|derniere|passe|passee | on:prochain|prochaine) (part:matin|soir)?",
    build: ({ unit, back, part }, { before }) => {
      if (unit?.kind === 'number' || (before?.kind === 'number' && unit && value(unit, 'UNIT') !== undefined))
        return null;
      const base = unit ? moved(unit, back ? -1 : 1, 'document') : shift('weekend', back ? -1 : 1, 'document');
      return part ? narrowed(base, { part: partOf(part) }) : base;
    },
    examples: [
      "[L'année prochaine] = 1967 @ 1966-03-08",
      '[le mois dernier] = 1966-02 @ 1966-03-08',
      '[mardi dernier] = 1966-03-01 @ 1966-03-08',
      "[l'été dernier] = 1965-SU @ 1966-03-08",
      '[la semaine prochaine] = 1966-W11 @ 1966-03-08',
    ],
  },
  {
    name: 'unit before or after, in the story',
    pattern:
      "(le|la|l'|au|du)? (unit:UNIT|WEEKDAY|MONTH|SEASON | week end) (back:precedent|precedente | back:d' avant | on:suivant|suivante | on:d' apres)",
    build: ({ unit, back }, { before, after }) => {
      // "le mois suivant la date de signature" has an anchor of its own.
      if (
        before?.kind === 'number' ||
        before?.classes?.ORDINAL !== undefined ||
        !unit ||
        (after && VERBAL.has(after.norm))
      )
        return null;
      return moved(unit, back ? -1 : 1, 'story');
    },
    examples: [
      "En [mars 1912], il naît. [L'année suivante], elle part. = 1912-03 1913",
      'En [1947], il part, rentré [le printemps précédent]. = 1947 1946-SP',
    ],
  },
  {
    name: 'next coming unit in front',
    pattern: '(le|la|au) (on:prochain|prochaine) unit:UNIT|SEASON',
    build: ({ unit }) => (unit?.norm === 'fois' ? null : moved(unit, 1, 'document')),
    examples: ['[le prochain trimestre] = 1966-Q2 @ 1966-03-08'],
  },
  {
    name: 'weekday in a week',
    pattern: 'weekday:WEEKDAY en weeks:huit|quinze',
    build: ({ weekday, weeks }) =>
      shift('weekday', weeks?.norm === 'huit' ? 2 : 3, 'document', { weekday: value(weekday, 'WEEKDAY') }),
    examples: ['[vendredi en huit] = 1966-03-18 @ 1966-03-08'],
  },
  {
    name: 'lately and in time to come',
    pattern: '(ces back:dernieres|derniers | les|des on:prochains|prochaines) UNIT | les UNIT a on:venir',
    build: ({ on }) => ({ kind: 'reference', value: on ? 'FUTURE_REF' : 'PAST_REF' }),
    examples: ['[Ces dernières années], tout a changé. = PAST_REF', 'dans [les prochains mois] = FUTURE_REF'],
  },
  {
    name: 'units that follow or came before, in the story',
    pattern: 'les|ces unit:UNIT (on:suivants|suivantes | back:precedents|precedentes)',
    build: ({ on }) => ({ kind: 'reference', value: on ? 'FUTURE_REF' : 'PAST_REF' }),
    examples: ['Dans [les années suivantes], il hésite. = FUTURE_REF'],
  },
  {
    name: 'beginning, middle, end of the unit we are in',
    pattern:
      "mod:debut|milieu|fin (de la | de l' | du|de|d') unit:semaine|mois|annee|siecle|trimestre|semestre|decennie|saison",
    build: ({ mod, unit }, { after }) => {
      if (
        after?.kind === 'number' ||
        (after &&
          [
            'derniere',
            'dernier',
            'prochaine',
            'prochain',
            'suivante',
            'suivant',
            'precedente',
            'precedent',
            'passe',
            'passee',
            'de',
            "d'",
            'du',
            'des',
            'scolaire',
            'en',
          ].includes(after.norm))
      )
        return null;
      if (unit?.norm === 'semaine' && mod?.norm === 'fin') return shift('weekend', 0, 'document');
      return shift(unitOf(unit), 0, 'document', {
        mod: mod?.norm === 'debut' ? 'START' : mod?.norm === 'fin' ? 'END' : 'MID',
      });
    },
    examples: ["à la [fin de l'année] = 2024 @ 2024-05-02", 'au [début du mois] = 2024-05 @ 2024-05-02'],
    not: ["la fin de l'article"],
  },
  {
    name: 'no calendar day: past',
    pattern: "recemment|dernierement|naguere|jadis|autrefois | il y a peu | il y a longtemps | l'autre jour",
    build: () => ({ kind: 'reference', value: 'PAST_REF' }),
    examples: ['Il a [récemment] parlé. = PAST_REF @ 1966-03-08'],
  },
  {
    name: 'no calendar day: present',
    pattern:
      "actuellement|maintenant | a l'heure actuelle | en ce moment | de nos jours | a present | ces jours ci | ces derniers temps | ces temps ci",
    build: () => ({ kind: 'reference', value: 'PRESENT_REF' }),
    examples: ['La salle est [actuellement] fermée. = PRESENT_REF @ 1966-03-08'],
  },
  {
    name: 'soon',
    pattern: 'bientot',
    build: () => ({ kind: 'reference', value: 'FUTURE_REF', unlessPast: true }),
    examples: ['Le texte sera [bientôt] révisé. = FUTURE_REF @ 1966-03-08'],
    not: ['La ville fut bientôt prise.'],
  },
  {
    name: 'no calendar day: future',
    pattern:
      "prochainement|bientot | sous peu | a l'avenir | d'ici peu | dans un avenir proche | dans un proche avenir",
    build: () => ({ kind: 'reference', value: 'FUTURE_REF' }),
    examples: ['Le texte sera [prochainement] révisé. = FUTURE_REF @ 1966-03-08'],
  },
];
