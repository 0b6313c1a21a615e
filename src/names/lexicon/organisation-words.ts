// Nouns that head the name of an organisation. Folded.

/** French heads, written with a capital: what follows is their complement ("Comité des plans de défense"). */
export const HEADS_FR: ReadonlySet<string> = new Set(
  (
    'academie administration agence alliance armee assemblee association banque bataillon brigade bureau cabinet caisse centre cercle chambre club coalition college comite commandement commissariat comptoir cooperative ' +
    'commission communaute compagnie confederation conference congres conseil consortium convention corps cour delegation departement direction division etat-major ecole escadre federation flotte fondation ' +
    'force forces front garde groupe groupement haut-commissariat institut internationale legion ligue mairie marine ministere mission mouvement observatoire office operation organisation organe parlement parquet ' +
    'mutuelle parti patriarcat prefecture presidence rassemblement regie regiment reseau secretariat senat service societe sous-comite syndicat tresor tribunal union universite'
  ).split(' '),
);

/** French heads that are read with a small letter too, where a capital follows: "ministère de la Défense", "cour d'appel de Valbourg". */
export const SMALL_HEADS_FR: ReadonlySet<string> = new Set(
  'ministere cour tribunal universite parquet prefecture centre commission comite conseil agence institut academie parti'.split(
    ' ',
  ),
);

/** English words that make a run of capitals an organisation, wherever they stand in it. */
export const HEADS_EN: ReadonlySet<string> = new Set(
  (
    'academy administration agency alliance army assembly association authority bank battalion board brigade bureau cabinet center centre chamber church club coalition college command commission committee company ' +
    'confederation conference congress consortium constabulary convention corporation corps council courier court department division embassy federation fleet force forces foundation front gazette group guard herald house institute league ' +
    'legion ministry mission movement navy network office organisation organization parliament party police politburo presidium regiment school secretariat senate service services society staff squadron treasury tribunal union university wing'
  ).split(' '),
);

/** What a newspaper is called in French, behind its article: "La Gazette de Vernaz", "L'Avenir du Val". Folded. */
export const PAPERS_FR: ReadonlySet<string> = new Set(
  'gazette courrier revue echo eveil reveil avenir depeche tribune messager moniteur quotidien republicain independant progres'.split(
    ' ',
  ),
);

/** What a firm makes or does, at the end of its name: "Bethlehem Steel", "Imperial Airways". Not what surnames are: "Mills", "Banks". Folded. */
export const TRADES: ReadonlySet<string> = new Set(
  (
    'steel steelworks ironworks motors airlines airways railways railway shipyards shipyard shipbuilders shipping breweries brewery collieries colliery foundries petroleum oil mining minerals chemicals ' +
    'electric electronics energy industries insurance pharmaceuticals aviation aerospace telecom telecommunications textiles cement holdings enterprises fisheries'
  ).split(' '),
);

/** Words by which a run of capitals is an event, a text or a programme and no actor. */
export const THINGS: ReadonlySet<string> = new Set(
  (
    'war wars treaty corollary agreement agreements accord accords pact act plan declaration doctrine resolution revolution crisis summit talks battle siege operation charter protocol armistice day prize award cup games street road avenue square ' +
    'guerre traite corollaire accord accords pacte acte plan declaration doctrine resolution revolution crise sommet bataille siege operation charte protocole armistice prix coupe jeux rue avenue boulevard place loi'
  ).split(' '),
);
