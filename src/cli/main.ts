import { RegestaError } from '../messages.ts';
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
    if (error instanceof RegestaError) {
      printFault(terminal, error.code, error.values, 'regesta');
      return isUsage(error) ? 2 : 3;
    }
    printFault(terminal, 'RG040', { detail: error instanceof Error ? error.message : String(error) }, 'regesta');
    return 3;
  }
}

/** The codes up to RG009 are about how the command was written. */
function isUsage(error: RegestaError): boolean {
  return error.code < 'RG010' || ['RG033', 'RG034', 'RG035', 'RG026'].includes(error.code);
}
