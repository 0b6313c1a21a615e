import { invert, type Voter } from './inverted.ts';

const WORDS: Readonly<Record<Voter, string>> = {
  fr:
    'le la les un une des du de au aux et est sont était étaient être avoir a ont avait avaient dans en sur sous avec sans pour par ' +
    'que qui quoi dont où ce cet cette ces il elle ils elles on nous vous je tu se ne pas plus mais ou donc car si son sa ses leur ' +
    'leurs notre nos votre vos très aussi comme entre après avant depuis pendant chez vers contre été fait faire tout tous toute ' +
    'toutes même autre autres lui y c d l n s qu j m t peut doit fut sera serait selon ainsi alors encore deux trois cela ça ' +
    'rien jamais quand parce afin lors dès mes mon ma voir oui non ici là moins ayant ils',
  en:
    'the a an of and to in is are was were be been being have has had do does did don didn isn on at by for from with without that ' +
    'this these those it he she they we you i his her its their our my your not no but or so if when while as than then there here ' +
    'who which what how why where will would can could should may might must into about after before between against over under ' +
    'more most other some such only also all any both each said says him them us me out up down off through during because until ' +
    'two three one new s t nobody nothing never everyone everybody someone something always still let us again',
  es:
    'el los las del una uno unos y que es por con para como más pero sus su al lo se no en de la un fue eran este esta estos ' +
    'estas entre sobre también sin desde hasta cuando donde muy ya ha han había son era ser está están nos le les si yo porque hay dos las ayer hoy rey',
  it:
    'il lo gli della delle dello dei degli del al alla alle di che è sono con per non una un uno nel nella nelle anche più come ma ' +
    'ha hanno era erano essere stato stata questo questa questi fra tra dal dalla dopo ancora suo sua suoi si ci e i le la in da su se',
  pt:
    'o os as um uma uns do da dos das no na nos nas ao aos não com por mais para que é são foi eram como mas seu sua se em de e a ' +
    'pelo pela também já há muito este esta isso ser está até entre sem sobre quando',
  de:
    'der die das und ist nicht ein eine einer eines einem einen den dem des mit von zu im auf für sich auch als wird war sind es er ' +
    'sie wir ich wie bei nach aus vom zum zur hat haben wurde werden oder aber über durch an in so noch nur kann dass daß um keine kein diese dieser dieses sehr mehr seine ihre unter vor gegen',
  nl:
    'de het een van en in dat niet zijn voor met op te aan ook bij naar werd is was er om door uit tot over maar als dan nog deze ' +
    'die wordt worden heeft hebben had hij zij ze ik wij we hun geen zich na of onder tegen er zeer ons onze tussen',
  la:
    'et in est cum non ad sunt quod quam ex ab sed esse eius atque ut aut si per nec de qui quae enim autem hoc haec quo pro inter ' +
    'ac etiam post erat fuit ubi nunc omnia omnes omnis sunt esse sic ceterum tamen primus semper',
};

/** Endings of words of five letters or more that speak for a language, longest first when read. */
const ENDINGS: Readonly<Record<Voter, string>> = {
  fr: 'aux eux euse euses aient ement ère ées és ée eurs elle elles ités ité ève oire ogne ique iques isme ance ances tre tres ienne iens çais çaise',
  en: 'ing ings tion ness ful less ly ed ship hood ght ould ths ies ity ous ment ish ward wn ck sh th',
  es: 'ción ciones dad dades mente ido ados adas idas ando iendo aron ieron ías',
  it: 'zione zioni ità mente ato ati ata ate ezza ando endo arono glia oni ello elli tto tti',
  pt: 'ção ções dade mente ado ados ando endo aram eram ões ães inho',
  de: 'ung ungen keit heit lich lichen isch ischen schen cht ten ter tzt',
  nl: 'ijk ijke heid ingen aar aan tie sche cht oor ijn aat',
  la: 'orum arum ibus us um ae is it unt ant tur os am em',
};

export const STOP_WORDS = invert(WORDS);
export const WORD_ENDINGS = invert(ENDINGS);
