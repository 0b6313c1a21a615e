import { asof } from '../../ask/asof.ts';
import { question } from '../answer.ts';
import { textOption } from '../command.ts';
import { PAGE_OPTIONS, pageWanted } from '../page.ts';
import { printAsOf } from '../print/asof.ts';
import { wordedDay } from '../worded-day.ts';

export const command = question({
  args: ['<date>'],
  options: ['--subject <name>', '--relation <relation>', '--object <name>', ...PAGE_OPTIONS],
  prepare([date], options) {
    const day = wordedDay(date!);
    const [subject, relation, object] = ['subject', 'relation', 'object'].map(name => textOption(options, name));
    const query = {
      ...(subject === undefined ? {} : { subject }),
      ...(relation === undefined ? {} : { relation }),
      ...(object === undefined ? {} : { object }),
    };
    const page = pageWanted(options);
    return record => asof(record, day, query, page);
  },
  print: printAsOf,
});
