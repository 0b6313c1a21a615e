import type { Overview } from '../../../src/serve/answers.ts';
import { Empty } from '../parts/empty.tsx';
import { Link } from '../parts/link.tsx';
import { useTitle } from '../parts/title.ts';
import { route } from '../route.ts';
import { words } from '../words.ts';
import { Conflicts } from './conflicts.tsx';
import { Origins } from './origins.tsx';

/** Where the sources disagree, and which of them are copies of one telling. */
export function ConflictsView({ overview }: { overview: Overview }) {
  const w = words();
  const { rest, query } = route.value;
  const offset = Number(query.get('offset') ?? 0) || 0;
  const origins = rest === 'origins';
  useTitle(origins ? w.conflictView.origins : w.conflictView.conflicts);
  if (overview.documents === 0) return <Empty overview={overview} />;
  return (
    <>
      <h1 class="sr-only">{w.views.conflicts}</h1>
      <nav class="tabs" aria-label={w.views.conflicts}>
        <Link to="/conflicts" current={!origins}>
          {w.conflictView.conflicts}
        </Link>
        <Link to="/conflicts/origins" current={origins}>
          {w.conflictView.origins}
        </Link>
      </nav>
      {origins ? <Origins offset={offset} /> : <Conflicts offset={offset} acts={overview.glossary.acts} />}
    </>
  );
}
