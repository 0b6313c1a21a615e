import { LABELS } from '../../messages/labels.ts';
import { loadPack } from '../../packs/load.ts';
import { worldOf } from '../../record/world.ts';
import { checkRecord } from '../../store/check.ts';
import { rescueRecord } from '../../store/rescue.ts';
import { type Command, type ExitStatus, JSON_OPTION, RECORD_OPTION, textOption } from '../command.ts';
import { existingRecord, withStore } from '../record.ts';

export const command: Command = {
  args: [],
  options: ['--rescue <file>', RECORD_OPTION, JSON_OPTION],
  async run({ terminal, options }): Promise<ExitStatus> {
    const labels = LABELS[terminal.language];
    const target = textOption(options, 'rescue');
    if (target !== undefined) {
      const rescued = rescueRecord(existingRecord(options), target, worldOf([loadPack()]));
      terminal.print(`${options.json ? JSON.stringify(rescued, null, 2) : labels.rescued(rescued)}\n`);
      return rescued.lost === 0 ? 0 : 1;
    }
    return withStore({ terminal, options, mode: 'read' }, ({ db }) => {
      const checked = checkRecord(db, worldOf([loadPack()]));
      const { passages, faults } = checked;
      if (options.json) terminal.print(`${JSON.stringify(checked, null, 2)}\n`);
      else if (faults.length === 0) terminal.print(`${labels.wholeCheck(passages)}\n`);
      else {
        for (const { what, id, detail } of faults) terminal.print(`${what} ${id}: ${detail}\n`);
        terminal.print(`${labels.faults(faults.length)}\n`);
      }
      return faults.length === 0 ? 0 : 1;
    });
  },
};
