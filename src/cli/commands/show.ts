import { type Shown, show } from '../../ask/show.ts';
import { question } from '../answer.ts';
import { printShown } from '../print/show.ts';

export const command = question<Shown>({
  args: ['<id...>'],
  prepare: words => record => show(record, words),
  print: printShown,
});
