// Who was in which alliance or organisation, and when: public facts, written down for the oracle. Days are those on which it took effect.

/** A state as texts name it: with its article in French, and whether French agrees with it as feminine or plural. */
export interface OracleState {
  readonly id: string;
  readonly en: string;
  readonly fr: string;
}

export interface OracleUnion {
  readonly id: string;
  readonly en: string;
  readonly fr: string;
  /** Its founding treaty, signed and in force on these days; absent where the oracle tells no founding. */
  readonly treaty?: { readonly en: string; readonly fr: string; readonly signed: string; readonly inForce: string };
  /** The day on which it was dissolved. */
  readonly ended?: string;
}

/** A stretch of membership; `founder`: it began with the founding treaty. */
export interface Membership {
  readonly state: string;
  readonly union: string;
  readonly from: string;
  readonly to: string | null;
  readonly founder: boolean;
}

const STATES = `FRA France|la France;GBR United Kingdom|le Royaume-Uni;BEL Belgium|la Belgique;CAN Canada|le Canada;DNK Denmark|le Danemark
ISL Iceland|l’Islande;ITA Italy|l’Italie;LUX Luxembourg|le Luxembourg;NLD Netherlands|les Pays-Bas;NOR Norway|la Norvège;PRT Portugal|le Portugal
USA United States|les États-Unis;GRC Greece|la Grèce;TUR Turkey|la Turquie;DEU West Germany|la République fédérale d’Allemagne;ESP Spain|l’Espagne
CZE Czech Republic|la République tchèque;HUN Hungary|la Hongrie;POL Poland|la Pologne;BGR Bulgaria|la Bulgarie;EST Estonia|l’Estonie
LVA Latvia|la Lettonie;LTU Lithuania|la Lituanie;ROU Romania|la Roumanie;SVK Slovakia|la Slovaquie;SVN Slovenia|la Slovénie;ALB Albania|l’Albanie
HRV Croatia|la Croatie;MNE Montenegro|le Monténégro;MKD North Macedonia|la Macédoine du Nord;FIN Finland|la Finlande;SWE Sweden|la Suède
SUN Soviet Union|l’Union soviétique;CSK Czechoslovakia|la Tchécoslovaquie;DDR East Germany|l’Allemagne de l’Est
AUS Australia|l’Australie;NZL New Zealand|la Nouvelle-Zélande;PAK Pakistan|le Pakistan;PHL Philippines|les Philippines;THA Thailand|la Thaïlande
IRQ Iraq|l’Irak;IRN Iran|l’Iran;ZAF South Africa|l’Afrique du Sud;FJI Fiji|les Fidji;JPN Japan|le Japon;BRA Brazil|le Brésil;AUT Austria|l’Autriche
MEX Mexico|le Mexique;EGY Egypt|l’Égypte;ETH Ethiopia|l’Éthiopie;ECU Ecuador|l’Équateur;IRL Ireland|l’Irlande;CHE Switzerland|la Suisse
IDN Indonesia|l’Indonésie;JOR Jordan|la Jordanie;AFG Afghanistan|l’Afghanistan`;

/** `id state from..to`; no day at the end where it lasts still. `founders` share the days of the treaty. */
const UNIONS: readonly (OracleUnion & { readonly founders: string; readonly later: string })[] = [
  {
    id: 'org:nato',
    en: 'NATO',
    fr: 'l’OTAN',
    treaty: {
      en: 'North Atlantic Treaty',
      fr: 'le traité de l’Atlantique nord',
      signed: '1949-04-04',
      inForce: '1949-08-24',
    },
    founders: 'FRA GBR BEL CAN DNK ISL ITA LUX NLD NOR PRT USA',
    later: `GRC 1952-02-18.. TUR 1952-02-18.. DEU 1955-05-06.. ESP 1982-05-30.. CZE 1999-03-12.. HUN 1999-03-12.. POL 1999-03-12.. BGR 2004-03-29..
      EST 2004-03-29.. LVA 2004-03-29.. LTU 2004-03-29.. ROU 2004-03-29.. SVK 2004-03-29.. SVN 2004-03-29.. ALB 2009-04-01.. HRV 2009-04-01..
      MNE 2017-06-05.. MKD 2020-03-27.. FIN 2023-04-04.. SWE 2024-03-07..`,
  },
  {
    id: 'org:nato-command',
    en: "NATO's integrated military command",
    fr: 'le commandement militaire intégré de l’OTAN',
    founders: '',
    later: 'FRA 1950-12-19..1966-07-01 FRA 2009-04-03.. GRC 1952-02-18..1974-08-14 GRC 1980-10-20.. ESP 1999-01-01..',
  },
  {
    id: 'org:warsaw-pact',
    en: 'the Warsaw Pact',
    fr: 'le pacte de Varsovie',
    ended: '1991-07-01',
    founders: '',
    later: `SUN 1955-05-14..1991-07-01 POL 1955-05-14..1991-07-01 ROU 1955-05-14..1991-07-01 BGR 1955-05-14..1991-07-01 HUN 1955-05-14..1991-07-01
      CSK 1955-05-14..1991-07-01 ALB 1955-05-14..1968-09-13 DDR 1956-01-28..1990-09-24`,
  },
  {
    id: 'org:seato',
    en: 'SEATO',
    fr: 'l’OTASE',
    treaty: { en: 'Manila Pact', fr: 'le pacte de Manille', signed: '1954-09-08', inForce: '1955-02-19' },
    ended: '1977-06-30',
    founders: 'AUS FRA NZL PAK:1973-11-07 PHL THA GBR USA',
    later: '',
  },
  {
    id: 'org:cento',
    en: 'CENTO',
    fr: 'le CENTO',
    founders: '',
    later:
      'IRQ 1955-02-24..1959-03-24 TUR 1955-02-24..1979-03-12 GBR 1955-04-05..1979-03-12 PAK 1955-09-23..1979-03-12 IRN 1955-11-03..1979-03-12',
    ended: '1979-03-12',
  },
  {
    id: 'org:commonwealth',
    en: 'the Commonwealth',
    fr: 'le Commonwealth',
    founders: '',
    later:
      'PAK 1949-04-28..1972-01-30 PAK 1989-10-01.. ZAF 1931-12-11..1961-05-31 ZAF 1994-06-01.. FJI 1970-10-10..1987-10-01 FJI 1997-10-01.. IRL 1931-12-11..1949-04-18',
  },
  {
    id: 'org:league-of-nations',
    en: 'the League of Nations',
    fr: 'la Société des Nations',
    founders: '',
    later: `JPN 1920-01-10..1933-03-27 DEU 1926-09-08..1933-10-19 ITA 1920-01-10..1937-12-11 SUN 1934-09-18..1939-12-14 BRA 1920-01-10..1926-06-14
      HUN 1922-09-18..1939-04-11 ESP 1920-01-10..1939-05-09 AUT 1920-12-15..1938-03-13 MEX 1931-09-12..1946-04-18 EGY 1937-05-26..1946-04-18
      TUR 1932-07-18..1946-04-18 ECU 1934-09-28..1946-04-18 IRQ 1932-10-03..1946-04-18 ETH 1923-09-28..1946-04-18`,
    ended: '1946-04-18',
  },
  {
    id: 'org:un',
    en: 'the United Nations',
    fr: 'l’ONU',
    founders: '',
    later: `AFG 1946-11-19.. THA 1946-12-16.. PAK 1947-09-30.. IDN 1950-09-28..1965-01-20 IDN 1966-09-28.. ALB 1955-12-14.. JOR 1955-12-14..
      IRL 1955-12-14.. AUT 1955-12-14.. JPN 1956-12-18.. CHE 2002-09-10..`,
  },
];

export const ORACLE_STATES: ReadonlyMap<string, OracleState> = new Map(
  STATES.split(/[;\n]/).map(entry => {
    const [, code, en, fr] = /^\s*(\w{3}) ([^|]+)\|(.+)$/.exec(entry)!;
    const article = /^(?:United|Netherlands|Czech|Soviet|Philippines)/.test(en!) ? 'the ' : '';
    return [`state:${code}`, { id: `state:${code}`, en: article + en!, fr: fr! }];
  }),
);

export const ORACLE_UNIONS: readonly OracleUnion[] = UNIONS;

export const MEMBERSHIPS: readonly Membership[] = UNIONS.flatMap(({ id, founders, later, treaty, ended = null }) => [
  ...founders
    .split(/\s+/)
    .filter(Boolean)
    .map(entry => {
      const [code, left] = entry.split(':');
      return { state: `state:${code}`, union: id, from: treaty!.inForce, to: left ?? ended, founder: true };
    }),
  ...[...later.matchAll(/(\w{3}) (\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)?/g)].map(([, code, from, to]) => ({
    state: `state:${code}`,
    union: id,
    from: from!,
    to: to ?? null,
    founder: false,
  })),
]);

/** Whether the table has the state in the union on a day; null on a day on which that changes, or on which a treaty waits to come into force. */
export function isMember(state: string, union: string, day: string): boolean | null {
  const { treaty } = UNIONS.find(({ id }) => id === union)!;
  const own = MEMBERSHIPS.filter(one => one.state === state && one.union === union);
  if (own.some(({ from, to }) => day === from || day === to)) return null;
  if (treaty && own.some(({ founder }) => founder) && treaty.signed <= day && day <= treaty.inForce) return null;
  return own.some(({ from, to }) => from <= day && (to === null || day <= to));
}
