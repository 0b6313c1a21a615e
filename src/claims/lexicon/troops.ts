// Kinds of troops and weapons that are stationed somewhere, in both languages: what a force is called whichever language tells of it.

/** Id of the kind (its English plural), then its French and English forms, folded: without accents, hyphens as spaces. */
export const TROOPS: readonly (readonly [id: string, forms: string])[] = [
  ['troops', 'troupes, troupe, soldats, soldat; troops, soldiers, soldier, servicemen'],
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
  ['paratroopers', 'parachutistes, parachutiste; paratroopers, paratroops, paratrooper'],
  ['battalion', 'bataillon; battalion'],
  ['battalions', 'bataillons; battalions'],
  ['regiment', 'regiment; regiment'],
  ['brigade', 'brigade; brigade'],
  ['division', 'division; division'],
  ['divisions', 'divisions; divisions'],
  ['contingent', 'contingent; contingent'],
  ['garrison', 'garnison; garrison'],
  ['army', 'armee; army'],
  ['fleet', 'flotte; fleet'],
  ['navy', 'marine, marine de guerre; navy'],
  ['air-force', 'aviation, armee de l air; air force'],
  ['ships', 'navires, navires de guerre, batiments de guerre; ships, warships'],
  ['submarines', 'sous marins; submarines'],
  ['aircraft', 'avions, avions de combat; aircraft, planes, warplanes'],
  ['bombers', 'bombardiers; bombers'],
  ['tanks', 'chars, blindes; tanks'],
  ['nuclear-weapons', 'armes nucleaires, armes atomiques, bombes nucleaires, bombes atomiques; nuclear weapons, atomic weapons, nuclear arms, nuclear bombs, atomic bombs'],
  ['tactical-nuclear-weapons', 'armes nucleaires tactiques; tactical nuclear weapons'],
  ['missiles', 'missiles, fusees; missiles, rockets'],
]; // biome-ignore format: rows

/** People whom a state or an organisation sends to stay somewhere: they are posted where a verb says so, and not wherever one meets them. */
export const SENT: readonly (readonly [id: string, forms: string])[] = [
  ['inspectors', 'inspecteurs, inspecteur; inspectors, inspector'],
  ['observers', 'observateurs, observateur, observateurs militaires; observers, observer, military observers, monitors'],
]; // biome-ignore format: rows

/** Words beside a force that do not make another force of it. */
export const NO_PART: ReadonlySet<string> = new Set(
  'le la les l un une des du de d the a an of s its his their our ses leurs leur nos notre son sa all tous toutes tout toute last derniers dernieres dernier derniere remaining restants first premiers premieres premier premiere some quelques about environ around nearly pres more than plus moins many most only seulement thousand thousands hundred hundreds cent cents mille milliers millier centaines centaine dizaines two deux three trois four quatre five cinq six seven sept eight huit ten dix twelve douze twenty vingt thirty trente forty quarante fifty cinquante sixty soixante other autres further supplementaires new nouvelles nouveaux any these those ces cette ce this that both'.split(
    ' ',
  ),
);
