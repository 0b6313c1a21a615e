const REGULAR =
  'add admit announce answer argue ask assert assure bark boast call caution claim comment complain conclude concede confess confirm ' +
  'contend continue counter cry declare demand deny emphasize emphasise exclaim explain explode insist interject joke lament ' +
  'maintain mention murmur muse mutter note observe order plead pledge predict proclaim promise propose protest quip recall remark ' +
  'remind repeat reply report respond retort reveal roar scoff shout sigh snap state stress suggest testify thunder urge vow ' +
  'wail warn whisper wonder yell acknowledge affirm allege apologize apologise advise describe inform inquire enquire opine';

const IRREGULAR =
  'say says said saying tell tells told telling write writes wrote written writing think thinks thought go goes went read reads ' +
  'swear swears swore sworn hold holds held begin begins began put puts';

function regular(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  const soft = verb.replace(/([^aeiou])y$/, '$1i');
  const third = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : soft === verb ? `${verb}s` : `${soft}es`;
  const past = verb.endsWith('e') ? `${verb}d` : `${soft}ed`;
  const doubled = /^(?:admit|quip|snap)$/.test(verb) ? [`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`] : [];
  return [verb, third, past, `${stem}ing`, ...doubled];
}

/** Forms of the verbs that report speech, in normal form. */
export const ENGLISH_REPORTING_VERBS: ReadonlySet<string> = new Set([
  ...REGULAR.split(' ').flatMap(regular),
  ...IRREGULAR.split(' '),
]);
