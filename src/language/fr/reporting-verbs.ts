/** Verbs that introduce or follow speech, in their infinitive; first-group forms are derived, the others are listed. */
const FIRST_GROUP =
  'affirmer annoncer ajouter assurer expliquer déclarer demander répliquer rétorquer préciser estimer noter souligner rappeler ' +
  'répéter raconter murmurer crier lancer confier observer remarquer indiquer regretter avouer ironiser insister résumer ' +
  'commenter dénoncer proclamer marteler constater confirmer signaler plaider protester soupirer hurler chuchoter balbutier ' +
  'marmonner jurer clamer trancher suggérer révéler déplorer accuser justifier argumenter interroger continuer reconnaître ' +
  'témoigner évoquer exiger réclamer prophétiser pronostiquer recommander tonner gronder grommeler bougonner bredouiller ' +
  "s'exclamer s'écrier s'étonner s'alarmer s'indigner s'inquiéter s'interroger";

const FORMS_OF_OTHERS =
  'dit dis disent disait disaient dirent dira dite dites disant répond répondit répondent répondait répondirent répondu répondra répondant ' +
  'écrit écrivit écrivait écrivent écrivaient reconnaît reconnait reconnut reconnaissait reconnu soutient soutint soutenait soutiennent ' +
  'soutenu prévient prévint prévenait prévenu conclut concluait conclu concède poursuit poursuivit poursuivait poursuivi reprend reprit ' +
  'reprenait repris maintient maintint prétend prétendit prétendait prétendent prétendu promet promit promettait promis avertit ' +
  'avertissait averti admet admit admettait admis redit contredit dément démentit démentait démenti apprend apprit ' +
  'interdit prédit prédisait garantit garantissait nuance nuança';

const REFLEXIVE = /^s'/;

function firstGroup(infinitive: string): string[] {
  const stem = infinitive.replace(REFLEXIVE, '').slice(0, -2);
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  const open = stem.replace(/é([^aeiou]+)$/, 'è$1').replace(/e([^aeiou])$/, 'è$1');
  const double = /el$/.test(stem) ? `${stem}l` : open;
  return [
    ...['e', 'ent', 'era', 'eront'].flatMap(ending => [double + ending, open + ending]),
    ...['era', 'eront', 'é', 'ée', 'és', 'èrent', 'er', 'ez'].map(ending => stem + ending),
    ...['a', 'ait', 'aient', 'ant', 'ai'].map(ending => soft + ending),
  ];
}

/** Third-person and participle forms of the verbs that report speech, in normal form. */
export const FRENCH_REPORTING_VERBS: ReadonlySet<string> = new Set([
  ...FIRST_GROUP.split(' ')
    .filter(infinitive => infinitive.endsWith('er'))
    .flatMap(firstGroup),
  ...FORMS_OF_OTHERS.split(' '),
]);
