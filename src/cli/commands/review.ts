import { LABELS } from '../../messages/labels.ts';
import { RegestaError } from '../../messages.ts';
import { loadPack } from '../../packs/load.ts';
import type { Verdict } from '../../record/model.ts';
import { worldOf } from '../../record/world.ts';
import type { Store } from '../../store/open.ts';
import { idsBeginningWith } from '../../store/read/ids.ts';
import { reviewClaim } from '../../store/review.ts';
import { choice } from '../choice.ts';
import { now } from '../clock.ts';
import { type Command, type ExitStatus, JSON_OPTION, RECORD_OPTION, textOption } from '../command.ts';
import { PERSON_OPTION, personOf } from '../person.ts';
import { existingRecord, withStore } from '../record.ts';

const VERDICTS = { accept: 'accepted', reject: 'rejected' } as const satisfies Record<string, Verdict>;

export const command: Command = {
  args: ['<id>', '<verdict>'],
  options: ['--note <text>', PERSON_OPTION, RECORD_OPTION, JSON_OPTION],
  async run({ terminal, args, options }): Promise<ExitStatus> {
    const verdict = VERDICTS[choice('<verdict>', args[1]!, Object.keys(VERDICTS) as (keyof typeof VERDICTS)[])];
    existingRecord(options);
    return withStore({ terminal, options, mode: 'write' }, store => {
      const id = claimMeant(store, args[0]!);
      const review = { verdict, note: textOption(options, 'note') ?? null, made: now(), person: personOf(options) };
      reviewClaim(store, id, review, worldOf([loadPack()]));
      if (options.json) terminal.print(`${JSON.stringify({ claim: id, ...review }, null, 2)}\n`);
      else terminal.print(`${id}${LABELS[terminal.language].colon} ${LABELS[terminal.language].verdict[verdict]}\n`);
      return 0;
    });
  },
};

/** The claim that an id or its beginning means. Throws RG037 for none, RG032 for several. */
function claimMeant({ db }: Store, typed: string): string {
  const found = idsBeginningWith(db, typed).filter(({ kind }) => kind === 'claim');
  const exact = found.find(({ id }) => id === typed);
  const [one, ...others] = exact ? [exact] : found;
  if (one === undefined) throw new RegestaError('RG037', { id: typed });
  if (others.length > 0) throw new RegestaError('RG032', { id: typed, choices: found.map(({ id }) => id).join(', ') });
  return one.id;
}
