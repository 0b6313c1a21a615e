import { computed, signal } from '@preact/signals';

const address = signal(location.pathname + location.search + location.hash);

addEventListener('popstate', () => {
  address.value = location.pathname + location.search + location.hash;
});

/** Goes to another address of the page; every view has one that can be kept and opened again. */
export function go(to: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', to);
  else history.replaceState(null, '', to);
  address.value = to;
}

export interface Route {
  readonly view: 'timeline' | 'asof' | 'documents';
  /** What stands after the view: a day, a document. */
  readonly rest: string | null;
  readonly query: URLSearchParams;
  readonly hash: string;
}

export const route = computed<Route>(() => {
  const url = new URL(address.value, location.origin);
  const [view, rest] = url.pathname.split('/').filter(Boolean);
  return {
    view: view === 'asof' || view === 'documents' ? view : 'timeline',
    rest: rest === undefined ? null : decodeURIComponent(rest),
    query: url.searchParams,
    hash: url.hash,
  };
});

/** Where a span of a document is shown. */
export function documentAddress(document: string, start?: number, end?: number): string {
  return `/documents/${encodeURIComponent(document)}${start === undefined ? '' : `#${start}-${end}`}`;
}
