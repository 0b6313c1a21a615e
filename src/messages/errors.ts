// The catalogue of everything that Regesta refuses or warns of: a code, then one sentence that says what is wrong and one
// that says the way out. `{name}` stands for a value. Codes are public: they are never given to another fault.
export const ERRORS = {
  // Usage.
  RG001: {
    fr: 'Il n’y a pas de commande « {command} ». « regesta --help » les donne toutes.',
    en: 'There is no command "{command}". "regesta --help" lists them all.',
  },
  RG002: {
    fr: 'L’option « {option} » n’existe pas ici. Voir « regesta {command} --help ».',
    en: 'There is no option "{option}" here. See "regesta {command} --help".',
  },
  RG003: {
    fr: 'Il manque « {argument} ». Voir « regesta {command} --help ».',
    en: '"{argument}" is missing. See "regesta {command} --help".',
  },
  RG004: {
    fr: '« {command} » a reçu plus de mots qu’il n’en attend. Voir « regesta {command} --help ».',
    en: '"{command}" was given more words than it takes. See "regesta {command} --help".',
  },
  RG005: {
    fr: '« {value} » n’est pas une date du calendrier. Écrire AAAA-MM-JJ, par exemple 1966-07-01, ou « 1er juillet 1966 ».',
    en: '"{value}" is not a calendar date. Write YYYY-MM-DD, for instance 1966-07-01, or "1 July 1966".',
  },
  RG006: {
    fr: '« {value} » ne convient pas à {option}. Valeurs possibles : {choices}.',
    en: '"{value}" does not suit {option}. Possible values: {choices}.',
  },
  RG007: {
    fr: 'La période finit ({to}) avant de commencer ({from}). Inverser les deux dates.',
    en: 'The period ends ({to}) before it begins ({from}). Swap the two dates.',
  },
  RG008: {
    fr: 'Commande mal formée ({detail}). Voir « regesta {command} --help ».',
    en: 'Malformed command ({detail}). See "regesta {command} --help".',
  },

  // Inputs.
  RG010: {
    fr: 'Il n’y a rien à cet endroit. Vérifier le chemin.',
    en: 'There is nothing there. Check the path.',
  },
  RG011: {
    fr: 'Le dossier ne contient aucun document lisible. Formats lus : {formats}.',
    en: 'The folder holds no document that can be read. Formats read: {formats}.',
  },
  RG012: {
    fr: 'Ce format n’est pas lu. Formats lus : {formats}.',
    en: 'This format is not read. Formats read: {formats}.',
  },
  RG013: {
    fr: 'Le système refuse la lecture ({detail}). Vérifier les droits du fichier.',
    en: 'The system refuses to read it ({detail}). Check the rights of the file.',
  },
  RG014: {
    fr: 'Ce n’est ni un fichier ni un dossier. Donner un fichier, un dossier, ou - pour l’entrée standard.',
    en: 'It is neither a file nor a folder. Give a file, a folder, or - for standard input.',
  },
  RG015: {
    fr: 'Le document est vide. Il n’y a rien à en tirer.',
    en: 'The document is empty. There is nothing to read in it.',
  },
  RG016: {
    fr: 'Le document est trop grand pour être lu d’un seul tenant. Le couper en plusieurs fichiers.',
    en: 'The document is too large to be read in one piece. Cut it into several files.',
  },
  RG017: {
    fr: 'C’est un PDF, qui n’est pas encore lu. L’enregistrer comme texte ou comme page HTML.',
    en: 'This is a PDF, which is not read yet. Save it as text or as an HTML page.',
  },
  RG018: {
    fr: 'C’est une archive ou un fichier bureautique (zip, docx, odt, epub), qui n’est pas encore lu. En extraire le texte ou une page HTML.',
    en: 'This is an archive or an office file (zip, docx, odt, epub), which is not read yet. Save its text, or an HTML page.',
  },
  RG019: {
    fr: 'Ce n’est pas du texte. Donner un fichier de texte ou une page HTML.',
    en: 'This is not text. Give a text file or an HTML page.',
  },

  // The record.
  RG020: {
    fr: 'Il n’y a pas de registre à « {path} ». « regesta add <fichiers> » en crée un ; -r en désigne un autre.',
    en: 'There is no record at "{path}". "regesta add <files>" makes one; -r names another.',
  },
  RG021: {
    fr: '« {path} » n’est pas un registre de Regesta. Indiquer un autre fichier avec -r.',
    en: '"{path}" is not a record of Regesta. Name another file with -r.',
  },
  RG022: {
    fr: '« {path} » vient d’une version plus récente de Regesta (schéma {found}, connu ici : {known}). Mettre Regesta à jour.',
    en: '"{path}" was written by a newer Regesta (schema {found}, known here: {known}). Update Regesta.',
  },
  RG023: {
    fr: 'Un autre programme écrit dans « {path} » depuis plus de {seconds} secondes{holder}. Attendre qu’il finisse, puis recommencer.',
    en: 'Another program has been writing to "{path}" for more than {seconds} seconds{holder}. Wait until it is done, then try again.',
  },
  RG024: {
    fr: 'Impossible d’écrire dans « {path} » : le fichier ou son dossier est en lecture seule. Changer les droits ou choisir un autre endroit avec -r.',
    en: 'Cannot write to "{path}": the file or its folder is read-only. Change the rights, or choose another place with -r.',
  },
  RG025: {
    fr: 'Le disque est plein : rien de ce document n’est entré dans « {path} ». Faire de la place, puis relancer la même commande.',
    en: 'The disk is full: nothing of this document went into "{path}". Make room, then run the same command again.',
  },
  RG026: {
    fr: 'Un registre PostgreSQL n’est pas encore possible. Donner un fichier, par exemple -r registre.db.',
    en: 'A PostgreSQL record is not possible yet. Give a file, for instance -r record.db.',
  },
  RG027: {
    fr: '« {path} » est abîmé ({detail}). Reprendre une sauvegarde, ou sauver ce qui se lit encore : « regesta doctor --rescue nouveau.db -r {path} ».',
    en: '"{path}" is damaged ({detail}). Go back to a backup, or save what can still be read: "regesta doctor --rescue new.db -r {path}".',
  },
  RG028: {
    fr: 'Le système refuse l’accès à « {path} » ({detail}). Vérifier le chemin et les droits.',
    en: 'The system refuses access to "{path}" ({detail}). Check the path and the rights.',
  },
  RG029: {
    fr: 'Le registre est occupé par un autre programme ; attente de {seconds} secondes au plus.',
    en: 'The record is in use by another program; waiting for {seconds} seconds at most.',
  },

  // Questions.
  RG030: {
    fr: 'Aucun acteur ne porte le nom « {name} ». « regesta actors » donne ceux du registre.',
    en: 'No actor goes by the name "{name}". "regesta actors" lists those of the record.',
  },
  RG031: {
    fr: 'Rien ne porte l’identifiant « {id} » dans ce registre. Les identifiants sont ceux que donnent timeline, search et actors.',
    en: 'Nothing in this record has the id "{id}". Ids are those that timeline, search and actors print.',
  },
  RG032: {
    fr: '« {id} » peut désigner plusieurs choses : {choices}. Donner l’identifiant entier.',
    en: '"{id}" may mean several things: {choices}. Give the whole id.',
  },
  RG033: {
    fr: 'La relation « {relation} » n’est pas connue. Relations du lexique : {choices}.',
    en: 'The relation "{relation}" is not known. Relations of the pack: {choices}.',
  },
  RG034: {
    fr: 'L’acte « {act} » n’est pas connu. Actes et types d’événements : {choices}.',
    en: 'The act "{act}" is not known. Acts and event types: {choices}.',
  },
  RG035: {
    fr: 'Il n’y a pas de mot à chercher dans « {words} ». Donner au moins un mot ou un nombre.',
    en: 'There is no word to look for in "{words}". Give at least one word or number.',
  },
  RG036: {
    fr: 'Le document « {id} » n’est pas dans le registre. Donner son identifiant (doc-…) ou son chemin.',
    en: 'The document "{id}" is not in the record. Give its id (doc-…) or its path.',
  },
  RG037: {
    fr: 'Aucune affirmation ne porte l’identifiant « {id} ». « regesta show <événement> » donne celles d’un événement.',
    en: 'No claim has the id "{id}". "regesta show <event>" lists those of an event.',
  },

  // Notes on what was read: nothing was refused.
  RG050: {
    fr: 'L’encodage n’est pas dit ; lu comme {encoding}. Vérifier quelques accents dans le texte.',
    en: 'The encoding is not stated; read as {encoding}. Check a few accents in the text.',
  },
  RG051: {
    fr: 'Lu comme {encoding}, ainsi que le fichier le déclare. Vérifier quelques accents si le texte paraît étrange.',
    en: 'Read as {encoding}, as the file declares. Check a few accents where the text looks strange.',
  },
  RG052: {
    fr: 'Le texte est abîmé : {broken} caractères sont illisibles en {encoding}. Chercher une meilleure copie du fichier.',
    en: 'The text is damaged: {broken} characters cannot be read in {encoding}. Look for a better copy of the file.',
  },
  RG053: {
    fr: 'L’encodage déclaré, « {label} », n’existe pas ; il est passé outre. Vérifier quelques accents dans le texte.',
    en: 'The declared encoding, "{label}", does not exist; it is passed over. Check a few accents in the text.',
  },
  RG054: {
    fr: '« {date} » n’est pas une date de publication ; celle du document compte. Écrire AAAA, AAAA-MM ou AAAA-MM-JJ.',
    en: '"{date}" is no publication date; that of the document counts. Write YYYY, YYYY-MM or YYYY-MM-DD.',
  },
  RG055: {
    fr: 'La page ne donne que la date de sa mise à jour ({date}) ; elle tient lieu de date de publication. Donner la vraie avec « annotate --date ».',
    en: 'The page states only when it was updated ({date}); that stands for its publication. Give the true date with "annotate --date".',
  },
  RG056: {
    fr: 'La page n’a guère de texte hors de ses menus. Vérifier qu’elle a été enregistrée en entier.',
    en: 'The page has hardly any text besides its menus. Check that all of it was saved.',
  },

  // The rest.
  RG040: {
    fr: 'Erreur inattendue : {detail}. REGESTA_DEBUG=1 en montre l’origine ; merci de la signaler.',
    en: 'Unexpected error: {detail}. REGESTA_DEBUG=1 shows where it comes from; please report it.',
  },
  RG041: {
    fr: 'La page n’est pas construite. Lancer « npm run build » dans le dossier de Regesta.',
    en: 'The page has not been built. Run "npm run build" in the folder of Regesta.',
  },
  RG042: {
    fr: 'Le port {port} est déjà pris. En choisir un autre avec --port, ou ne pas en donner.',
    en: 'Port {port} is taken. Choose another with --port, or give none.',
  },
  RG043: {
    fr: 'Impossible d’écrire « {path} » ({detail}). Choisir un autre endroit avec -o.',
    en: 'Cannot write "{path}" ({detail}). Choose another place with -o.',
  },
  RG044: {
    fr: 'La collection d’exemple n’est pas dans « {path} ». Reprendre le dépôt entier.',
    en: 'The example collection is not in "{path}". Get the whole repository.',
  },
  RG045: {
    fr: 'Aucun navigateur ne s’est ouvert. Ouvrir l’adresse soi-même.',
    en: 'No browser opened. Open the address yourself.',
  },
  RG046: {
    fr: '{reason} D’ici là, il y a moins de noms : les règles seules les cherchent.',
    en: '{reason} Until then there are fewer names: rules alone look for them.',
  },

  // Models.
  RG060: {
    fr: '« {file} » n’est pas un modèle de Regesta. Reprendre le dossier « models » de cette version.',
    en: '"{file}" is no model of Regesta. Get the folder "models" of this version again.',
  },
  RG061: {
    fr: '« {file} » est un modèle d’une autre version de Regesta ({detail}). Reprendre le dossier « models » de celle-ci.',
    en: '"{file}" is a model of another version of Regesta ({detail}). Get the folder "models" of this one.',
  },
  RG062: {
    fr: 'Le modèle « {file} » est tronqué. Le copier de nouveau.',
    en: 'The model "{file}" is cut short. Copy it again.',
  },
  RG063: {
    fr: 'Le modèle « {file} » est abîmé : sa somme de contrôle ne convient pas. Le copier de nouveau.',
    en: 'The model "{file}" is damaged: its checksum does not fit. Copy it again.',
  },
  RG064: {
    fr: 'Le modèle « {file} » contient des tables qui ne vont pas ensemble ({detail}). Le copier ou l’entraîner de nouveau.',
    en: 'The model "{file}" holds tables that do not belong together ({detail}). Copy it or train it again.',
  },
  RG065: {
    fr: 'Le modèle « {file} » manque. Reprendre le dossier « models » de cette version.',
    en: 'The model "{file}" is missing. Get the folder "models" of this version again.',
  },

  // Decisions on actors, backups, reading again.
  RG070: {
    fr: '« {id} » est déjà cet acteur : il n’y a rien à fusionner. « regesta actors » donne les autres.',
    en: '"{id}" is that actor already: there is nothing to merge. "regesta actors" lists the others.',
  },
  RG071: {
    fr: 'Aucune décision en vigueur ne porte le numéro {number}. « regesta actors decisions » les donne toutes.',
    en: 'No decision that counts has the number {number}. "regesta actors decisions" lists them all.',
  },
  RG072: {
    fr: '« {id} » n’est pas un identifiant d’acteur. L’écrire comme « person:paul-martin » : un genre, deux-points, des lettres sans accent et des tirets.',
    en: '"{id}" is no id of an actor. Write it like "person:paul-martin": a kind, a colon, letters without accents and hyphens.',
  },
  RG073: {
    fr: 'Le document « {document} » ne nomme pas « {id} ». « regesta show {id} » donne les phrases qui le nomment.',
    en: 'The document "{document}" does not name "{id}". "regesta show {id}" lists the sentences that do.',
  },
  RG074: {
    fr: 'Il y a déjà quelque chose à « {path} » : une sauvegarde n’écrase rien. Choisir un autre nom.',
    en: 'There is something at "{path}" already: a backup overwrites nothing. Choose another name.',
  },
  RG075: {
    fr: 'La copie n’a pas été gardée : le registre lui-même a {faults} défauts. « regesta doctor » les donne.',
    en: 'The copy was not kept: the record itself has {faults} faults. "regesta doctor" lists them.',
  },
  RG076: {
    fr: 'Cette page a été ajoutée par une version plus ancienne, qui n’en gardait pas la mise en page : elle garde sa lecture. La retirer, puis ajouter de nouveau son fichier.',
    en: 'This page was added by an older version, which did not keep its layout: its reading stays. Remove it, then add its file again.',
  },
  RG078: {
    fr: 'Aucune décision n’est en vigueur : il n’y a rien à défaire. « regesta actors decisions » donne celles qui l’ont été.',
    en: 'No decision counts: there is nothing to undo. "regesta actors decisions" lists those that did.',
  },
  RG079: {
    fr: 'Rien n’est décidé de {id} : il n’y a pas de verdict à reprendre.',
    en: 'Nothing is decided of {id}: there is no verdict to take back.',
  },
  RG077: {
    fr: 'Impossible d’écrire la sauvegarde « {path} » ({detail}). Choisir un autre endroit.',
    en: 'Cannot write the backup "{path}" ({detail}). Choose another place.',
  },
} as const satisfies Record<string, { fr: string; en: string }>;
