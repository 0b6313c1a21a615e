import { LANGUAGES, type Language } from '../../language/language.ts';
import { choice } from '../choice.ts';
import { type Command, type ExitStatus, type Invocation, type Options, textOption } from '../command.ts';
import { dayArgument } from '../dates.ts';
import { ANNOTATION_FORMATS } from '../formats/render.ts';
import { bytesOf, fileSize, findInputs, uriOf } from '../inputs.ts';
import { Notes } from '../notes.ts';
import { Refusals } from '../refusals.ts';
import { openAnnotating } from '../workers/annotating.ts';
import { inOrder, unwrap } from '../workers/in-order.ts';
import { WORKERS_OPTION, workersWanted } from '../workers/worker-count.ts';

export const command: Command = {
  args: ['<paths...>'],
  options: ['--date <day>', '--lang <language>', '--format <format>', WORKERS_OPTION, '--json'],
  async run({ terminal, args, options }: Invocation): Promise<ExitStatus> {
    const format = choice('--format', textOption(options, 'format') ?? 'json', ANNOTATION_FORMATS);
    const given = givenFacts(options);
    const wanted = workersWanted(options);
    const { files, refused, single } = findInputs(args);
    const refusals = new Refusals(terminal, refused);
    if (files.length === 0) return refusals.status(0);
    const notes = new Notes(terminal);
    const annotating = openAnnotating(files, wanted);
    let done = 0;
    try {
      const begun = inOrder(
        files,
        annotating.ahead,
        async input =>
          annotating.annotate({
            bytes: await bytesOf(input, terminal.readInput),
            options: { uri: uriOf(input.path), ...given },
            rendering: { format, spread: single },
          }),
        fileSize,
      );
      for await (const [input, outcome] of begun) {
        await refusals.attempt(input.path, () => {
          const answer = unwrap(outcome);
          notes.tell(input.path, answer);
          terminal.print(answer.text);
          done++;
        });
      }
    } finally {
      await annotating.close();
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
