import { useEffect, useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../../../src/serve/answers.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { api } from '../api.ts';
import { language } from '../language.ts';
import { actorAddress, go, route, withQuery } from '../route.ts';
import { words } from '../words.ts';

/** Milliseconds after the last key before suggestions are asked for. */
const PAUSE = 120;

/** One box for words, actors, acts and dates; what is typed may mean several things, and they are offered. */
export function SearchBox() {
  const w = words();
  const { view, query } = route.value;
  const [typed, setTyped] = useState('');
  const [offered, setOffered] = useState<readonly Suggestion[]>([]);
  const [at, setAt] = useState(-1);
  const box = useRef<HTMLFormElement>(null);
  const asked = view === 'search' ? (query.get('words') ?? '') : '';
  useEffect(() => setTyped(asked), [asked]);

  useEffect(() => {
    setAt(-1);
    if (typed.trim().length < 2 || typed === asked) return setOffered([]);
    const timer = setTimeout(() => api.suggest(typed.trim()).then(setOffered, () => setOffered([])), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const close = () => setOffered([]);
  const follow = (to: string) => {
    close();
    go(to);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: the element search is younger than some browsers
    <form
      class="search-box"
      role="search"
      ref={box}
      onSubmit={event => {
        event.preventDefault();
        const choice = offered[at];
        if (choice) follow(addressOf(choice));
        else if (typed.trim() !== '') follow(withQuery('/search', { words: typed.trim() }));
      }}
      onFocusOut={event => !box.current?.contains(event.relatedTarget as Node | null) && close()}
    >
      <input
        type="text"
        role="combobox"
        aria-label={w.views.search}
        aria-expanded={offered.length > 0}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? `suggestion-${at}` : undefined}
        placeholder={w.searchView.placeholder}
        autoComplete="off"
        maxLength={200}
        value={typed}
        onInput={event => setTyped(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Escape') close();
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step === undefined || offered.length === 0) return;
          event.preventDefault();
          setAt(((at + step + 1 + offered.length + 1) % (offered.length + 1)) - 1);
        }}
      />
      <div id="suggestions" role="listbox" aria-label={w.searchView.suggestions} hidden={offered.length === 0}>
        {offered.map((each, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys and Enter in the field choose
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={addressOf(each)}
            id={`suggestion-${place}`}
            role="option"
            aria-selected={place === at}
            onMouseDown={event => event.preventDefault()}
            onClick={() => follow(addressOf(each))}
          >
            <span class="kind">{w.searchView.kind[each.kind]}</span> {nameOf(each)}
          </div>
        ))}
      </div>
    </form>
  );
}

function addressOf(each: Suggestion): string {
  if (each.kind === 'actor') return actorAddress(each.id);
  if (each.kind === 'act') return withQuery('/timeline', { act: each.id });
  if (each.from === each.to) return `/asof/${each.from}`;
  return withQuery('/timeline', { from: each.from, to: each.to });
}

function nameOf(each: Suggestion): string {
  if (each.kind !== 'days') return each.name;
  return dateInWords({ earliest: each.from, latest: each.to }, language.value);
}
