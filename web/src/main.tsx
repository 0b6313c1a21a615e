import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { ActorsView } from './actor/view.tsx';
import { AddView } from './add/view.tsx';
import { api } from './api.ts';
import { AsOfView } from './asof/view.tsx';
import { ConflictsView } from './conflict/view.tsx';
import { DocumentView } from './document/view.tsx';
import { choose, language } from './language.ts';
import { NetworkView } from './network/view.tsx';
import { isTyping, listenForCitations } from './parts/citation.ts';
import { fileName } from './parts/file-name.ts';
import { Link } from './parts/link.tsx';
import { Answer, useAnswer } from './parts/load.tsx';
import { Notices } from './parts/notice.tsx';
import { changes } from './record-changes.ts';
import { ReviewView } from './review/view.tsx';
import { route, VIEWS } from './route.ts';
import { SearchBox } from './search/box.tsx';
import { SearchView } from './search/view.tsx';
import { TimelineView } from './timeline/view.tsx';
import { words } from './words.ts';

const SHOWN = {
  timeline: TimelineView,
  asof: AsOfView,
  documents: DocumentView,
  actors: ActorsView,
  network: NetworkView,
  conflicts: ConflictsView,
  review: ReviewView,
  search: SearchView,
  add: AddView,
};

function App() {
  const w = words();
  const overview = useAnswer(`overview ${changes.value}`, api.overview);
  const { view } = route.value;
  const View = SHOWN[view];
  const other = language.value === 'fr' ? 'en' : 'fr';

  useEffect(() => {
    // On a narrow screen the menu is a strip: the view that is shown is scrolled into it.
    document.querySelector('.top nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [view]);
  useEffect(() => {
    document.documentElement.lang = language.value;
  }, [language.value]);

  return (
    <>
      <a class="skip" href="#content">
        {w.skip}
      </a>
      <header class="top">
        <Link to="/timeline" class="name">
          Regesta
        </Link>
        <nav aria-label={w.viewsLabel}>
          {VIEWS.filter(name => name !== 'search').map(name => (
            <Link key={name} to={`/${name}`} current={name === view}>
              {w.views[name]}
            </Link>
          ))}
        </nav>
        <SearchBox />
        <button type="button" class="language" lang={other} onClick={() => choose(other)}>
          {w.otherLanguage}
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        <Answer of={overview}>{found => <View overview={found} />}</Answer>
      </main>
      <footer class="bottom">
        {overview.value && (
          <span>
            {fileName(overview.value.record)} · {w.documentsCount(overview.value.documents)} ·{' '}
            {w.eventsCount(overview.value.events)}
          </span>
        )}{' '}
        <span class="keys">
          <kbd>/</kbd> {w.keys.search} <kbd>C</kbd> {w.keys.cite}
        </span>
      </footer>
      <Notices />
    </>
  );
}

addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>('.search-box input')?.focus();
});
listenForCitations();
render(<App />, document.getElementById('page')!);
