import { readWords } from '../../language/read-words.ts';
import { readDocument } from '../../text/read.ts';
import type { Command, ExitStatus } from '../command.ts';
import { asConllu } from '../formats/conllu.ts';
import { bytesOf, findInputs, uriOf } from '../inputs.ts';
import { Refusals } from '../refusals.ts';
import { openResources } from '../resources.ts';
import { givenFacts } from './annotate.ts';

export const command: Command = {
  args: ['<paths...>'],
  options: ['--lang <language>'],
  async run({ terminal, args, options }): Promise<ExitStatus> {
    const given = givenFacts(options);
    const { files, refused } = findInputs(args);
    const refusals = new Refusals(terminal, refused);
    const { analyse } = openResources();
    let done = 0;
    for (const input of files) {
      await refusals.attempt(input.path, async () => {
        const bytes = await bytesOf(input, terminal.readInput);
        const document = readDocument(bytes, { uri: uriOf(input.path), ...given });
        terminal.print(asConllu(document, readWords(document, analyse)));
        done++;
      });
    }
    return refusals.status(done);
  },
};
