// Phrases that hold a name and are not what it names: "the Nuremberg Charter", "the Norwegian reply".
import type { Context } from './context.ts';
import { nameOver } from './context.ts';
import { isOfficial, type Kind, kindsOfNoun } from './lexicon/nouns.ts';
import {
  base,
  childrenOf,
  childWith,
  formTest,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  relation,
  type Tree,
  upos,
} from './tree.ts';

/** "the Nuremberg Charter", "the Johnson Act", "the Bergen garrison", "the Oslo Summit": what bears the name of a place or person is neither. */
export function isNamedAfter(entity: string | null, named: boolean, common: readonly Kind[]): boolean {
  if (entity === null || named || common.includes('person')) return false;
  if (entity.startsWith('person:')) return common.includes('treaty');
  return entity.startsWith('place:') && common.some(kind => kind === 'treaty' || kind === 'force' || kind === 'org');
}

/** Nouns for what is done or is so, by their endings and by name; those that name people or bodies are told by their kinds before. */
const isDoing = formTest(
  /(?:[ts]ion|ment|ance|ence|ship|ity|ness|sal|val|ure)s?$|^(?:push|share|support|response|move|policy|policies|victory|defeat|war|trade|economy|interests?|efforts?|demands?|plans?|proposals?|attacks?|attempts?|aid|help|offers?|actions?|growth|loss|losses|entry|control|rule|troubles?|fears?|success|failure|efforts?|claims?|debts?|exports?|imports?|population)$/,
);

/** "the U.S. push led to war": a thing that a state does is not the state, where it stands as who does something. */
function isNoActor({ tree }: Context, head: number, entity: string | null, common: readonly Kind[]): boolean {
  return (
    entity?.startsWith('state:') === true &&
    common.length === 0 &&
    /^nsubj$|^obl:agent$/.test(relation(tree, head)) &&
    upos(tree, head) === 'NOUN' &&
    languageAt(tree, head) === 'en' &&
    isDoing(tree, head)
  );
}

/** Whether an unnamed phrase is plainly not who its adjective or apposition would make it. */
export function isNotWho(context: Context, head: number, entity: string | null, common: readonly Kind[]): boolean {
  if (entity === null) return false;
  return (
    isNoActor(context, head, entity, common) ||
    (entity.startsWith('state:') && isSomebodyOfState(context, head)) ||
    // "have not ratified the treaty: Norway, Sweden"
    (/^(?:state|person|place):/.test(entity) &&
      upos(context.tree, head) === 'NOUN' &&
      common.length === 1 &&
      common[0] === 'treaty' &&
      childWith(context.tree, head, 'appos') >= 0)
  );
}

/** "French negotiator Choisel", "le négociateur français Choisel": one of its people, whose name nobody knows. */
function isSomebodyOfState(context: Context, head: number): boolean {
  const { tree } = context;
  if (upos(tree, head) === 'PROPN')
    return (
      languageAt(tree, head) === 'en' &&
      childrenOf(tree, head).some(
        child =>
          child === head - 1 && upos(tree, child) === 'NOUN' && isPerson(tree, child) && !nameOver(context, child),
      )
    );
  return (
    upos(tree, head) === 'NOUN' &&
    isPerson(tree, head) &&
    childrenOf(tree, head).some(
      child =>
        child > head &&
        /^(?:flat|appos)$/.test(base(tree, child)) &&
        upos(tree, child) === 'PROPN' &&
        !nameOver(context, child) &&
        !/^[,(]$/.test(norm(tree, child - 1)),
    )
  );
}

function isPerson(tree: Tree, noun: number): boolean {
  const language = languageAt(tree, noun);
  const [word, form] = [lemma(tree, noun), norm(tree, noun)];
  return isOfficial(word, form, language) || kindsOfNoun(word, form, language)[0] === 'person';
}

/** "the Foreign Office of Estonia": what would alone be one state's is that of the state named behind it. */
export function ownerNamed(context: Context, head: number, entity: string): string | null {
  if (entity.startsWith('treaty:') && isThisPaper(context, head, entity)) return null;
  if (!entity.startsWith('state:')) return entity;
  for (const child of childrenOf(context.tree, head)) {
    if (child < head || base(context.tree, child) !== 'nmod' || prepositionsOf(context.tree, child)[0] !== 'of')
      continue;
    const owner = nameOver(context, child);
    if (owner?.entity?.startsWith('state:') && owner !== nameOver(context, head)) return owner.entity;
  }
  return entity;
}

/** "la présente convention" in a paper that only names another one: itself, whatever it cites; where a heading names it, that one. */
function isThisPaper({ tree, reading }: Context, head: number, entity: string): boolean {
  if (!childrenOf(tree, head).some(child => child < head && /^présente?$/.test(norm(tree, child)))) return false;
  const named = reading.names.filter(name => name.entity === entity);
  return !reading.words.sentences.some(
    ({ kind, start, end }) => kind === 'heading' && named.some(name => name.start >= start && name.end <= end),
  );
}
