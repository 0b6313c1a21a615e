// What `--help` says, in both languages: a line for each command, examples that can be typed, and a line for each option.
import type { Language } from '../language/language.ts';

interface Both {
  readonly fr: string;
  readonly en: string;
}

export interface CommandHelp {
  readonly summary: Both;
  readonly examples: readonly { readonly words: Both; readonly does: Both }[];
}

const example = (words: string | Both, fr: string, en: string) => ({
  words: typeof words === 'string' ? { fr: words, en: words } : words,
  does: { fr, en },
});

export const COMMAND_HELP = {
  annotate: {
    summary: {
      fr: 'annote des documents et affiche les annotations ; ne garde rien',
      en: 'annotates documents and prints the annotations; stores nothing',
    },
    examples: [
      example(
        'annotate article.txt --date 1966-03-10',
        'un document, daté par son lecteur',
        'one document, dated by its reader',
      ),
      example('annotate pile/ > pile.jsonl', 'un dossier : un document par ligne', 'a folder: a document a line'),
      example('annotate - --format timeml < article.txt', 'l’entrée standard, en TimeML', 'standard input, as TimeML'),
    ],
  },
  add: {
    summary: { fr: 'lit des fichiers et des dossiers dans le registre', en: 'reads files and folders into the record' },
    examples: [
      example(
        'add pile/',
        'tous les documents d’un dossier, dans ./regesta.db',
        'all documents of a folder, into ./regesta.db',
      ),
      example(
        'add a.html b.txt -r otan.db',
        'deux fichiers, dans un registre à part',
        'two files, into a record of its own',
      ),
    ],
  },
  parse: {
    summary: {
      fr: 'affiche mots, étiquettes, lemmes et arbres en CoNLL-U',
      en: 'prints tokens, tags, lemmas and trees as CoNLL-U',
    },
    examples: [
      example(
        'parse - --lang en < note.txt',
        'l’entrée standard, lue comme de l’anglais',
        'standard input, read as English',
      ),
    ],
  },
  remove: {
    summary: {
      fr: 'retire un document, et ce qui ne reposait que sur lui',
      en: 'takes a document out, with what rested on it alone',
    },
    examples: [
      example(
        'remove pile/a.html',
        'par son chemin ; son identifiant convient aussi',
        'by its path; its id will do as well',
      ),
    ],
  },
  timeline: {
    summary: {
      fr: 'les événements datés du registre, du plus ancien au plus récent',
      en: 'the dated events of the record, oldest first',
    },
    examples: [
      example('timeline --from 1958 --to 1966-12-31', 'une période', 'a period'),
      example('timeline --actor France --act withdraw', 'les retraits de la France', 'what France withdrew from'),
    ],
  },
  asof: {
    summary: {
      fr: 'ce qui, selon les sources, était en vigueur ce jour-là',
      en: 'what the sources say held on that day',
    },
    examples: [
      example({ fr: 'asof "1er juin 1966"', en: 'asof "1 June 1966"' }, 'un jour en toutes lettres', 'a day in words'),
      example('asof 1966-09-01 --subject France', 'tout ce qui vaut pour la France', 'all that holds for France'),
      example(
        {
          fr: 'asof 1966-09-01 --subject France --relation member_of --object "Alliance atlantique"',
          en: 'asof 1966-09-01 --subject France --relation member_of --object "Atlantic Alliance"',
        },
        'une seule question',
        'one question',
      ),
    ],
  },
  changes: {
    summary: {
      fr: 'les états qui ont commencé ou fini entre deux jours',
      en: 'which states opened or closed between two days',
    },
    examples: [example('changes 1966-01-01 1967-12-31', 'deux années', 'two years')],
  },
  search: {
    summary: {
      fr: 'les phrases et les événements qui répondent à des mots, les meilleurs d’abord',
      en: 'sentences and events that match, best first',
    },
    examples: [example('search reggane', 'sans égard aux accents ni aux capitales', 'accents and case folded')],
  },
  show: {
    summary: {
      fr: 'un document, un événement, un état ou un acteur avec toutes ses preuves',
      en: 'one document, event, state or actor with every piece of evidence under it',
    },
    examples: [
      example('show state:FRA', 'un acteur', 'an actor'),
      example('show ev-3f2a', 'un événement, par le début de son identifiant', 'an event, by the beginning of its id'),
    ],
  },
  copies: {
    summary: {
      fr: 'les phrases qui se trouvent dans plusieurs documents, par origine',
      en: 'sentences that stand in more than one document, grouped by origin',
    },
    examples: [example('copies', 'qui a copié qui', 'who copied whom')],
  },
  conflicts: {
    summary: {
      fr: 'ce qui ne peut pas être vrai en même temps, côte à côte',
      en: 'claims that cannot all be true, side by side',
    },
    examples: [example('conflicts --json', 'en JSON', 'as JSON')],
  },
  actors: {
    summary: {
      fr: 'les acteurs et les noms qu’ils portent ; les fusionne, les sépare, défait cela',
      en: 'the actors and the names they go by; merges them, splits them, undoes that',
    },
    examples: [
      example('actors', 'les plus cités d’abord', 'the most mentioned first'),
      example(
        'actors merge person:j-martin person:jean-martin',
        'c’est la même personne : le premier prend l’identité du second',
        'they are one person: the first goes by the identity of the second',
      ),
      example(
        'actors split person:martin pile/a.html --as person:paul-martin',
        'dans ce document, c’est quelqu’un d’autre',
        'in this document it is somebody else',
      ),
      example('actors decisions', 'ce qui a été décidé, par qui, quand', 'what was decided, by whom, when'),
      example(
        'actors undo 3',
        'défait la décision n° 3 ; sans numéro, la dernière',
        'undoes decision 3; the last without a number',
      ),
    ],
  },
  review: {
    summary: {
      fr: 'retient, écarte ou corrige une affirmation ; ce jugement prime sur la lecture de la machine',
      en: 'accepts, rejects or corrects a claim; this verdict outweighs the reading of the machine',
    },
    examples: [
      example(
        {
          fr: 'review claim-3f2a reject --note "il s’agit d’une autre année"',
          en: 'review claim-3f2a reject --note "this is about another year"',
        },
        'par le début de l’identifiant que donne « show »',
        'by the beginning of the id that "show" prints',
      ),
      example(
        'review claim-3f2a correct --time 1967-04-01 --agents "France; Belgium"',
        'remet en place ce qui est mal lu ; une valeur vide ôte un champ',
        'puts right what was misread; an empty value takes a field away',
      ),
      example(
        'review claim-3f2a correct --subject France --relation member_of --object NATO --change holds',
        'énonce la relation dont parle l’affirmation ; ce qui n’est pas donné reste tel qu’il est lu',
        'states the relation that the claim bears on; what is not given stays as it is read',
      ),
    ],
  },
  export: {
    summary: {
      fr: 'écrit le registre dans un format que d’autres outils lisent',
      en: 'writes the record in a format that other tools read',
    },
    examples: [
      example('export csv -o register.csv', 'les événements, pour un tableur', 'the events, for a spreadsheet'),
    ],
  },
  doctor: {
    summary: { fr: 'vérifie chaque passage cité et chaque conclusion', en: 'checks every span and conclusion' },
    examples: [
      example('doctor -r otan.db', 'un registre', 'a record'),
      example(
        'doctor -r otan.db --rescue saved.db',
        'd’un registre abîmé, ce qui se lit encore, dans un nouveau',
        'of a damaged record what can still be read, in a new one',
      ),
    ],
  },
  refresh: {
    summary: {
      fr: 'relit les textes gardés avec les modèles et le lexique d’aujourd’hui, dit ce qui change, garde les jugements',
      en: 'reads the stored texts again with the present models and pack, says what changes, keeps verdicts',
    },
    examples: [
      example('refresh --dry-run --verbose', 'ce qui changerait, fait par fait', 'what would change, fact by fact'),
      example('refresh', 'tout d’un coup, ou rien', 'all at once, or nothing'),
    ],
  },
  backup: {
    summary: {
      fr: 'copie le registre, même pendant qu’on y écrit, et vérifie la copie',
      en: 'copies the record, also while it is written to, and checks the copy',
    },
    examples: [
      example(
        'backup copy.db',
        'la copie est un registre : -r copy.db l’ouvre',
        'the copy is a record: -r copy.db opens it',
      ),
      example(
        'backup regesta.db -r copy.db',
        'revient à une sauvegarde, une fois l’ancien registre mis de côté',
        'goes back to a backup, once the old record was moved away',
      ),
    ],
  },
  open: {
    summary: {
      fr: 'ouvre le registre dans le navigateur, sur 127.0.0.1',
      en: 'opens the record in the browser, on 127.0.0.1',
    },
    examples: [example('open --port 8080 --no-browser', 'sans lancer de navigateur', 'without starting a browser')],
  },
  demo: {
    summary: {
      fr: 'construit le registre d’exemple et en montre le début',
      en: 'builds the bundled example record and shows how it begins',
    },
    examples: [example('demo --open', 'et l’ouvre dans le navigateur', 'and opens it in the browser')],
  },
} as const satisfies Record<string, CommandHelp>;

/** Options, by long name. */
export const OPTION_HELP = {
  record: { fr: 'le registre (par défaut ./regesta.db)', en: 'the record (default ./regesta.db)' },
  json: { fr: 'une valeur JSON sur la sortie standard', en: 'one JSON value on standard output' },
  date: {
    fr: 'date de publication, AAAA-MM-JJ ; elle passe avant celle du document',
    en: 'publication date, YYYY-MM-DD; goes before any that the document gives',
  },
  lang: { fr: 'langue du document : fr ou en', en: 'language of the document: fr or en' },
  workers: {
    fr: 'fils d’exécution qui annotent (par défaut, autant que le travail en vaut)',
    en: 'threads that annotate (default: as many as the work is worth)',
  },
  format: { fr: 'json, jsonl, timeml ou webanno', en: 'json, jsonl, timeml or webanno' },
  from: {
    fr: 'à partir de ce jour (AAAA, AAAA-MM ou AAAA-MM-JJ)',
    en: 'from this day on (YYYY, YYYY-MM or YYYY-MM-DD)',
  },
  to: { fr: 'jusqu’à ce jour compris', en: 'up to and including this day' },
  actor: { fr: 'où cet acteur prend part : identifiant ou nom', en: 'in which this actor takes part: id or name' },
  act: {
    fr: 'de cet acte (withdraw) ou de ce type PLOVER (RETREAT)',
    en: 'of this act (withdraw) or PLOVER type (RETREAT)',
  },
  limit: { fr: 'autant de lignes au plus', en: 'so many rows at most' },
  offset: { fr: 'sans les premières, autant que ce nombre', en: 'without the first, as many as this number' },
  after: {
    fr: 'la page qui suit cet événement, par son identifiant',
    en: 'the page that follows this event, by its id',
  },
  subject: { fr: 'de qui l’on parle : identifiant ou nom', en: 'who it is about: id or name' },
  relation: { fr: 'la relation, par exemple member_of', en: 'the relation, for instance member_of' },
  object: { fr: 'l’autre bout de la relation : identifiant ou nom', en: 'the other end of the relation: id or name' },
  as: {
    fr: 'l’identifiant du nouvel acteur (par défaut, l’ancien avec un numéro)',
    en: 'the id of the new actor (default: the old one with a number)',
  },
  by: {
    fr: 'qui décide (par défaut, REGESTA_PERSON, ou l’utilisateur du système)',
    en: 'who decides (default: REGESTA_PERSON, or the user of the system)',
  },
  dry: { fr: 'dit ce qui changerait et n’écrit rien', en: 'says what would change and writes nothing' },
  verbose: { fr: 'donne chaque fait gagné, perdu ou changé', en: 'lists each fact gained, lost or changed' },
  time: { fr: 'la date, telle qu’on la dit', en: 'the date, as one says it' },
  agents: { fr: 'qui agit, séparés par des points-virgules', en: 'who acts, with semicolons between' },
  recipients: { fr: 'sur qui ou avec qui, de même', en: 'on whom or with whom, likewise' },
  place: { fr: 'le lieu', en: 'the place' },
  source: { fr: 'qui le dit, si ce n’est l’auteur', en: 'who says it, if not the author' },
  polarity: { fr: 'positive ou negative', en: 'positive or negative' },
  modality: { fr: 'asserted, planned, proposed, alleged…', en: 'asserted, planned, proposed, alleged…' },
  change: {
    fr: 'ce que la relation devient : begins, ends ou holds',
    en: 'what becomes of the relation: begins, ends or holds',
  },
  rescue: {
    fr: 'écrit dans ce nouveau registre ce qui se lit encore : documents, jugements, décisions',
    en: 'writes what can still be read to this new record: documents, verdicts, decisions',
  },
  note: { fr: 'la raison, gardée avec le jugement', en: 'the reason, kept with the verdict' },
  output: {
    fr: 'écrit dans ce fichier plutôt que sur la sortie standard',
    en: 'writes to this file and not to standard output',
  },
  port: { fr: 'port (par défaut, un port libre)', en: 'port (default: a free one)' },
  browser: { fr: 'ne lance pas de navigateur', en: 'starts no browser' },
  open: { fr: 'ouvre aussi la page dans le navigateur', en: 'opens the page in the browser too' },
  help: { fr: 'affiche cette aide', en: 'prints this help' },
  version: { fr: 'affiche la version', en: 'prints the version' },
} as const satisfies Record<string, Both>;

/** The titles and fixed lines of the help. */
export const HELP_WORDS: Record<
  Language,
  Readonly<Record<'about' | 'usage' | 'arguments' | 'options' | 'commands' | 'examples' | 'more', string>>
> = {
  fr: {
    about: 'D’une pile de documents, un registre daté, sourcé et vérifiable, en français et en anglais, hors ligne.',
    usage: 'Usage :',
    arguments: 'Arguments :',
    options: 'Options :',
    commands: 'Commandes :',
    examples: 'Exemples :',
    more: '« regesta <commande> --help » donne les options et des exemples.',
  },
  en: {
    about: 'From loose documents to one sourced, dated, checkable register, in French and English, offline.',
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
    more: '"regesta <command> --help" gives the options and examples.',
  },
};
