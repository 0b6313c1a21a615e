type Vote = 'fr' | 'en' | 'other';

const FRENCH =
  'le la les un une des du de au aux et est sont était être avoir a ont avait dans en sur sous avec sans pour par que qui quoi dont où ' +
  'ce cet cette ces il elle ils elles on nous vous je tu se ne pas plus mais ou donc car si son sa ses leur leurs notre nos votre ' +
  'vos très aussi comme entre après avant depuis pendant chez vers contre été fait faire tout tous toute toutes même autre autres ' +
  'lui y c d l n s qu j m t peut doit fut sera serait';
const ENGLISH =
  'the a an of and to in is are was were be been being have has had do does did on at by for from with without that this these those ' +
  'it he she they we you i his her its their our my your not no but or so if when while as than then there here who which what ' +
  'will would can could should may might must into about after before between against over under more most other some such only';
const OTHER =
  'el los las del una uno y que es por con para como más pero sus su al lo se no en de la un ' +
  'il lo gli della delle dei degli che di è sono con per non una nel nella alla anche ' +
  'der die das und ist nicht ein eine einer den dem des mit von zu im auf für sich auch als wird war sind ' +
  'de het een van en dat niet zijn voor met op te aan ook bij naar werd ' +
  'et in est cum non ad sunt quod quam ex ab sed esse eius atque ' +
  'o os as um uma do da dos das no na nos nas não com por mais';

function collect(): ReadonlyMap<string, readonly Vote[]> {
  const found = new Map<string, Vote[]>();
  for (const [vote, words] of [
    ['fr', FRENCH],
    ['en', ENGLISH],
    ['other', OTHER],
  ] as const) {
    for (const word of new Set(words.split(' '))) found.set(word, [...(found.get(word) ?? []), vote]);
  }
  return found;
}

/** Function words, and which languages they speak for. */
export const STOP_WORDS: ReadonlyMap<string, readonly Vote[]> = collect();
