// Signs of the act itself: where it stands in its tree, and what stands beside it.
import type { Context } from '../context.ts';
import { base, childrenOf, headOf, norm, type Tree, upos } from '../tree.ts';
import { isMended } from './arcs.ts';
import type { Filled } from './filled.ts';

export interface ActSigns {
  readonly mended: number;
  readonly root: number;
  readonly depth: number;
  readonly noun: number;
  readonly pronounLeft: number;
  readonly provision: number;
}

/** Arcs over an act beyond which depth no longer counts. */
const DEEP = 8;

/** What a pronoun beside the act would be its subject or object by. */
const ROLES = /^(?:nsubj|obj|iobj|obl)$/;

export function actSigns({ tree, provisions }: Context, trigger: number, filled: readonly Filled[]): ActSigns {
  return {
    mended: is(isMended(tree, trigger)),
    root: is(base(tree, trigger) === 'root'),
    depth: depthOf(tree, trigger) / DEEP,
    noun: is(/^(?:NOUN|PROPN)$/.test(upos(tree, trigger))),
    pronounLeft: is(childrenOf(tree, trigger).some(child => isPronounLeft(tree, child, filled))),
    provision: provisions[tree.sentenceOf[trigger]!]!,
  };
}

export const is = (holds: boolean): number => (holds ? 1 : 0);

function depthOf(tree: Tree, token: number): number {
  let depth = 0;
  for (let at = headOf(tree, token); at >= 0 && depth < DEEP; at = headOf(tree, at)) depth++;
  return depth;
}

function isPronounLeft(tree: Tree, child: number, filled: readonly Filled[]): boolean {
  if (upos(tree, child) !== 'PRON' || !ROLES.test(base(tree, child))) return false;
  return filled.every(({ first, end }) => child < first || child >= end);
}

const BY = /^(?:par|by|entre|between)$/;
/** How far behind the act "par", "by", "entre", "between" are looked for. */
const REACH = 25;

/** Whether "par", "by", "entre", "between" follow that open no role of the claim. */
export function hasBy(tree: Tree, trigger: number, end: number, filled: readonly Filled[]): boolean {
  for (let i = trigger + 1; i < Math.min(end, trigger + REACH); i++)
    if (BY.test(norm(tree, i)) && !filled.some(({ first }) => i < first && first - i <= 2)) return true;
  return false;
}
