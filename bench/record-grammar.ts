// The words of the wide synthetic documents.
import type { ActorKind } from '../src/packs/actors.ts';

export interface Grammar {
  readonly patterns: readonly string[];
  /** Beginnings of sentences that tell no event of the pack. */
  readonly fillers: readonly string[];
  /** How sentences end, which makes each its own. */
  readonly tails: readonly string[];
  readonly nouns: readonly string[];
  readonly qualities: readonly string[];
  readonly months: readonly string[];
  day(day: number, month: string, year: number): string;
  month(month: string, year: number): string;
  year(year: number): string;
  named(name: string, kind: ActorKind): string;
}

const words = (text: string) => text.trim().split(/\s+/);

export const ENGLISH: Grammar = {
  patterns: [
    '{A} joined {U} {D}',
    '{A} left {U} {D}',
    '{A} withdrew from {U} {D}',
    '{P} met {B} {D}',
    '{P} arrived in {T} {D}',
    '{A} and {B} signed a treaty in {T} {D}',
    '{A} recognised {B} {D}',
    '{A} invaded {B} {D}',
    '{A} attacked {B} {D}',
    '{A} bombed {T} {D}',
    '{A} accused {B} of bad faith {D}',
    '{A} threatened {B} with sanctions {D}',
    '{A} broke off relations with {B} {D}',
    '{A} sent aid to {B} {D}',
    '{P} resigned {D}',
    '{P} was arrested in {T} {D}',
    'the headquarters of {U} moved to {T} {D}',
    '{A} could leave {U} before long',
    '{A} did not sign the agreement {D}',
    '{A} criticised {U} {D}',
    '{P} called on {A} to talk to {B} {D}',
    '{U} admitted {A} {D}',
    '{A} declared war on {B} {D}',
    'workers went on strike in {T} {D}',
    '{A} ratified the treaty with {B} {D}',
    '{A} expelled the diplomats of {B} {D}',
  ],
  fillers: [
    'prices had risen again in {T}',
    'the {noun} was still {quality} when the visitors came to {T}',
    'few people in {T} spoke of the {noun}',
    'a {quality} {noun} hung over the door of the {noun}',
    'the letters mention a {noun} and two {quality} rooms',
    'nothing in the {noun} explains the {quality} tone',
    'the {noun} had been {quality} for as long as anybody remembered',
  ],
  tails: [
    '',
    ', as the {quality} {noun} of the day put it',
    ', to the surprise of those who kept the {noun}',
    ' after a {quality} night at the {noun}',
    ', while the {noun} stayed {quality} and the {noun} stayed shut',
    ', a {quality} matter for the {noun}',
    ', although the {noun} near the {noun} told another story',
    ' in spite of the {quality} {noun} and a {noun} without end',
    ', and the {noun} filled with {quality} remarks about the {noun}',
    ', which the editor of the {noun} thought {quality}',
    ' at the end of a {quality} season for every {noun}',
    ', so that no {noun} was left in the {quality} part of the town',
  ],
  nouns:
    words(`ledger harbour orchard telegram bridge choir lantern quarry vineyard ferry bakery archive gazette tunnel meadow printer granary clock
    chapel market ladder garden kettle violin pasture workshop library canal wagon mirror attic barrel basket beacon bellows blanket bottle bucket cabin
    candle carpet cellar chimney cloister compass corridor cottage courtyard cradle crane cupboard curtain dairy desk ditch drawer drum easel fence
    fiddle fountain furnace gallery gate glove hammer hammock hedge hinge inkwell island jacket jetty journal kennel kiln kitchen lattice lawn lobby
    loom mantle mast mill monument mural nursery oven paddle pantry parcel pavilion pier pillar pillow pulley quay quilt raft railing ribbon saddle
    sail shutter sketch stable staircase steeple stove studio sundial tavern terrace theatre thimble tower trellis trunk valley veranda village
    wallet wardrobe weir whistle windmill window yard almanac anvil arcade bench brook bureau cask cistern dome dovecote forge hamlet lighthouse`),
  qualities:
    words(`patient narrow crowded silent remote brittle generous famous hollow modest wooden distant curious solemn restless gentle ancient clumsy
    tidy stubborn humble rusty sunny draughty spare ornate vivid weary earnest dusty brisk grim lively mellow pale quaint rugged sober tender
    uneven vague wistful cordial dim frugal genial idle jovial keen lofty muted neat obscure placid rural stern timid urban`),
  months: words('January February March April May June July August September October November December'),
  day: (day, month, year) => `on ${day} ${month} ${year}`,
  month: (month, year) => `in ${month} ${year}`,
  year: year => `in ${year}`,
  named: (name, kind) => (kind === 'org' && !/^[A-Z.]+$/.test(name) && !name.startsWith('the ') ? `the ${name}` : name),
};

export const FRENCH: Grammar = {
  patterns: [
    '{A} a rejoint {U} {D}',
    '{A} a quitté {U} {D}',
    '{A} s’est retirée de {U} {D}',
    '{P} a rencontré {B} {D}',
    '{P} est arrivé à {T} {D}',
    '{A} et {B} ont signé un traité à {T} {D}',
    '{A} a reconnu {B} {D}',
    '{A} a envahi {B} {D}',
    '{A} a attaqué {B} {D}',
    '{A} a bombardé {T} {D}',
    '{A} a accusé {B} de mauvaise foi {D}',
    '{A} a menacé {B} de sanctions {D}',
    '{A} a rompu ses relations avec {B} {D}',
    '{P} a démissionné {D}',
    '{P} a été arrêté à {T} {D}',
    'le siège de {U} s’est installé à {T} {D}',
    '{A} pourrait quitter {U} sous peu',
    '{A} n’a pas signé l’accord {D}',
    '{A} a critiqué {U} {D}',
    '{U} a admis {A} {D}',
    '{A} a déclaré la guerre à {B} {D}',
    'les ouvriers se sont mis en grève à {T} {D}',
    '{A} a ratifié le traité avec {B} {D}',
    '{A} a expulsé les diplomates de {B} {D}',
  ],
  fillers: [
    'les prix avaient encore monté à {T}',
    'le {noun} restait {quality} quand les visiteurs arrivèrent à {T}',
    'peu de gens à {T} parlaient du {noun}',
    'un {noun} {quality} pendait à la porte du {noun}',
    'les lettres mentionnent un {noun} et deux pièces',
    'rien dans le {noun} n’explique ce ton {quality}',
    'le {noun} était {quality} depuis toujours',
  ],
  tails: [
    '',
    ', comme le dit alors un {noun} {quality}',
    ', à la surprise de ceux qui gardaient le {noun}',
    ' après une nuit passée au {noun}',
    ', tandis que le {noun} restait {quality} et que le {noun} restait clos',
    ', une affaire bien {quality} pour le {noun}',
    ', quoique le {noun} voisin du {noun} racontât une autre histoire',
    ' malgré le {noun} {quality} et un {noun} sans fin',
    ', et le {noun} se remplit de remarques sur le {noun}',
    ', ce que le rédacteur du {noun} jugea {quality}',
    ' au bout d’une saison {quality} pour chaque {noun}',
    ', si bien qu’aucun {noun} ne resta du côté {quality} de la ville',
  ],
  nouns:
    words(`registre verger port télégramme pont chœur fanal moulin vignoble bac fournil journal tunnel imprimeur grenier clocher marché jardin violon
    pâturage atelier canal chariot miroir potager lavoir rempart préau cadran tilleul baril panier phare soufflet drap flacon seau cabanon cierge tapis
    cellier foyer cloître compas couloir logis cours berceau treuil buffet rideau bureau fossé tiroir tambour chevalet enclos fauteuil fourneau balcon
    portail gant marteau hamac buisson gond encrier îlot veston quai carnet chenil four lattis gazon salon métier manteau mât monument décor aviron
    colis pavillon pilier coussin palan radeau ruban harnais volet croquis escalier poêle studio théâtre dé donjon treillis coffre vallon village
    portefeuille barrage sifflet almanach banc ruisseau tonneau bassin dôme colombier hameau sentier relais manège musée parvis square couvent`),
  qualities:
    words(`étroit paisible fragile célèbre modeste solide tranquille docile austère fertile rustique sombre large discret humble terne vaste aimable
    bizarre calme digne fidèle grave habile illustre jeune lisse morose notable opaque pâle rapide sobre timide utile vide agile bref clair dense
    ferme honnête immobile robuste sévère tiède vague rare triste neutre`),
  months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  day: (day, month, year) => `le ${day === 1 ? '1er' : day} ${month} ${year}`,
  month: (month, year) => `en ${month} ${year}`,
  year: year => `en ${year}`,
  named: (name, kind) => {
    if (kind !== 'state' && kind !== 'org') return name;
    if (/^(l['’]|l[ae]s? )/i.test(name)) return name;
    if (/^[AEIOUYÉÈÊÎÔH]/i.test(name)) return `l’${name}`;
    return /s$/.test(name) && / /.test(name) ? `les ${name}` : /e$|tion|té/.test(name) ? `la ${name}` : `le ${name}`;
  },
};
