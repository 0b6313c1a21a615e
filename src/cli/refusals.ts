import type { MessageCode, MessageValues } from '../messages.ts';
import type { ExitStatus } from './command.ts';
import { faultOf, stopsTheRun } from './faults.ts';
import type { Refused } from './inputs.ts';
import { printFault, type Terminal } from './terminal.ts';

/** Inputs that were refused, each named on stderr with its reason; they never stop the others. */
export class Refusals {
  private readonly terminal: Terminal;
  private readonly refused: Refused[] = [];

  constructor(terminal: Terminal, refused: readonly Refused[] = []) {
    this.terminal = terminal;
    for (const { path, code, values } of refused) this.add(path, code, values);
  }

  get list(): readonly Refused[] {
    return this.refused;
  }

  add(path: string, code: MessageCode, values: MessageValues): void {
    this.refused.push({ path, code, values });
    printFault(this.terminal, code, values, path);
  }

  /** What `read` gives, or null where the input cannot be read; faults of the whole run are thrown on. */
  async attempt<T>(path: string, read: () => Promise<T> | T): Promise<T | null> {
    try {
      return await read();
    } catch (error) {
      const fault = faultOf(error);
      if (stopsTheRun(fault)) throw error;
      if (process.env.REGESTA_DEBUG === '1') this.terminal.note(`${error instanceof Error ? error.stack : ''}\n`);
      this.add(path, fault.code, fault.values);
      return null;
    }
  }

  /** 0 with nothing refused, 1 with something done all the same, 3 with nothing done. */
  status(done: number): ExitStatus {
    if (this.refused.length === 0) return 0;
    return done > 0 ? 1 : 3;
  }
}
