import type { Anaphora } from '../cohesion/anaphora.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const ENGLISH_ANAPHORA: Anaphora = {
  pronouns: set('he she it they'),
  expletive: 'it',
  impersonal:
    /^it (?:(?:is|was|'s|will be|would be|has been|had been|may be|might be|must be|seems?|seemed|appears?|appeared|becomes?|became) (?:not |n't |also |now |only |then |still |therefore |in |on |at |by |the |a |an |to |thus |very |so |too |quite |as |more |less |often |\S+ly )*\S+ (?:\S+ ){0,6}?(?:that|to|who|whom|which|whether|how|why|what|when|if|for|time|before|until|since|\S+ing)\b|(?:(?:seems?|seemed|appears?|appeared) (?:that|as|likely|clear)|takes?|took|rain(?:s|ed|ing)?|snow(?:s|ed|ing)?|follows?|followed|remains?|remained|turns? out|turned out|happens?|happened|(?:is|was|'s) (?:raining|snowing|late|early|dark|time|midnight|noon|clear|true|possible|\d\S*)))/,
  statements: set('this that'),
  cleft: /^(?:this|that) (?:is|was) (?:the )?(?:\S+ ){1,8}?(?:that|who|which) /,
  demonstratives: set('this these those such'),
  present: set(
    'day morning evening week month year century time article site page document book chapter text study report paper section essay summer winter spring autumn fall weekend monday tuesday wednesday thursday friday saturday sunday',
  ),
  possessives: set('his her its their'),
  connectives: set(
    'and but so yet then thus hence however moreover still also therefore meanwhile nevertheless now today',
  ),
  continuations:
    /^(?:yes ,|no ,|or (?:else|again|rather)|the (?:latter|former)|both of (?:them|these)|neither of (?:them|these)|well ,)/,
};
