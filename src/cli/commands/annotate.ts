import type { Annotations } from '../../annotation.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { type Annotator, openAnnotator } from '../annotator.ts';
import { choice } from '../choice.ts';
import { type Command, type ExitStatus, type Invocation, type Options, textOption } from '../command.ts';
import { dayArgument } from '../dates.ts';
import { asTimeml } from '../formats/timeml.ts';
import { asWebAnnotations } from '../formats/webanno.ts';
import { bytesOf, findInputs, type Input, uriOf } from '../inputs.ts';
import { noteOn } from '../notes.ts';
import { Refusals } from '../refusals.ts';
import type { Terminal } from '../terminal.ts';

const FORMATS = ['json', 'jsonl', 'timeml', 'webanno'] as const;

export const command: Command = {
  args: ['<paths...>'],
  options: ['--date <day>', '--lang <language>', '--format <format>', '--json'],
  async run({ terminal, args, options }: Invocation): Promise<ExitStatus> {
    const format = choice('--format', textOption(options, 'format') ?? 'json', FORMATS);
    const given = givenFacts(options);
    const { files, refused, single } = findInputs(args);
    const refusals = new Refusals(terminal, refused);
    const annotator = files.length > 0 ? openAnnotator() : null;
    let done = 0;
    for (const input of files) {
      const annotations = await refusals.attempt(input.path, () => read(annotator!, input, given, terminal));
      if (annotations === null) continue;
      done++;
      if (format === 'timeml') terminal.print(asTimeml(annotations));
      else if (format === 'webanno')
        terminal.print(`${JSON.stringify(asWebAnnotations(annotations), null, single ? 2 : undefined)}\n`);
      else terminal.print(`${JSON.stringify(annotations, null, single && format === 'json' ? 2 : undefined)}\n`);
    }
    return refusals.status(done);
  },
};

export interface GivenFacts {
  readonly date?: string;
  readonly language?: Language;
}

/** What a person says of the documents on the command line. */
export function givenFacts(options: Options): GivenFacts {
  const date = textOption(options, 'date');
  const language = textOption(options, 'lang');
  return {
    ...(date === undefined ? {} : { date: dayArgument(date) }),
    ...(language === undefined ? {} : { language: choice('--lang', language, LANGUAGES) }),
  };
}

async function read(annotator: Annotator, input: Input, given: GivenFacts, terminal: Terminal): Promise<Annotations> {
  const onNote = noteOn(input.path, terminal);
  return annotator(await bytesOf(input, terminal.readInput), { uri: uriOf(input.path), ...given, onNote });
}
