import type { Overview } from '../../../src/serve/answers.ts';
import { words } from '../words.ts';
import { Link } from './link.tsx';

/** What a view of a record without documents says: what to do next. */
export function Empty({ overview }: { overview: Overview }) {
  const w = words();
  return (
    <div class="empty">
      <p>{w.emptyRecord(overview.record.split(/[\\/]/).pop()!)}</p>
      <p>
        <Link to="/add">{w.views.add}</Link>
      </p>
    </div>
  );
}
