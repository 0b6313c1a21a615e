import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { api } from './api.ts';
import { AsOfView } from './asof/view.tsx';
import { DocumentView } from './document/view.tsx';
import { choose, language } from './language.ts';
import { Link } from './parts/link.tsx';
import { Answer, useAnswer } from './parts/load.tsx';
import { route } from './route.ts';
import { TimelineView } from './timeline/view.tsx';
import { words } from './words.ts';

const VIEWS = { timeline: TimelineView, asof: AsOfView, documents: DocumentView };

function App() {
  const w = words();
  const overview = useAnswer('overview', api.overview);
  const { view } = route.value;
  const View = VIEWS[view];

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
        <nav aria-label={w.views}>
          {(['timeline', 'asof', 'documents'] as const).map(name => (
            <Link key={name} to={`/${name}`} current={name === view}>
              {w[name]}
            </Link>
          ))}
        </nav>
        <button
          type="button"
          class="language"
          lang={language.value === 'fr' ? 'en' : 'fr'}
          onClick={() => choose(language.value === 'fr' ? 'en' : 'fr')}
        >
          {w.otherLanguage}
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        <Answer of={overview}>{found => <View overview={found} />}</Answer>
      </main>
      <footer class="bottom">
        {overview.value && (
          <span>
            {fileNameOf(overview.value.record)} · {w.documentsCount(overview.value.documents)} ·{' '}
            {w.eventsCount(overview.value.events)}
          </span>
        )}
      </footer>
    </>
  );
}

function fileNameOf(path: string): string {
  return path.split(/[\\/]/).pop() ?? path;
}

render(<App />, document.getElementById('page')!);
