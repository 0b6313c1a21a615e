// Nouns whose phrase stands for a state when it has one demonym or one "de + state": the government, its people, its forces. Folded, singular.

/** Those that act in the state's name. */
export const STATE_NOUNS: ReadonlySet<string> = new Set(
  (
    'gouvernement president presidente presidence premier ministre ministere chancelier chancelliere chancellerie roi reine empereur tsar sultan chah monarque souverain regime junte autorite dirigeant executif pouvoir etat peuple ' +
    'nation pays parlement senat diplomatie delegation negociateur representant ambassadeur ambassade emissaire plenipotentiaire cabinet diplomate republique monarchie empire gouvernant dictature ' +
    'armee troupe force marine aviation flotte soldat militaire division brigade bataillon regiment commandement etat-major blinde char parachutiste para avion bombardier chasseur navire sous-marin garde-cote ' +
    'government president presidency minister ministry chancellor chancellery king queen emperor czar shah monarch sovereign junta authority leader leadership executive state people nation country parliament senate ' +
    'congress diplomacy diplomat negotiator representative ambassador embassy envoy cabinet republic monarchy administration official dictatorship ruler kremlin side ' +
    'army troop navy fleet soldier military marine battalion regiment command staff airman jet plane bomber fighter ship warship submarine boat vessel airforce paratrooper guard'
  ).split(' '),
);

/** Those that are its ground: the territory of the state, not the state. */
export const GROUND_NOUNS: ReadonlySet<string> = new Set(
  'territoire sol littoral cote frontiere territory soil coast shore border ground'.split(' '),
);
