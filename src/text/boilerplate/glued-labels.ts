// More labels that stitched pages leave before a sentence without a full stop, folded; each kind with its plain variants.
const LANGUAGE = '(?:francais|english|deutsch|espanol|italiano|nederlands|portugues|fr|en|de|es|it|nl|pt)';
const NETWORK =
  '(?:facebook|twitter|x|linkedin|whatsapp|telegram|bluesky|mastodon|les reseaux(?: sociaux)?|social media)';

/** Labels that no sentence begins with, whatever follows. */
export const SURE: readonly string[] = [
  '(?:skip|jump|go) to (?:the )?(?:main )?(?:text|article|page)',
  "(?:aller|acces direct|passer)(?: directement)? (?:au|a la|a l') ?(?:texte|article)",
  '(?:lire|lisez) la suite ?\\([^()]{3,40}\\)|(?:read|see) (?:more|the rest) ?\\([^()]{3,40}\\)|continue reading ?\\([^()]{3,40}\\)',
  `${LANGUAGE}(?: ?[/|·•] ?${LANGUAGE})+`,
  '(?:menu(?: principal)?|main menu)(?= ?[|·•])',
  '(?:nos|les|d.autres) lecteurs ont (?:aussi|egalement) (?:consulte|lu|aime|vu)|(?:our|other) readers (?:have )?also (?:read|viewed|liked|saw|looked at)|readers also (?:read|viewed|liked)',
  '(?:deja|pas encore|vous etes(?: deja)?|not yet|already|are you(?: already)?|not) (?:un |une |a |an )?(?:abonnee?|inscrite?|membre|subscriber|subscribed|member|registered)(?: yet)? ?\\?',
  '(?:toggle|show|hide|open|close)(?: the| this)? (?:navigation|menu|search|window|sidebar)|(?:afficher|masquer|ouvrir|fermer) (?:le |la |cette |ce )(?:menu|navigation|recherche|fenetre|bandeau)',
  `partager sur ${NETWORK}|share (?:on|via) ${NETWORK}`,
  '(?:photo|image|illustration|video) (?:non disponible|indisponible|not available|unavailable)|cliquez?r?(?: ici)? pour (?:agrandir|lire la suite|voir)|click (?:here )?to (?:enlarge|read more)',
  '(?:print|e-?mail|cite|save) this (?:page|article|entry)|(?:imprimer|citer|enregistrer|corriger) cette (?:notice|fiche|page)',
  '(?:j.accepte|accepter|accept|i accept)(?: all| tous)?(?: les| the)? cookies',
  '(?:loading|chargement(?: en cours)?) ?(?:…|\\.{3})',
  '(?:se connecter|connectez-vous|s.identifier|identifiez-vous|s.inscrire|inscrivez-vous|s.abonner|abonnez-vous) pour (?:voir|lire|continuer|commenter|reagir|acceder|poursuivre|suivre)(?: (?:a|la|le|les|l.|cet|cette|votre|sa|tous)? ?(?:suite|article|lecture|commentaires?|page|discussion|tout))?',
  '(?:log in|sign in|log on|register|sign up|subscribe) to (?:see|view|read|continue|comment|reply|access|follow|join)(?: (?:the|this|all|more|in|full|your))*(?: (?:rest|article|comments?|reading|discussion|story|page|thread|more|full))?',
  '(?:manage|change|review|update|set|gerer|modifier|regler) (?:my|your|mes|vos) (?:preferences|consents?|choices|settings|privacy|options|consentements?|choix|reglages|traceurs)',
  'gerer (?:mon|votre) consentement',
  'vous avez lu \\d{1,2} (?:articles?|contenus?)(?: gratuits?)?(?: sur \\d{1,2})?(?: ce mois(?:-ci)?)?|(?:you have|you.ve) read \\d{1,2}(?: (?:of|out of) (?:your )?\\d{1,2})?(?: free)? (?:articles?|stories)(?: (?:of|out of) (?:your )?\\d{1,2})?(?: this month)?',
  '\\d{1,4} (?:commentaires?|comments?|reponses?|replies|reactions?|avis) ?[–—-] ?(?:trier|classer|sort(?:ed)?|ranger) (?:par|by) (?:date|pertinence|votes?|newest|oldest|relevance)',
  '\\d{1,4} (?:commentaires?|comments?|reactions?|reponses?|replies|partages?|shares?)$',
  '(?:trier|sort) (?:par|by) (?:date|pertinence|newest|oldest|relevance)',
  '(?:a )?(?:lire|voir|read|see) (?:aussi|also) ?(?::|dans) ?(?:nos|notre|our|la meme|le meme) (?:archives?|dossiers?|rubrique|coverage|selection|topic)',
  '(?:this message|ce message) (?:disappears|disparait)[^.|]{0,40}\\.?',
];

/** Labels that a sentence may begin with, too: what follows must begin a sentence of its own. */
export const UNSURE: readonly string[] = [
  '(?:s.identifier|se connecter|identifiez-vous|connectez-vous|inscrivez-vous|abonnez-vous|s.inscrire|connexion|sign in|log in|sign up|log out|register|subscribe)',
  '(?:lire aussi|a lire aussi|voir aussi|read also|also read|see also) ?:?',
  '(?:les plus (?:lus|commentes|recents)|most (?:read|popular|viewed|shared)|articles? recents?|recent (?:posts|articles|comments)|recommended(?: for you)?|recommande pour vous|sur le meme theme|dans le meme dossier|from (?:the|our) archives?|a decouvrir|trending)',
  '\\d{1,4} (?:commentaires?|comments?|reponses?|replies|reactions?|partages?|shares?|vues|views)',
  '(?:version (?:mobile|audio|texte|francaise|anglaise)|(?:mobile|english|french) version|rechercher sur (?:le|ce) site|search (?:this|the|our) site|continue reading(?: with a free account)?|poursuivre la lecture|suite page \\d+|continued (?:on|from) page \\d+)',
];

/** What begins a sentence where no full stop stands before it: an article, a pronoun, a preposition, with its capital, and a word behind. */
export const OPENER =
  /^\s*["«“‘'(]?\s?(?:(?:The|An?|In|On|At|By|After|Before|During|Since|From|For|He|She|They|It|We|His|Her|Their|Its|This|That|These|When|As|Some|Several|About|According|Le|La|Les|Un|Une|Des|Du|En|Au|Aux|À|Il|Elle|Ils|Elles|On|Nous|Ce|Cette|Ces|Son|Sa|Ses|Leurs?|Dans|Depuis|Après|Avant|Selon|Pour|Par|Quand|Lorsque|Plusieurs|Deux|Trois)\s|(?:L|D|Lorsqu|Qu)['’])\p{L}?/u;

/** One look for a stem spares most paragraphs the search. */
export const MORE_STEMS =
  /[|•·]|search|francais|english|deutsch|texte|article|suite|lecteurs|readers|subscriber|member|membre|inscrit|toggle|navigation|menu|fermer|masquer|ouvrir|hide|open |close|photo|image|clique|click|print|citer|corriger|cookies|loading|chargement|disappears|disparait|identif|connect|register|sign |log |aussi|also|plus lus|plus comm|plus recents|most |recent|recommend|theme|dossier|archive|trending|decouvrir|commentaire|comment|repons|repl|reaction|partage|share|vues|views|version|poursuivre|continue|manage|gerer|prefer|consent|vous avez lu/;
