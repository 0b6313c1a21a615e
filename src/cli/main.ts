import type { MessageCode } from '../messages.ts';
import { faultOf } from './faults.ts';
import { runProgram } from './program.ts';
import { printFault, processTerminal } from './terminal.ts';

/**
 * The program: reads the words after its name and gives the exit status.
 * 0 done, 1 done but some inputs were refused, 2 wrong usage, 3 nothing could be done.
 */
export async function main(words: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  try {
    return await runProgram(words, terminal);
  } catch (error) {
    if (process.env.REGESTA_DEBUG === '1') terminal.note(`${error instanceof Error ? error.stack : String(error)}\n`);
    const { code, values } = faultOf(error);
    printFault(terminal, code, values, 'regesta');
    return isUsage(code) ? 2 : 3;
  }
}

/** The codes up to RG009 are about how the command was written. */
function isUsage(code: MessageCode): boolean {
  return code < 'RG010' || ['RG033', 'RG034', 'RG035', 'RG026'].includes(code);
}
