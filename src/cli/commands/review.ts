import { asking } from '../../ask/asking.ts';
import { LABELS } from '../../messages/labels.ts';
import { RegestaError } from '../../messages.ts';
import { loadPack } from '../../packs/load.ts';
import type { Verdict } from '../../record/model.ts';
import { worldOf } from '../../record/world.ts';
import type { Store } from '../../store/open.ts';
import { readClaim } from '../../store/read/claims.ts';
import { idsBeginningWith } from '../../store/read/ids.ts';
import { correctionFor, reviewClaim } from '../../store/review.ts';
import { choice } from '../choice.ts';
import { now } from '../clock.ts';
import { type Command, type ExitStatus, JSON_OPTION, RECORD_OPTION, textOption } from '../command.ts';
import { CORRECTION_OPTIONS, correctionWanted, isCorrected } from '../correcting.ts';
import { PERSON_OPTION, personOf } from '../person.ts';
import { existingRecord, withStore } from '../record.ts';

const VERDICTS = { accept: 'accepted', reject: 'rejected', correct: 'accepted' } as const satisfies Record<
  string,
  Verdict
>;
type Decision = keyof typeof VERDICTS;

export const command: Command = {
  args: ['<id>', '<verdict>'],
  options: [...CORRECTION_OPTIONS, '--note <text>', PERSON_OPTION, RECORD_OPTION, JSON_OPTION],
  async run({ terminal, args, options }): Promise<ExitStatus> {
    const decision = choice('<verdict>', args[1]!, Object.keys(VERDICTS) as Decision[]);
    // Only "correct" puts something right, and it puts something right.
    if ((decision === 'correct') !== isCorrected(options))
      throw new RegestaError('RG008', { detail: `correct ${CORRECTION_OPTIONS.join(' ')}`, command: 'review' });
    existingRecord(options);
    return withStore({ terminal, options, mode: 'write' }, store => {
      const id = claimMeant(store, args[0]!);
      const pack = loadPack();
      const verdict = VERDICTS[decision];
      const wanted = () => {
        const { state } = readClaim(store.db, id)!.claim;
        return correctionWanted(asking(store, pack, terminal.language), options, state);
      };
      const correction = decision === 'correct' ? correctionFor(store.db, id, wanted(), pack) : null;
      const note = textOption(options, 'note') ?? null;
      const review = { verdict, note, made: now(), person: personOf(options), ...(correction && { correction }) };
      reviewClaim(store, id, review, worldOf([pack]));
      const labels = LABELS[terminal.language];
      const decided = correction === null ? labels.verdict[verdict] : labels.corrected;
      if (options.json) terminal.print(`${JSON.stringify({ claim: id, ...review }, null, 2)}\n`);
      else terminal.print(`${id}${labels.colon} ${decided}\n`);
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
