import { type Command as CommanderCommand, CommanderError, Command as Program } from 'commander';
import { COMMAND_HELP, HELP_WORDS, OPTION_HELP } from '../messages/help.ts';
import { RegestaError } from '../messages.ts';
import type { Command, ExitStatus, Options } from './command.ts';
import { COMMANDS, type CommandName, isCommandName } from './commands.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

/** Reads a command line, loads the one command it names and runs it. Throws a `RegestaError` for wrong usage. */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const named = words.find(word => !word.startsWith('-'));
  if (named !== undefined && named !== 'help' && !isCommandName(named))
    throw new RegestaError('RG001', { command: named });

  const program = describe(new Program('regesta'), terminal).description(HELP_WORDS[terminal.language].about);
  program.version(VERSION, '-V, --version', OPTION_HELP.version[terminal.language]);
  program.helpCommand(false).addHelpText('after', `\n${HELP_WORDS[terminal.language].more}`);
  let status: ExitStatus = 0;
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    const entry = program.createCommand(name).summary(COMMAND_HELP[name].summary[terminal.language]);
    program.addCommand(describe(entry, terminal));
    if (name !== named) continue;
    const { command } = await COMMANDS[name]();
    define(entry, name, command, terminal, result => {
      status = result;
    });
  }
  try {
    await program.parseAsync(words.length === 0 || words[0] === 'help' ? helpWords(words) : words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return usageStatus(error, named ?? '');
    throw error;
  }
  return status;
}

/** `regesta help asof` is `regesta asof --help`; `regesta` alone is `regesta --help`. */
function helpWords(words: readonly string[]): readonly string[] {
  return [...words.slice(1, 2), '--help'];
}

/** Help and errors in the person's language, and no exit behind our back. */
function describe(command: CommanderCommand, terminal: Terminal): CommanderCommand {
  const titles = HELP_WORDS[terminal.language];
  const translated: Record<string, string> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Commands:': titles.commands,
  };
  return command
    .exitOverride()
    .configureOutput({ writeOut: terminal.print, writeErr: () => {} })
    .configureHelp({
      styleTitle: title => translated[title] ?? title,
      helpWidth: Math.min(terminal.columns ?? 100, 120),
    })
    .helpOption('-h, --help', OPTION_HELP.help[terminal.language]);
}

function define(
  entry: CommanderCommand,
  name: CommandName,
  command: Command,
  terminal: Terminal,
  done: (status: ExitStatus) => void,
): void {
  const { summary, examples } = COMMAND_HELP[name];
  const { language } = terminal;
  entry.description(summary[language]);
  for (const argument of command.args) entry.argument(argument);
  for (const flags of command.options) entry.option(flags, describeOption(flags, terminal));
  const lines = examples.map(({ words, does }) => `  regesta ${words[language]}\n      ${does[language]}`);
  entry.addHelpText('after', `\n${HELP_WORDS[language].examples}\n${lines.join('\n')}`);
  entry.action(async () => {
    const args = (entry.processedArgs as (string | string[] | undefined)[]).flat().filter(word => word !== undefined);
    done(await command.run({ terminal, args, options: entry.opts() as Options }));
  });
}

function describeOption(flags: string, terminal: Terminal): string {
  const long = /--(?:no-)?([a-z]+)/.exec(flags)![1] as keyof typeof OPTION_HELP;
  return OPTION_HELP[long][terminal.language];
}

/** Commander's refusals, as codes of the catalogue; help and version are no refusals. */
function usageStatus(error: CommanderError, command: string): ExitStatus {
  if (error.exitCode === 0) return 0;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? error.message;
  switch (error.code) {
    case 'commander.help':
      return 0;
    case 'commander.unknownOption':
      throw new RegestaError('RG002', { option: quoted, command });
    case 'commander.missingArgument':
    case 'commander.optionMissingArgument':
      throw new RegestaError('RG003', { argument: quoted, command });
    case 'commander.excessArguments':
      throw new RegestaError('RG004', { command });
    default:
      throw new RegestaError('RG008', { detail: error.message.replace(/^error: /, ''), command });
  }
}
