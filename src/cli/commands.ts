import type { Command } from './command.ts';

type Loader = () => Promise<{ readonly command: Command }>;

/** Every command and where it lives. Each is loaded only when it is called, so that asking starts fast. */
export const COMMANDS = {
  annotate: () => import('./commands/annotate.ts'),
  add: () => import('./commands/add.ts'),
  parse: () => import('./commands/parse.ts'),
  remove: () => import('./commands/remove.ts'),
  timeline: () => import('./commands/timeline.ts'),
  asof: () => import('./commands/asof.ts'),
  changes: () => import('./commands/changes.ts'),
  search: () => import('./commands/search.ts'),
  show: () => import('./commands/show.ts'),
  copies: () => import('./commands/copies.ts'),
  conflicts: () => import('./commands/conflicts.ts'),
  actors: () => import('./commands/actors.ts'),
  review: () => import('./commands/review.ts'),
  export: () => import('./commands/export.ts'),
  refresh: () => import('./commands/refresh.ts'),
  doctor: () => import('./commands/doctor.ts'),
  backup: () => import('./commands/backup.ts'),
  open: () => import('./commands/open.ts'),
  demo: () => import('./commands/demo.ts'),
} as const satisfies Record<string, Loader>;

export type CommandName = keyof typeof COMMANDS;

/** Whether a word is the name of a command. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}
