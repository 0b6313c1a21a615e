import { useEffect, useState } from 'preact/hooks';
import type { Suggestion } from '../../../src/serve/answers.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { api } from '../api.ts';
import { language } from '../language.ts';
import { Combobox, type Offer } from '../parts/combobox.tsx';
import { actorAddress, go, route, withQuery } from '../route.ts';
import { words } from '../words.ts';

/** Milliseconds after the last key before suggestions are asked for. */
const PAUSE = 120;

/** One box for words, actors, acts and dates; what is typed may mean several things, and they are offered. */
export function SearchBox() {
  const w = words();
  const { view, query } = route.value;
  const [typed, setTyped] = useState('');
  const [offered, setOffered] = useState<readonly Offer[]>([]);
  const asked = view === 'search' ? (query.get('words') ?? '') : '';
  useEffect(() => setTyped(asked), [asked]);

  useEffect(() => {
    if (typed.trim().length < 2 || typed === asked) return setOffered([]);
    const show = (found: readonly Suggestion[]) => setOffered(found.map(offerOf));
    const timer = setTimeout(() => api.suggest(typed.trim()).then(show, () => setOffered([])), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const follow = (to: string) => {
    setOffered([]);
    go(to);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: the element search is younger than some browsers
    <form class="search-box" role="search" onSubmit={event => event.preventDefault()}>
      <Combobox
        id="suggestions"
        label={w.views.search}
        listLabel={w.searchView.suggestions}
        placeholder={w.searchView.placeholder}
        typed={typed}
        offered={offered}
        onType={setTyped}
        onPick={({ key }) => follow(key)}
        onEnter={() => typed.trim() !== '' && follow(withQuery('/search', { words: typed.trim() }))}
        onClose={() => setOffered([])}
      />
    </form>
  );
}

/** What is offered, under the address where it is shown. */
function offerOf(each: Suggestion): Offer {
  const kind = words().searchView.kind[each.kind];
  if (each.kind === 'actor') return { key: actorAddress(each.id), kind, name: each.name };
  if (each.kind === 'act') return { key: withQuery('/timeline', { act: each.id }), kind, name: each.name };
  const name = dateInWords({ earliest: each.from, latest: each.to }, language.value);
  if (each.from === each.to) return { key: `/asof/${each.from}`, kind, name };
  return { key: withQuery('/timeline', { from: each.from, to: each.to }), kind, name };
}
