import { base, childWith, hang, headOf, isVerb, languageAt, link, readableSentences, type Tree, upos } from './tree.ts';

/**
 * "a accusé hier soir Washington", "a rencontré lundi Londres": where the parser took a name right behind the date for what the date is called,
 * it is the verb's object.
 */
export function mendObjectsBehindDates(tree: Tree, nameAt: Int32Array): void {
  for (const sentence of readableSentences(tree)) {
    for (let name = sentence.firstToken + 2; name < sentence.endToken; name++) {
      if (nameAt[name]! < 0 || nameAt[name] === nameAt[name - 1] || tree.isTime[name - 1] !== 1) continue;
      if (tree.isTime[name] === 1 || upos(tree, name) !== 'PROPN' || languageAt(tree, name) !== 'fr') continue;
      const date = headOf(tree, name);
      if (date < 0 || date > name || tree.isTime[date] !== 1 || !/^(?:appos|nmod|flat)$/.test(base(tree, name)))
        continue;
      let verb = headOf(tree, date);
      if (verb >= 0 && tree.isTime[verb] === 1) verb = headOf(tree, verb);
      if (verb < 0 || verb > date || !isVerb(tree, verb)) continue;
      if (childWith(tree, verb, 'obj', 'case', 'iobj') >= 0 || childWith(tree, name, 'case') >= 0) continue;
      hang(tree, name, verb, 'obj');
      link(tree, sentence.firstToken, sentence.endToken);
    }
  }
}
