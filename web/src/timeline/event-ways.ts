import { language } from '../language.ts';
import { withQuery } from '../route.ts';

/** The ways to take events along as files that the server writes: a table, and what TimelineJS reads. */
export function eventWays(query: Readonly<Record<string, string>>): (readonly [way: string, make: () => void])[] {
  const take = (format: string) => () => {
    location.href = withQuery('/api/export', { ...query, format, language: language.value });
  };
  return [
    ['CSV', take('csv')],
    ['TimelineJS', take('timelinejs')],
  ];
}
