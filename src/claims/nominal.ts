// How a noun that names an act ("le retrait", "the invasion") stands in its sentence, and what that says of the act.
import { clauseSigns, frenchModal } from './clause-signs.ts';
import type { Context } from './context.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import { type Effect, effectOf } from './lexicon/operators.ts';
import { phaseOf } from './phase.ts';
import { isAwaited, isGroundwork, modalityOfAdjective } from './prospect.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  headOf,
  isVerb,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  relation,
  type Tree,
} from './tree.ts';
import { hasReflexive } from './voice.ts';

const HAPPEN: ReadonlySet<string> = new Set(
  'commencer débuter éclater produire dérouler avoir survenir continuer poursuivre achever terminer intervenir cesser reprendre échouer begin start occur happen take continue end break follow resume fail last come durer suivre'.split(
    ' ',
  ),
);
const SAID: ReadonlySet<string> = new Set(
  'critique accusation offre proposition demande exigence revendication requête appel plainte protestation avertissement ultimatum menace criticism accusation offer proposal demand claim request appeal call complaint protest warning ultimatum threat invitation overture'.split(
    ' ',
  ),
);
const TURNS_DOWN: ReadonlySet<string> = new Set([
  'rejeter',
  'refuser',
  'repousser',
  'écarter',
  'reject',
  'refuse',
  'decline',
  'resist',
]);
const FAILS: ReadonlySet<string> = new Set(['échouer', 'fail', 'avorter']);
const WHEN: ReadonlySet<string> = new Set(
  "après depuis lors pendant durant dès à suite cours lendemain veille avant en face devant malgré grâce cause raison after since during following before upon at in by despite with through until jusqu' jusque".split(
    ' ',
  ),
);

/** The effect of a noun's governor, or how else it is told; null where nothing says that the act took place. */
export function nominalEffect(
  context: Context,
  noun: number,
  head: number,
): Effect | 'presupposed' | 'happens' | 'subject' | null {
  const { tree } = context;
  const language = languageAt(tree, noun);
  if (phaseOf(context, noun)) return 'happens';
  if (isOfThisPaper(tree, noun)) return 'planned';
  if (isCondition(tree, noun, head)) return 'hypothetical';
  // "l'accord sur le retrait", "an agreement on the withdrawal of": what is agreed is still to be done.
  if (isSubjectOfTreaty(tree, noun, head)) return 'planned';
  switch (base(tree, noun)) {
    case 'nsubj': {
      if (POSSIBLE.test(norm(tree, head))) return 'hypothetical';
      // "an attack was imminent"
      const ahead = modalityOfAdjective(tree, head);
      if (ahead !== null) return ahead;
      if (!isVerb(tree, head)) return isDefinite(tree, noun) ? 'presupposed' : 'subject';
      // "les revendications du Maroc ont été rejetées": they were made.
      if (
        relation(tree, noun) === 'nsubj:pass' &&
        (SAID.has(lemma(tree, noun)) || /^revendications?$/.test(norm(tree, noun))) &&
        TURNS_DOWN.has(lemma(tree, head))
      )
        return fallback(tree, noun);
      if (relation(tree, noun) === 'nsubj:pass' && !hasReflexive(tree, head))
        return effectOf('object', lemma(tree, head), norm(tree, head), language) ?? fallback(tree, noun);
      if (FAILS.has(lemma(tree, head))) return 'happens';
      if (DEPENDING.has(lemma(tree, head))) return 'hypothetical';
      // "va dépendre de"
      if (lemma(tree, head) === 'aller' && childWith(tree, head, 'xcomp') > head) return 'planned';
      // "la nomination du tuteur se fait de façon simple": how it is done.
      if (
        /^(?:faire|effectuer|opérer)$/.test(lemma(tree, head)) &&
        hasReflexive(tree, head) &&
        feature(tree, head, 'Tense=Pres') &&
        childWith(tree, head, 'aux') < 0
      )
        return 'hypothetical';
      return HAPPEN.has(lemma(tree, head)) ? 'happens' : 'subject';
    }
    case 'obj':
    case 'obl': {
      // "avons besoin de la mobilisation": it is not there.
      const wanted = childWith(tree, head, 'obj');
      if (wanted >= 0 && wanted !== noun && /^(?:besoin|envie|need)$/.test(norm(tree, wanted))) return 'opinion';
      if (isCalledOff(tree, noun, head)) return 'negative';
      const effect = isVerb(tree, head) ? effectOf('object', lemma(tree, head), norm(tree, head), language) : undefined;
      // "rejects the criticism": what is rejected was said all the same.
      if (effect === 'negative' && SAID.has(lemma(tree, noun)) && TURNS_DOWN.has(lemma(tree, head)))
        return fallback(tree, noun);
      // "a perdu le soutien de la Norvège": it has it no longer.
      if (/^(?:perdre|lose)$/.test(lemma(tree, head)) && /^(?:soutien|appui|support|backing)$/.test(lemma(tree, noun)))
        return 'negative';
      // "withdrew its opposition": it opposes no longer.
      if (
        /^(?:withdraw|drop|retirer)$/.test(lemma(tree, head)) &&
        /^(?:opposition|objection|support|soutien)$/.test(lemma(tree, noun))
      )
        return 'negative';
      // "resisted the assault": there was one.
      if (effect === 'negative' && lemma(tree, head) === 'resist' && WITHSTOOD.test(lemma(tree, noun)))
        return 'happens';
      const prepositions = prepositionsOf(tree, noun);
      if (prepositions.length === 0 && effect) return effect;
      if (
        effect &&
        prepositions.length > 0 &&
        prepositions[0]!.length <= 2 &&
        /^(procéder|consentir|renoncer|participer|carry|agree)$/.test(lemma(tree, head))
      )
        return effect;
      if (prepositions.some(word => word === 'sans' || word === 'without')) return 'negative';
      // "agreed to the cession of": to be done.
      if (
        prepositions[0] === 'to' &&
        /^(?:agree|consent|accede)$/.test(lemma(tree, head)) &&
        !SAID.has(lemma(tree, noun))
      )
        return 'planned';
      // "could lead to the partition of", "mène à la rupture": as real as that.
      if (/^(?:to|in|à)$/.test(prepositions[0] ?? '') && BRINGING.has(lemma(tree, head)) && isVerb(tree, head))
        return 'carries';
      if (prepositions[0] !== undefined && AIMING[prepositions[0]]?.has(lemma(tree, head)) && isVerb(tree, head))
        return 'proposed';
      if (CHARGING.has(lemma(tree, head)) && /^(?:for|with|of|pour|de)$/.test(prepositions[0] ?? '')) return 'alleged';
      if (prepositions.some(word => word === 'pour' || word === 'for'))
        return isDefinite(tree, noun) && ANSWERING.has(lemma(tree, head)) ? 'presupposed' : null;
      if (prepositions.some(word => word === 'contre' || word === 'against'))
        return isDefinite(tree, noun) ? 'presupposed' : null;
      // "restera en vigueur jusqu'à l'entrée en vigueur du traité": as far off as that.
      if (prepositions.some(word => LATER.test(word)) && clauseSigns(context, head).modality === 'planned')
        return 'hypothetical';
      // "ne pourront être débarqués qu'avec l'approbation du roi": where it is given.
      if (/^(?:avec|moyennant)$/.test(prepositions[0] ?? '') && isOpen(context, head)) return 'hypothetical';
      if (prepositions.some(word => WHEN.has(word))) return isDefinite(tree, noun) ? 'presupposed' : null;
      return fallback(tree, noun);
    }
    case 'nmod': {
      // "l'accord sur le retrait", "an agreement on the withdrawal of": what is agreed is still to be done.
      if (isSubjectOfTreaty(tree, noun, head)) return 'planned';
      if (isGroundwork(tree, noun, head)) return 'hypothetical';
      const effect = effectOf('noun', lemma(tree, head), norm(tree, head).replace(/s$/, ''), language);
      if (!effect && isAwaited(tree, noun, head)) return isDefinite(tree, noun) ? 'hypothetical' : null;
      if (effect === 'carries') return 'carries';
      return effect ?? fallback(tree, noun);
    }
    case 'conj':
      return headOf(tree, head) >= 0 ? nominalEffect(context, head, headOf(tree, head)) : null;
    case 'appos': {
      // "called for a truce, the withdrawal of all forces, …": one more of what is called for.
      const wanted = headOf(tree, head) >= 0 ? nominalEffect(context, head, headOf(tree, head)) : null;
      return wanted === 'proposed' || wanted === 'planned' ? wanted : fallback(tree, noun);
    }
    default:
      return null;
  }
}

/** "la date d'entrée en vigueur du présent accord": a paper that says so of itself is not in force yet. */
function isOfThisPaper(tree: Tree, noun: number): boolean {
  return norm(tree, noun) === 'entrée' && [noun + 4, noun + 5].some(at => /^présente?$/.test(norm(tree, at) ?? ''));
}

/** What brings about what stands behind it with "to", "in", "à". */
const BRINGING: ReadonlySet<string> = new Set(
  'lead contribute amount result culminate conduire mener aboutir contribuer'.split(' '),
);

/** "une attaque est envisageable". */
const POSSIBLE =
  /^(?:(?:im)?possibles?|envisageables?|(?:im)?probables?|souhaitables?|nécessaires?|indispensables?|imaginables?|(?:un)?likely|necessary|desirable|conceivable|unthinkable|inconceivable)$/;

const WITHSTOOD = /^(?:attack|assault|invasion|offensive|siege|aggression|raid|charge|advance|bombardment|occupation)$/;

const LATER = /^(?:jusqu'|jusque|jusqu'à|avant|après|dès|until|till|before|after|upon)$/;

/** Whether a verb tells what may or will be done. */
function isOpen(context: Context, verb: number): boolean {
  const { tree } = context;
  const over = base(tree, verb) === 'xcomp' ? headOf(tree, verb) : -1;
  const told = [verb, ...(over < 0 ? [] : [over])].map(
    at => clauseSigns(context, at).modality ?? frenchModal(tree, at) ?? null,
  );
  return told.some(modality => modality === 'planned' || modality === 'hypothetical' || modality === 'opinion');
}

function isSubjectOfTreaty(tree: Tree, noun: number, head: number): boolean {
  const [preposition] = prepositionsOf(tree, noun);
  // "l'arrangement relatif à la répression"
  const relative = lemma(tree, head) === 'relatif' && preposition === 'à' && headOf(tree, head) >= 0;
  if (!relative && !/^(?:sur|on|concernant|concerning|regarding)$/.test(preposition ?? '')) return false;
  const treaty = relative ? headOf(tree, head) : head;
  return (
    kindsOfNoun(lemma(tree, treaty), norm(tree, treaty), languageAt(tree, treaty)).includes('treaty') ||
    REGULATING.has(lemma(tree, treaty))
  );
}

/** "les dispositions sur la coopération", "le référendum sur l'indépendance": what they are about is to be. */
const REGULATING: ReadonlySet<string> = new Set(
  'disposition règle modalité référendum scrutin négociation pourparlers consensus provision rule referendum plebiscite negotiation talk vote'.split(
    ' ',
  ),
);

/** "called off its attack", where the parser may take the particle for a preposition. */
function isCalledOff(tree: Tree, noun: number, verb: number): boolean {
  if (lemma(tree, verb) !== 'call') return false;
  return [noun, verb].some(at => childrenOf(tree, at).some(child => norm(tree, child) === 'off' && child === verb + 1));
}

const WANTING_FR = new Set(
  'plaider militer appeler lutter voter œuvrer prononcer combattre insister pousser inviter inciter aspirer engager travailler exhorter'.split(
    ' ',
  ),
);
const WANTING_EN = new Set(
  'call plead appeal campaign press push vote lobby ask argue hope work wait prepare fight strive opt urge pray'.split(
    ' ',
  ),
);
/** Verbs that want what stands after them with a preposition: "call for the release of", "appelle à la création de". */
const AIMING: Readonly<Record<string, ReadonlySet<string>>> = {
  pour: WANTING_FR,
  à: WANTING_FR,
  for: WANTING_EN,
};
/** Verbs that answer with "pour", "for" to what took place; after others it is a purpose. */
const ANSWERING: ReadonlySet<string> = new Set(
  (
    'condamner accuser arrêter remercier féliciter juger poursuivre critiquer exécuter décorer inculper blâmer punir sanctionner ' +
    'excuser connaître louer emprisonner incarcérer expulser recevoir ' +
    'condemn accuse arrest thank congratulate try criticise criticize execute decorate indict blame punish sanction apologise apologize ' +
    'know praise jail imprison expel sentence responsible charge convict compensate forgive hang award remember'
  ).split(' '),
);

/** "tried for the murder of": whether it is so is still to be shown. */
const CHARGING: ReadonlySet<string> = new Set(
  'try charge accuse indict prosecute suspect inculper accuser soupçonner juger'.split(' '),
);

/** "soumis à l'approbation de", "subject to the approval of", "sous réserve de la ratification", "the threat of an invasion". */
function isCondition(tree: Tree, noun: number, head: number): boolean {
  const prepositions = prepositionsOf(tree, noun);
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) if (norm(tree, i) === 'réserve') return true;
  // "ouvert à la signature", "admis à la signature".
  if (/^(?:à|to|for)$/.test(prepositions[0] ?? '') && /^(?:ouverte?s?|open|opened|admise?s?)$/.test(norm(tree, head)))
    return true;
  if (prepositions.includes('réserve') || CONDITIONS.has(norm(tree, head))) return true;
  if (base(tree, noun) === 'nmod' && CONDITIONS.has(lemma(tree, head))) return true;
  // "en cas d'attaque", "in the event of an attack"
  if (
    base(tree, noun) === 'nmod' &&
    CASES.has(lemma(tree, head)) &&
    /^(?:en|in)$/.test(prepositionsOf(tree, head)[0] ?? '')
  )
    return true;
  if (DEPENDING.has(lemma(tree, head)) && isVerb(tree, head) && /^(?:de|on|upon)$/.test(prepositions[0] ?? ''))
    return true;
  return (
    (prepositions[0] === 'à' || prepositions[0] === 'to') && CONDITIONAL.has(lemma(tree, head)) && isVerb(tree, head)
  );
}

const CONDITIONS: ReadonlySet<string> = new Set([
  'réserve',
  'subject',
  'subordonné',
  'menace',
  'threat',
  'condition',
  'conditional',
]);
const CASES: ReadonlySet<string> = new Set(['cas', 'case', 'event']);
const DEPENDING: ReadonlySet<string> = new Set(['dépendre', 'depend', 'hinge']);
const CONDITIONAL: ReadonlySet<string> = new Set(['soumettre', 'subordonner', 'subject', 'submit']);

function fallback(tree: Tree, noun: number): 'presupposed' | null {
  return isDefinite(tree, noun) ? 'presupposed' : null;
}

/** "le retrait", "son retrait", "the Soviet withdrawal", "Greece's withdrawal", not "un retrait", "withdrawals". */
export function isDefinite(tree: Tree, noun: number): boolean {
  const determiner = childWith(tree, noun, 'det');
  if (determiner >= 0)
    return (
      feature(tree, determiner, 'Definite=Def') ||
      /^(le|la|les|l'|ce|cet|cette|ces|son|sa|ses|leur|leurs|the|this|that|these|those)$/.test(norm(tree, determiner))
    );
  if (childrenOf(tree, noun).some(child => relation(tree, child) === 'nmod:poss')) return true;
  // "du", "au" hold an article.
  return childrenOf(tree, noun).some(
    child => base(tree, child) === 'case' && /^(du|des|au|aux)$/.test(norm(tree, child)),
  );
}
