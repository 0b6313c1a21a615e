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
  if (how === 'push' && !to.includes('#')) scrollTo(0, 0);
}

/** Makes the address open what is seen now, and draws nothing anew: for what a view itself has changed. */
export function keepAddress(to: string): void {
  history.replaceState(null, '', to);
}

/** Keeps something that was opened or chosen on a view in its address, so that this opens it again; null takes it out. */
export function keepField(name: string, value: string | null): void {
  const { query } = route.value;
  go(withQuery(location.pathname, { ...Object.fromEntries(query), [name]: value ?? '' }), 'replace');
}

/** The views, in the order of the menu. */
export const VIEWS = [
  'timeline',
  'asof',
  'documents',
  'actors',
  'network',
  'map',
  'conflicts',
  'review',
  'search',
  'add',
] as const;
export type View = (typeof VIEWS)[number];

export interface Route {
  readonly view: View;
  /** What stands after the view: a day, a document. */
  readonly rest: string | null;
  readonly query: URLSearchParams;
  readonly hash: string;
}

export const route = computed<Route>(() => {
  const url = new URL(address.value, location.origin);
  const [view, rest] = url.pathname.split('/').filter(Boolean);
  return {
    view: VIEWS.find(name => name === view) ?? 'timeline',
    rest: rest === undefined ? null : decoded(rest),
    query: url.searchParams,
    hash: url.hash,
  };
});

/** An address with some of its fields changed; empty ones are left out. */
export function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const fields = Object.entries(query).filter(([, value]) => value !== '');
  return fields.length === 0 ? path : `${path}?${new URLSearchParams(fields)}`;
}

/** Where a span of a document is shown. */
export function documentAddress(document: string, start?: number, end?: number): string {
  return `/documents/${encodeURIComponent(document)}${start === undefined ? '' : `#${start}-${end}`}`;
}

/** Where a span of the document that is shown is pointed at, or nothing of it; what else is chosen there stays. */
export function spanAddress(span: { readonly start: number; readonly end: number } | null): string {
  const { pathname, search } = location;
  return `${pathname}${search}#${span === null ? '' : `${span.start}-${span.end}`}`;
}

export function actorAddress(id: string): string {
  return `/actors/${encodeURIComponent(id)}`;
}

/** Where the claim that is read at a place is judged. */
export function reviewAddress(query: Readonly<Record<string, string>>): string {
  return withQuery('/review', query);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
