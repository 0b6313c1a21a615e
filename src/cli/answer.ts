import type { Asking } from '../ask/asking.ts';
import type { Options } from './command.ts';
import { type Command, type ExitStatus, JSON_OPTION, RECORD_OPTION } from './command.ts';
import { withRecord } from './record.ts';
import type { Terminal } from './terminal.ts';

interface Question<Answer> {
  readonly args?: readonly string[];
  readonly options?: readonly string[];
  /** Checks what was typed, then asks; faults of usage come before the record is opened where they can. */
  prepare(args: readonly string[], options: Options): (record: Asking) => Answer;
  /** The answer for people. */
  print(answer: Answer, terminal: Terminal, record: Asking): string;
}

/** A command that asks a record and prints the answer: one JSON value with `--json`, else something to read. */
export function question<Answer>({ args = [], options = [], prepare, print }: Question<Answer>): Command {
  return {
    args,
    options: [...options, RECORD_OPTION, JSON_OPTION],
    run(invocation): Promise<ExitStatus> {
      const { terminal } = invocation;
      const ask = prepare(invocation.args, invocation.options);
      return withRecord(terminal, invocation.options, record => {
        const answer = ask(record);
        terminal.print(
          invocation.options.json ? `${JSON.stringify(answer, null, 2)}\n` : print(answer, terminal, record),
        );
        return 0;
      });
    },
  };
}
