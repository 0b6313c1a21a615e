// Kinds of troops and weapons that are stationed somewhere, in both languages: what a force is called whichever language tells of it.

/** Id of the kind (its English plural), then its French and English forms, folded: without accents, hyphens as spaces. */
export const TROOPS: readonly (readonly [id: string, forms: string])[] = [
  ['troops', 'troupes, troupe, soldats, soldat, militaires; troops, soldiers, soldier, servicemen, servicewomen, military personnel'],
  ['forces', 'forces, forces armees; forces, armed forces, military forces'],
  ['airmen', 'aviateurs, aviateur; airmen, airman'],
  ['sailors', 'marins, marin, matelots; sailors, sailor, seamen'],
  ['marines', 'fusiliers marins; marines'],
  ['officers', 'officiers, officier; officers, officer'],
  ['advisers', 'conseillers, conseillers militaires; advisers, advisors, military advisers, military advisors'],
  ['instructors', 'instructeurs; instructors'],
  ['experts', 'experts; experts'],
  ['technicians', 'techniciens; technicians'],
  ['volunteers', 'volontaires; volunteers'],
  ['paratroopers', 'parachutistes, parachutiste, paras; paratroopers, paratroops, paratrooper, parachutists'],
  ['legionnaires', 'legionnaires, legionnaire; legionnaires, legionnaire'],
  ['infantrymen', 'fantassins, fantassin; infantrymen, infantryman'],
  ['gunners', 'artilleurs, artilleur; gunners, gunner, artillerymen'],
  ['commandos', 'commandos; commandos'],
  ['peacekeepers', 'casques bleus, casque bleu; peacekeepers, peacekeeper, blue helmets, blue helmet, blue berets'],
  ['battalion', 'bataillon; battalion'],
  ['battalions', 'bataillons; battalions'],
  ['regiment', 'regiment; regiment'],
  ['regiments', 'regiments; regiments'],
  ['squadron', 'escadrille, escadron, escadre; squadron'],
  ['squadrons', 'escadrilles, escadrons, escadres; squadrons'],
  ['detachment', 'detachement; detachment'],
  ['brigade', 'brigade; brigade'],
  ['brigades', 'brigades; brigades'],
  ['division', 'division; division'],
  ['divisions', 'divisions; divisions'],
  ['contingent', 'contingent; contingent'],
  ['contingents', 'contingents; contingents'],
  ['expeditionary-force', 'corps expeditionnaire; expeditionary force, expeditionary corps'],
  ['garrison', 'garnison; garrison'],
  ['army', 'armee; army'],
  ['fleet', 'flotte; fleet'],
  ['navy', 'marine, marine de guerre; navy'],
  ['air-force', 'aviation, armee de l air; air force'],
  ['ships', 'navires, navires de guerre, batiments de guerre; ships, warships'],
  ['submarines', 'sous marins; submarines'],
  ['frigates', 'fregates; frigates'],
  ['destroyers', 'destroyers, contre torpilleurs; destroyers'],
  ['gunboats', 'canonnieres; gunboats'],
  ['minesweepers', 'dragueurs de mines, dragueurs; minesweepers'],
  ['helicopters', 'helicopteres; helicopters'],
  ['fighters', 'avions de chasse, intercepteurs; fighters, fighter jets, fighter planes, interceptors'],
  ['aircraft', 'avions, avion, avions de combat; aircraft, planes, plane, warplanes'],
  ['bombers', 'bombardiers; bombers'],
  ['tanks', 'chars, char, blindes; tanks, tank'],
  ['radars', 'radars, stations radar; radars, radar stations'],
  ['nuclear-warheads', 'ogives nucleaires, tetes nucleaires; nuclear warheads'],
  ['nuclear-weapons', 'armes nucleaires, armes atomiques, bombes nucleaires, bombes atomiques; nuclear weapons, atomic weapons, nuclear arms, nuclear bombs, atomic bombs'],
  ['tactical-nuclear-weapons', 'armes nucleaires tactiques; tactical nuclear weapons'],
  ['missiles', 'missiles, missile, fusees; missiles, missile, rockets'],
  ['drones', 'drones; drones'],
  ['artillery', 'artillerie; artillery'],
  ['guards', 'gardes; guardsmen'],
  ['militiamen', 'miliciens; militiamen'],
  ['mercenaries', 'mercenaires; mercenaries'],
  ['cavalry', 'cavaliers, cavalerie; cavalry, cavalrymen'],
  ['patrol-boats', 'patrouilleurs, vedettes; patrol boats'],
  ['cruise-missiles', 'missiles de croisiere; cruise missiles'],
]; // biome-ignore format: rows

/** One ship or aircraft: only where it is the last is it told of all of them. */
export const SINGLE: readonly (readonly [id: string, forms: string])[] = [
  ['ships', 'navire, navire de guerre, batiment, batiment de guerre; ship, warship'],
  ['submarines', 'sous marin; submarine'],
  ['helicopters', 'helicoptere; helicopter'],
  ['bombers', 'bombardier; bomber'],
  ['fighters', 'avion de chasse, chasseur; fighter'],
]; // biome-ignore format: rows

/** People whom a state or an organisation sends to stay somewhere: they are posted where a verb says so, and not wherever one meets them. */
export const SENT: readonly (readonly [id: string, forms: string])[] = [
  ['inspectors', 'inspecteurs, inspecteur; inspectors, inspector'],
  ['observers', 'observateurs, observateur, observateurs militaires; observers, observer, military observers, monitors'],
]; // biome-ignore format: rows

/** Words for troops that name others too (a company trades, an engineer builds): troops only where the text around tells of such. */
export const UNITS: readonly (readonly [id: string, forms: string])[] = [
  ['company', 'compagnie; company'],
  ['companies', 'compagnies; companies'],
  ['unit', 'unite; unit'],
  ['units', 'unites; units'],
  ['engineers', 'sapeurs; engineers, sappers'],
  ['pilots', 'pilotes; pilots'],
  ['gendarmes', 'gendarmes; gendarmes'],
  ['police', 'policiers; policemen, police officers'],
]; // biome-ignore format: rows

/** Kinds that are the men of a force: who asks for "the French troops" there means them, too. */
export const MEN: ReadonlySet<string> = new Set(
  'airmen sailors marines paratroopers legionnaires infantrymen gunners commandos'.split(' '),
);

/** Words beside a force that do not make another force of it. */
export const NO_PART: ReadonlySet<string> = new Set(
  'le la les l un une des du de d the a an of s its his their our ses leurs leur nos notre son sa all tous toutes tout toute last derniers dernieres dernier derniere remaining restants first premiers premieres premier premiere some quelque quelques about environ around nearly pres more than plus moins many most only seulement thousand thousands hundred hundreds cent cents mille milliers millier centaines centaine dizaines two deux three trois four quatre five cinq six seven sept eight huit ten dix twelve douze eleven onze thirteen treize fourteen quatorze fifteen quinze sixteen seize twenty vingt thirty trente forty quarante fifty cinquante sixty soixante other autres further supplementaires new nouvelles nouveaux any these those ces cette ce this that both ballistic balistique balistiques motorised motorized motorisee motorise mechanised mechanized mecanisee mecanise armoured armored blindee infantry infanterie tout entire entier entiere whole small petit petite young jeunes fresh'.split(
    ' ',
  ),
);
