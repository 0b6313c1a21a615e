// "signèrent à Ankara des accords avec la Turquie", "signed in Rome defence agreements with Italy": a place between a verb and its object. French parsers take
// "des" for "of the" there, English ones the place for a part of the object.
import type { Mention } from '../annotation.ts';
import { cueOf } from './cues.ts';
import {
  base,
  childrenOf,
  childWith,
  hang,
  headOf,
  isVerb,
  lemma,
  link,
  norm,
  readableWith,
  rename,
  type Tree,
  upos,
} from './tree.ts';

/** Verbs of which everybody asks what, and that have no complement with "de". */
const TRANSITIVE: ReadonlySet<string> = new Set(
  (
    'signer conclure parapher ratifier négocier ouvrir fermer installer établir créer fonder organiser tenir déployer envoyer poster stationner construire publier lancer ' +
    'sign conclude initial ratify negotiate open close install establish create found set organise organize hold deploy station build publish launch'
  ).split(' '),
);
const FORMS =
  /^(?:sign|concl|paraph|ratif|initial|n[ée]goci|negotiat|ouv[re]|ferm|install|[ée]tabli|cr[ée]|found|fond|organi|tien|tin|tenu|déploy|envo|post|station|constr|publi|lan[cç]|open|close|establish|held|hold|deploy|buil|launch)/;
const VERBS = cueOf(FORMS);

/** Gives the object back to its verb, in place. */
export function mendPlacesBeforeObjects(tree: Tree, names: readonly Mention[], nameAt: Int32Array): void {
  for (const sentence of readableWith(tree, VERBS)) {
    const { firstToken, endToken } = sentence;
    for (let verb = firstToken; verb + 3 < endToken; verb++) {
      if (!isVerb(tree, verb) || !TRANSITIVE.has(lemma(tree, verb)) || childWith(tree, verb, 'obj') >= 0) continue;
      if (childrenOf(tree, verb).some(child => /^(?:nsubj|aux):pass/.test(tree.relations[child]!))) continue;
      const place = verb + 2;
      if (upos(tree, verb + 1) !== 'ADP' || names[nameAt[place]!]?.type !== 'LOC') continue;
      let behind = place;
      while (behind < endToken && nameAt[behind] === nameAt[place]) behind++;
      const mended =
        sentence.language === 'fr'
          ? mendPartitive(tree, verb, behind, endToken)
          : mendCompound(tree, verb, place, behind, endToken);
      if (mended) link(tree, firstToken, endToken);
    }
  }
}

function mendPartitive(tree: Tree, verb: number, des: number, end: number): boolean {
  if (!/^(?:des|de|d'|du)$/.test(norm(tree, des))) return false;
  const noun = headOf(tree, des);
  if (noun <= des || noun >= end || noun - des > 3 || upos(tree, noun) !== 'NOUN') return false;
  const above = headOf(tree, noun);
  if (above !== verb && !(above > verb && above < des)) return false;
  hang(tree, noun, verb, 'obj');
  rename(tree, des, 'det');
  return true;
}

function mendCompound(tree: Tree, verb: number, place: number, behind: number, end: number): boolean {
  const noun = headOf(tree, place);
  if (noun < behind || noun >= end || noun - behind > 3 || headOf(tree, noun) !== verb || base(tree, noun) !== 'obl')
    return false;
  if (!/^(?:NOUN|ADJ|DET)$/.test(upos(tree, behind))) return false;
  hang(tree, noun, verb, 'obj');
  hang(tree, place, verb, 'obl');
  hang(tree, verb + 1, place, 'case');
  return true;
}
