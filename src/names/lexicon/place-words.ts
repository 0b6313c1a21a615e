// Words that tell a place. Normal forms for prepositions, folded for the rest.

/** After these an unknown capitalised name is a place. */
export const LOCATIVE: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set(['à', 'en', 'dans', 'vers', 'devant', 'depuis', 'via', 'sur']),
  en: new Set(['in', 'at', 'near', 'into', 'outside', 'inside', 'around', 'across', 'throughout']),
};

/** Beginnings of compound names of places: "Port-Lavel", "Saint-Aubert", "Mont-Rivière". */
export const PLACE_PREFIX = /^(?:saint|sainte|port|mont|bourg|villeneuve|chateau|fort|camp|new|neuf|belle|roche|val)-/;

/** Nouns that head the name of a place: "Camp Humphreys", "Lake Como", "cap Nord". */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  (
    'camp fort port mount lake cape river island islands isle bay gulf sea ocean strait peninsula valley mountains mountain hill county province district airport base harbor harbour ' +
    'lac cap mont mer golfe baie detroit ile iles fleuve riviere presqu mer montagne vallee province aeroport'
  ).split(' '),
);

/** English nouns at the end of the name of a building: "Northgate House", "Carlton Gardens". */
export const BUILDINGS: ReadonlySet<string> = new Set(
  'house hall tower towers building buildings mansion mansions lodge manor castle palace gardens quay wharf mews terrace row gate place street square lane'.split(
    ' ',
  ),
);

/** Nouns before "de" or "of" whose complement is a country or a town: "l'ambassadeur de Marvie". Folded. */
export const REALMS: ReadonlySet<string> = new Set(
  (
    'ambassadeur ambassade consul consulat capitale royaume principaute frontiere frontieres territoire ville port presqu ile cote aeroport gouvernement ' +
    'base aerodrome garnison environs guerre bataille prise reprise ' +
    'ambassador embassy capital kingdom principality border borders territory city town village port island coast airport government suburb outskirts ' +
    'base airfield garrison battle'
  ).split(' '),
);

/** Nouns with a small letter that begin the name of what lies within a place: "rue de Valbourg", "gare de Lavel". Folded. */
export const SITES: ReadonlySet<string> = new Set(
  (
    'rue r. avenue av. av boulevard bd bd. boul. quai place pont porte square impasse passage faubourg fbg fg cours allee chaussee route barriere ' +
    'gare hotel chateau cimetiere quartier canal bois foret theatre cirque prison palais villa'
  ).split(' '),
);

/** English words before the name of a place that make it another place: "South Valbourg", "Old Lavel". Folded. */
export const SIDES: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western upper lower old new great greater central port mount'.split(
    ' ',
  ),
);

/** English words after the name of a place that make it another place: "Lavel Beach", "Valbourg Heights". Folded. */
export const QUARTERS: ReadonlySet<string> = new Set(
  'beach heights hills park city county bay area valley keys falls springs strip junction harbor harbour island islands square street avenue road bridge airport station plateau basin'.split(
    ' ',
  ),
);

/** What a war may be of that is no place: "guerre de Sécession". Folded. */
export const WARS: ReadonlySet<string> = new Set(
  'secession succession cent sept trente dix independance liberation religion kippour golfe six vingt'.split(' '),
);
