import { withQuery } from '../route.ts';
import { words } from '../words.ts';
import { Link } from './link.tsx';

interface PagerProps {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly offset: number;
  readonly page: number;
  /** How many there are. */
  readonly total: number;
}

/** The way to the pages before and after; nothing where one page holds all. */
export function Pager({ path, query, offset, page, total }: PagerProps) {
  const w = words();
  const last = offset + page >= total;
  if (offset === 0 && last) return null;
  const at = (start: number) => withQuery(path, { ...query, offset: start > 0 ? String(start) : '' });
  return (
    <nav class="pager" aria-label={w.pages}>
      {offset > 0 && <Link to={at(Math.max(0, offset - page))}>← {w.before}</Link>}
      <span class="quiet">
        {offset + 1}–{Math.min(total, offset + page)} / {total}
      </span>
      {!last && <Link to={at(offset + page)}>{w.after} →</Link>}
    </nav>
  );
}
