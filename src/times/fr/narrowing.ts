import type { Atom } from '../atom.ts';
import { daysAfter, decadeOf, endDay, modOf, narrowed, point, set, value } from '../build.ts';
import { two } from '../calendar.ts';
import type { Rule } from '../rule.ts';

const OF = "(de la | de l' | de ce|cette | de|d'|du|des)? (mois de|d' | l' an|annee | les|annee|l')?";

const orderOf = (o: Atom | undefined, n: number): number | undefined => {
  if (o?.norm === 'derniere' || o?.norm === 'dernier') return n;
  return o?.norm === 'seconde' || o?.norm === 'second' ? 2 : value(o, 'ORDINAL', 'NTH');
};

/** Beginning, middle, end, thirds, about. */
export const FRENCH_NARROWING: readonly Rule[] = [
  {
    name: 'beginning, middle, end',
    pattern: `(tout|toute|extreme)? mod:debut|commencement|milieu|fin|debuts|coeur|mitan|aube|aurore|oree|seuil|crepuscule|declin ${OF} time:POINT|SHIFT`,
    build: ({ mod, time }) => {
      if (time?.meaning?.kind === 'point' && time.meaning.day !== undefined) return null;
      return narrowed(time?.meaning, { mod: modOf(mod) });
    },
    examples: [
      '[Début 1967], le départ est pris. = 1967',
      'à partir du [début des années 1950] = 195',
      'au [début de 1950] = 1950',
      'à la [fin du XIXe siècle] = 18',
      "à l'[aube du XXe siècle] = 19",
      '[Fin janvier], tous signent. = 2003-01 @ 2003-02-15',
      "au [milieu de l'année 1966] = 1966",
      'Il se rendra à Moscou [fin juin]. = 1966-06 @ 1966-04-10',
    ],
    not: ['la fin de la guerre'],
  },
  {
    name: 'beginning, middle, end of a century without the word',
    pattern: 'mod:debut|commencement|milieu|fin (du)? o:ROMAN_ORDINAL',
    build: ({ mod, o }, { after }) => {
      const n = value(o, 'ROMAN_ORDINAL') ?? 0;
      if (
        n < 5 ||
        n > 21 ||
        after?.norm === 'siecle' ||
        (after?.kind === 'word' && after.norm !== 'et' && after.norm !== 'ou')
      )
        return null;
      return point({ century: n, mod: modOf(mod) });
    },
    examples: ['une église, [fin XIIe] = 11', 'à la [fin du XIe siècle] et au [commencement du XIIe], = 10 11'],
  },
  {
    name: 'mid',
    pattern: '(la)? mi -? time:POINT',
    build: ({ time }) =>
      time?.meaning?.kind === 'point' && time.meaning.day === undefined ? narrowed(time.meaning, { mod: 'MID' }) : null,
    examples: ['à [la mi-juillet 1789] = 1789-07'],
  },
  {
    name: 'in the course of',
    pattern: "courant time:POINT | au cours de (l')? (annee)? [ time:POINT ]",
    build: ({ time }) => time?.meaning ?? null,
    examples: ['[courant 1958] = 1958'],
  },
  {
    name: 'about',
    pattern:
      "vers|environ|circa|ca|env|c|v .? (l' an|annee | le|la|l'|les)? time:POINT | aux? autour|alentours|environs de|du|d'|des (l'an|le|l'|la)? time:POINT",
    build: ({ time }) =>
      time?.meaning?.kind === 'point' && !time.meaning.clock && !time.meaning.mod && !time.meaning.share
        ? narrowed(time.meaning, { mod: 'APPROX' })
        : null,
    examples: ['Il naît [vers 1340]. = 1340', '[aux alentours de 1500] = 1500'],
  },
  {
    name: 'first or last day of a period',
    pattern: "(first:premier | dernier) jour (de l'annee | de|du|d') (mois de|d')? time:MONTHPOINT|YEARPOINT",
    build: ({ first, time }) => endDay(time?.meaning, first !== undefined),
    examples: ['le [dernier jour de février 1888] = 1888-02-29', 'le [premier jour de 1900] = 1900-01-01'],
  },
  {
    name: 'half, third, quarter of a period',
    pattern: `(o:ORDINAL|NTH | o:derniere|dernier) part:moitie|tiers|quart|trimestre|semestre|decade|quinzaine ${OF} time:POINT|SHIFT`,
    build: ({ o, part, time }) => {
      const n =
        { moitie: 2, semestre: 2, quinzaine: 2, tiers: 3, decade: 3, quart: 4, trimestre: 4 }[part?.norm ?? ''] ?? 2;
      const k = orderOf(o, n);
      return k && k <= n ? narrowed(time?.meaning, { share: [k, n] }) : null;
    },
    examples: [
      'la [seconde moitié du XIXe siècle] = 18',
      'la [première moitié des années 1970] = 197',
      'le [dernier tiers du XVIe siècle] = 15',
      'la [première quinzaine de mars 1966] = 1966-03',
    ],
  },
  {
    name: 'first or last units of a period',
    pattern: `o:premiers|premieres|derniers|dernieres|ultimes unit:heures|jours|semaines|mois|annees|decennies ${OF} time:POINT|SHIFT`,
    build: ({ o, unit, time }) => {
      const first = o?.norm.startsWith('premi');
      const day = time?.meaning?.kind === 'point' && time.meaning.day !== undefined;
      if (day !== (unit?.norm === 'heures')) return null;
      if (day) return narrowed(time?.meaning, { part: first ? 'MO' : 'NI' });
      return narrowed(time?.meaning, { mod: first ? 'START' : 'END' });
    },
    examples: [
      'les [premiers jours de mai 1940] = 1940-05',
      'les [dernières années du XVIIIe siècle] = 17',
      'aux [premières heures du 6 juin 1944] = 1944-06-06TMO',
    ],
    not: ['les premiers jours du siège'],
  },
  {
    name: 'first years of a decade',
    pattern: 'o:premieres|dernieres time:DECADEPOINT',
    build: ({ o, time }) => narrowed(time?.meaning, { mod: o?.norm === 'premieres' ? 'START' : 'END' }),
    examples: ['dans les [premières années 1950] = 195'],
  },
  {
    name: 'decade of a century',
    pattern: '(o:ORDINAL|NTH | o:derniere) decennie du century:CENTURYPOINT',
    build: ({ o, century }) => {
      const n = orderOf(o, 10) ?? 0;
      return n >= 1 && n <= 10 ? decadeOf(point({ decade: n - 1 }), century?.meaning) : null;
    },
    examples: ['la [dernière décennie du XXe siècle] = 199', 'la [première décennie du XXIe siècle] = 200'],
  },
  {
    name: 'decade in words and its century',
    pattern: 'decade:DECADEPOINT du century:CENTURYPOINT',
    build: ({ decade, century }) => decadeOf(decade?.meaning, century?.meaning),
    examples: ['dans les [années vingt du XIXe siècle] = 182'],
  },
  {
    name: 'half a century by its rank',
    pattern: 'o:premier|second century:CENTURYPOINT',
    build: ({ o, century }) => narrowed(century?.meaning, { share: [o?.norm === 'premier' ? 1 : 2, 2] }),
    examples: ['dans le [second XIXe siècle] = 18'],
  },
  {
    name: 'turn of a period',
    pattern: 'tournant (du | des | de la) (les)? time:CENTURYPOINT|DECADEPOINT|YEARPOINT',
    build: ({ time }) => {
      if (time?.meaning?.kind !== 'point') return null;
      const { century, decade, year } = time.meaning;
      const turn = year ?? (decade === undefined ? ((century as number) - 1) * 100 : decade * 10);
      return point({ year: turn, mod: 'APPROX' });
    },
    examples: ['au [tournant du XXe siècle] = 1900', 'au [tournant des années 1960] = 1960'],
  },
  {
    name: 'day before or after a day',
    pattern:
      "(avant veille | eve:veille | next:lendemain | later:surlendemain) (du | de la | de l' | de|d') day:DAYPOINT",
    build: ({ eve, next, later, day }) => daysAfter(day?.meaning, eve ? -1 : next ? 1 : later ? 2 : -2),
    examples: ['au [lendemain du 13 mai 1958] = 1958-05-14', 'la [veille du 14 juillet] = XXXX-07-13'],
    not: ['au lendemain de la guerre'],
  },
  {
    name: 'every year on a day',
    pattern: '(chaque | tous les) day:YEARLESS',
    build: ({ day }) =>
      day?.meaning?.kind === 'point' && day.meaning.month !== undefined && day.meaning.day !== undefined
        ? set('XXXX-' + two(day.meaning.month) + '-' + two(day.meaning.day))
        : null,
    examples: ['[tous les 14 juillet] = XXXX-07-14', '[chaque 11 novembre] = XXXX-11-11'],
  },
  {
    name: 'week of a month',
    pattern: `(o:ORDINAL|NTH | o:derniere) semaine ${OF} month:MONTHPOINT`,
    build: ({ o, month }) => {
      const k = orderOf(o, 4);
      return k && k <= 4 ? narrowed(month?.meaning, { share: [k, 4] }) : null;
    },
    examples: ["la [dernière semaine d'août 1939] = 1939-08"],
  },
  {
    name: 'weekend of a feast',
    pattern: "(week end | weekend) (de la | de l' | de|du|d') day:DAYPOINT",
    build: ({ day }) =>
      day?.meaning?.kind === 'point' && day.meaning.feast ? point({ ...day.meaning, whole: 'weekend' }) : null,
    examples: ['le [week-end de Pâques 1966] = 1966-W14-WE'],
  },
  {
    name: 'weekend of two days',
    pattern: '(week end | weekend) des day:DATED et DATED',
    build: ({ day }) =>
      day?.meaning?.kind === 'point' ? point({ ...day.meaning, weekday: undefined, whole: 'weekend' }) : null,
    examples: ['le [week-end des 15 et 16 février 2003] = 2003-W07-WE'],
  },
  {
    name: 'week or weekend of a day',
    pattern: '(whole:semaine | week end | weekend) (du|des) (weekday:WEEKDAY)? day:DATED',
    build: ({ whole, day }, { after }) =>
      day?.meaning?.kind === 'point' && after?.norm !== 'au' && after?.norm !== '-'
        ? point({ ...day.meaning, weekday: undefined, whole: whole ? 'week' : 'weekend' })
        : null,
    examples: ['la [semaine du 7 mars 1966] = 1966-W10'],
  },
];
