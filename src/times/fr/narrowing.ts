import type { Atom } from '../atom.ts';
import { narrowed, point, value } from '../build.ts';
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
    pattern: `(tout|extreme)? mod:debut|milieu|fin|debuts|coeur|mitan ${OF} time:POINT|SHIFT`,
    build: ({ mod, time }) => {
      if (time?.meaning?.kind === 'point' && time.meaning.day !== undefined) return null;
      const which =
        mod?.norm === 'debuts' ? 'START' : mod?.norm === 'fin' ? 'END' : mod?.norm === 'debut' ? 'START' : 'MID';
      return narrowed(time?.meaning, { mod: which });
    },
    examples: [
      '[Début 1967], le départ est pris. = 1967',
      'à partir du [début des années 1950] = 195',
      'au [début de 1950] = 1950',
      'à la [fin du XIXe siècle] = 18',
      '[Fin janvier], tous signent. = 2003-01 @ 2003-02-15',
      "au [milieu de l'année 1966] = 1966",
    ],
    not: ['la fin de la guerre'],
  },
  {
    name: 'beginning, middle, end of a century without the word',
    pattern: 'mod:debut|milieu|fin (du)? o:ROMAN_ORDINAL',
    build: ({ mod, o }, { after }) => {
      const n = value(o, 'ROMAN_ORDINAL') ?? 0;
      if (
        n < 5 ||
        n > 21 ||
        after?.norm === 'siecle' ||
        (after?.kind === 'word' && after.norm !== 'et' && after.norm !== 'ou')
      )
        return null;
      return point({ century: n, mod: mod?.norm === 'debut' ? 'START' : mod?.norm === 'fin' ? 'END' : 'MID' });
    },
    examples: ['une église, [fin XIIe] = 11'],
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
    name: 'week or weekend of a day',
    pattern: '(whole:semaine | week end | weekend) (du|des) (weekday:WEEKDAY)? day:DATED',
    build: ({ whole, day }) =>
      day?.meaning?.kind === 'point'
        ? point({ ...day.meaning, weekday: undefined, whole: whole ? 'week' : 'weekend' })
        : null,
    examples: ['la [semaine du 7 mars 1966] = 1966-W10'],
  },
];
