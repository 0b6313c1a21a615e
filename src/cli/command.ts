import type { Terminal } from './terminal.ts';

/** What a person typed after the name of a command. */
export interface Invocation {
  readonly terminal: Terminal;
  readonly args: readonly string[];
  readonly options: Options;
}

/** Options by their long name in camel case; a flag is true, an option that was not given is absent. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** 0 done, 1 done but some inputs were refused, 2 wrong usage, 3 nothing could be done. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** One command: what may follow its name, and what it does. Its wordings stand in `src/messages/help.ts`. */
export interface Command {
  /** Arguments in commander's notation: `<date>`, `[paths...]`. */
  readonly args: readonly string[];
  /** Flags in commander's notation; each is described in `src/messages/help.ts` under its long name. */
  readonly options: readonly string[];
  run(invocation: Invocation): Promise<ExitStatus>;
}

export const RECORD_OPTION = '-r, --record <file>';
export const JSON_OPTION = '--json';

/** The value of an option that takes one; undefined where it was not given. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
