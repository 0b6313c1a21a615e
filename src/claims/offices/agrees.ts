// Whether the name of an office stands where a verb of appointing, holding or leaving takes one, and which verbs with which particles these are.
import type { Language } from '../../language/language.ts';
import { perWord } from '../../language/per-word.ts';
import type { Tokens } from '../../language/words.ts';
import { foldWords } from '../../packs/fold.ts';
import { guessedForms } from '../lexicon/conjugation.ts';
import { kindsOfNoun } from '../lexicon/nouns.ts';
import { base, childrenOf, languageAt, lemma, norm, type Tree, upos } from '../tree.ts';
import type { OfficePhrase } from './phrase.ts';
import { RETURNING, returnsTo } from './staying.ts';
import { type Career, careersOf, careersWith, RESIGNS } from './verbs.ts';

/** Whether the office stands where this verb takes one. */
export function agrees(tree: Tree, career: Career, office: OfficePhrase, head: number, verb: number): boolean {
  if (head < verb && career !== 'hold') return false;
  const before = wordsBefore(tree, office, verb);
  const asOffice =
    /(?:^| )(?:comme|as|en tant que|en qualité de|à poste de|aux? fonctions? de|à fonctions de|à la tête du?|to the post of|to the office of|at the head of|in the office of|in the post of|in the position of|to the position of) ?(?:le|la|l'|the|its|the country's)?$/.test(
      before,
    );
  const atHead = office.title.id === 'head' && /(?:^| )(?:à|at)(?: (?:la|sa|leur|its|their|the))?$/.test(before);
  const bare =
    !/(?:^| )(?:de|du|des|d'|à|au|aux|par|pour|avec|contre|of|to|by|for|with|against|from|on|sur|dans|in)(?: |$)/.test(
      before,
    );
  switch (career) {
    case 'appoint':
      // "fut chargé de la direction": of an office by its name, where "chargé de" is of any business.
      if (verbOf(tree, verb) === 'charger')
        return office.seat && office.title.id !== 'head' && /^de(?: (?:la|l'|le))?$/.test(before);
      return (
        asOffice ||
        atHead ||
        bare ||
        /(?:^| )(?:à|to) (?:la|the)$/.test(before) ||
        (office.seat && /à la|à la tête|to the/.test(before))
      );
    case 'enter':
      // "prit ses fonctions de", "took office as", "took over as": taking alone is no entry.
      if (verbOf(tree, verb) === 'take' && particleOf(tree, verb) !== '')
        return (
          /^(?:over|up|on) as$|^as$/.test(before) ||
          (office.seat
            ? before.replace(/ ?\b(?:over|up|on)\b ?/, '') === ''
            : /(?:post|office|duties|position|job|role) (?:of|as)$/.test(before))
        );
      if (verbOf(tree, verb) === 'prendre' && office.seat)
        return /^(?:l[ea]|l')?$/.test(before) && isOfBody(office, languageAt(tree, verb));
      if (/^(prendre|take)$/.test(verbOf(tree, verb))) return /(?:fonctions? de|(?:office|over) as)$/.test(before);
      if (/^(?:assumer|assume|recevoir|reprendre|inherit|enter)$/.test(verbOf(tree, verb)))
        return office.seat
          ? bare
          : /(?:poste|fonctions?|charge|post|office|duties|position|role) (?:de|of|as)$/.test(before);
      if (verbOf(tree, verb) === 'hériter')
        return office.seat ? /^de$/.test(before) : /(?:poste|fonctions?|charge) de$/.test(before);
      if (/^(?:monter|ascend)$/.test(verbOf(tree, verb))) return office.seat && /^king$/.test(office.title.id);
      // "won the presidency", "conquit la mairie": the office, by its name.
      if (/^(?:conquérir|ravir|remporter|win)$/.test(verbOf(tree, verb)))
        return office.seat && bare && office.title.id !== 'head';
      // "returned as prime minister", "revint à la présidence": to an office, and not to a building.
      if (RETURNING.has(verbOf(tree, verb)))
        return asOffice || (office.seat && returnsTo(tree, office.titleFirst, before));
      if (verbOf(tree, verb) === 'entrer')
        return /fonctions? comme$/.test(before) || (office.seat && /^(?:à|à le|à la)$/.test(before));
      if (verbOf(tree, verb) === 'prêter') return /serment (?:comme|en qualité de)$/.test(before);
      // "had become opposed to his leadership of the party": became nothing but opposed.
      if (/^(?:re)?(?:devenir|become)$/.test(verbOf(tree, verb))) return bare;
      return bare || asOffice || (office.seat && /à|to/.test(before));
    case 'hold':
      return verbOf(tree, verb) === 'serve' || verbOf(tree, verb) === 'servir'
        ? asOffice
        : /^(occuper|exercer|occupy|hold|diriger|assurer|assumer|détenir|remplir|conserver|garder|tenir|fill|keep|retain)$/.test(
              verbOf(tree, verb),
            )
          ? (office.seat && (bare || /^(?:occuper|exercer|occupy|hold|diriger)$/.test(verbOf(tree, verb)))) ||
            /poste de|intérim de|fonctions de|office of|post of|position of|charge de/.test(before)
          : bare;
    case 'leave':
      // "remit sa démission de directeur", "handed in her resignation as chairman".
      if (
        /(?:^| )(?:sa démission|(?:his|her) resignation)(?: comme| en tant que|(?: de(?: (?:son|ses) (?:poste|fonctions))?)+| as| from(?: (?:his|her) (?:post|position) (?:as|of))?)(?: (?:la|le|l'|the))?$/.test(
          before,
        )
      )
        return true;
      if (RESIGNS.has(verbOf(tree, verb))) return false;
      // "se retira de la présidence"; "retira la présidence à X" takes it from X.
      if (verbOf(tree, verb) === 'retirer') return office.seat && /(?:^| )de$/.test(before);
      // "handed over to Anna Reed as chairman"
      if (verbOf(tree, verb) === 'hand' && before === 'as' && isToName(tree, verb)) return true;
      if (BY_NAME_ONLY.has(verbOf(tree, verb))) return givesUp(tree, office, verb, before);
      return office.seat
        ? bare || /(?:^| )(?:de|from|du)/.test(before)
        : /(?:poste|fonctions?|mandat|charge|post|office|position|duties) (?:de|of|as)|(?:^| )(?:as|comme|de)(?: (?:son|ses|his|her|the))?$/.test(
            before,
          );
    case 'remove':
      return (
        (office.seat && /(?:^| )(?:de|from|of)$/.test(before)) ||
        /(?:poste|fonctions?|post|office|position|charge|duties|commandement|command) (?:de|of|as)|(?:^| )(?:as|comme)$/.test(
          before,
        )
      );
    case 'succeed':
      if (verbOf(tree, verb) === 'take' && !takesOver(tree, verb)) return false;
      // "succeeded to the presidency in 1881": nobody is told to have been there before.
      return asOffice || atHead || (office.seat && /(?:à|to|in)(?: |$)/.test(before));
    case 'yield':
    case 'beaten':
      return false;
  }
}

/** "handed over to Reed", not "handed the papers over to Reed", "handed over to the police". */
function isToName(tree: Tree, verb: number): boolean {
  return norm(tree, verb + 1) === 'over' && norm(tree, verb + 2) === 'to' && upos(tree, verb + 3) === 'PROPN';
}

/** Verbs of giving that end an office only where its name, or a word for it, is what is given. */
const BY_NAME_ONLY: ReadonlySet<string> = new Set(
  'rendre remettre déposer laisser transmettre résigner délaisser lâcher achever terminer passer lay hand stand pass cede yield surrender renounce bow'.split(
    ' ',
  ),
);

/** "rendit la mairie", "laid down the command": the office is the object, and nothing is made of it ("rendit le ministère prudent"). */
function givesUp(tree: Tree, office: OfficePhrase, verb: number, before: string): boolean {
  const after = norm(tree, office.end);
  if (/^(?:ADJ|ADV)$/.test(upos(tree, office.end)) || (after === 'en' && !tree.isTime[office.end + 1])) return false;
  const named = before
    .replace(/^(?:down|up|over|in|on|off)(?: |$)/, '')
    .replace(/^(?:le|la|l'|the|his|her|son|sa|ses)$/, '');
  if (office.seat) return named === '' || (/^(?:stand|bow)$/.test(verbOf(tree, verb)) && /^from/.test(named));
  return (
    /(?:^| )(?:poste|fonctions?|mandat|charge|post|office|position|duties|role|mandate) (?:de|of|as)$/.test(named) ||
    (/^stand$/.test(verbOf(tree, verb)) && named === 'as')
  );
}

/** "prit la tête de l'Agence"; not "du cortège", "du classement": the head is that of a body. */
export function isOfBody(office: OfficePhrase, language: Language): boolean {
  if (office.title.id !== 'head') return true;
  const { owner } = office;
  if (!owner) return false;
  if (owner.entity) return /^(?:org|force|state|place):/.test(owner.entity);
  return foldWords(owner.text).some(
    word => BODIES.test(word) || kindsOfNoun(word, word, language).some(kind => /^(?:org|force)$/.test(kind)),
  );
}

const BODIES = /^(?:gouvernement|government|entreprise|societe|company|firm|service|police|armee|army)$/;

/** The particle of an English verb, right behind it or behind its object: "laid down", "gave the post up"; "" for none. */
export function particleOf(tree: Tree, verb: number): string {
  if (languageAt(tree, verb) !== 'en') return '';
  if (PARTICLE.test(norm(tree, verb + 1))) return norm(tree, verb + 1);
  const child = childrenOf(tree, verb).find(
    one => one > verb && /^(?:compound|advmod)$/.test(base(tree, one)) && PARTICLE.test(norm(tree, one)),
  );
  return child === undefined ? '' : norm(tree, child);
}

const PARTICLE = /^(?:down|up|over|out|aside|in|on|back)$/;

const guesses: Readonly<Record<Language, (tokens: Tokens, word: number) => string>> = {
  fr: perWord(form => guessedForms(form, 'fr').find(verb => careersOf(verb, 'fr').length > 0) ?? ''),
  en: perWord(form => guessedForms(form, 'en').find(verb => careersOf(verb, 'en').length > 0) ?? ''),
};

/** The dictionary form of a verb of offices, where the lemma is none of them but the form is one of theirs ("élut", "entra"). */
export function verbOf(tree: Tree, verb: number): string {
  const word = lemma(tree, verb);
  const language = languageAt(tree, verb);
  if (careersOf(word, language).length > 0) return word;
  return guesses[language](tree.tokens, tree.tokens.norms[verb]!) || word;
}

/** What a verb, with its particle, may do to who holds an office; empty for most verbs. */
export function careersAt(tree: Tree, verb: number): readonly Career[] {
  const language = languageAt(tree, verb);
  const word = verbOf(tree, verb);
  const plain = careersOf(word, language);
  if (language !== 'en') return plain;
  const particle = particleOf(tree, verb);
  if (particle === '') return plain;
  const more = careersWith(word, particle);
  return more.length > 0 ? [...more, ...plain.filter(career => !more.includes(career))] : plain;
}

/** The words between the verb and the office that are no names and no times. */
function wordsBefore(tree: Tree, office: OfficePhrase, verb: number): string {
  const start = verb < office.first ? verb + 1 : office.first;
  const found: string[] = [];
  for (let i = Math.max(start, office.first - 6); i < office.first; i++) {
    if (
      tree.isTime[i] ||
      upos(tree, i) === 'PROPN' ||
      (/^(ADV|PUNCT|NUM)$/.test(upos(tree, i)) && norm(tree, i) !== 'over')
    ) {
      found.length = 0;
      continue;
    }
    const word = norm(tree, i);
    found.push(word === 'du' ? 'de' : word === 'au' ? 'à' : word);
  }
  return found.join(' ').replace(/ (?:le|la|l'|the|un|une|a|an)$/, '');
}

/** "took over from him": taking alone is no succession. */
export function takesOver(tree: Tree, verb: number): boolean {
  return norm(tree, verb + 1) === 'over' && norm(tree, verb + 2) === 'from';
}
