import { type Shown, show } from '../../ask/show.ts';
import { question } from '../answer.ts';
import { numberOption } from '../page.ts';
import { printShown } from '../print/show.ts';

export const command = question<Shown>({
  args: ['<id...>'],
  options: ['--limit <number>'],
  prepare(words, options) {
    const limit = numberOption(options, 'limit', 1);
    return record => show(record, words, limit === undefined ? {} : { limit });
  },
  print: printShown,
});
