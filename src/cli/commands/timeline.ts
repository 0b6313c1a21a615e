import { timeline } from '../../ask/timeline.ts';
import { RegestaError } from '../../messages.ts';
import { question } from '../answer.ts';
import { textOption } from '../command.ts';
import { firstDay, lastDay } from '../dates.ts';
import { numberOption } from '../page.ts';
import { printTimeline } from '../print/timeline.ts';

export const command = question({
  options: ['--from <day>', '--to <day>', '--actor <name>', '--act <type>', '--limit <number>', '--after <id>'],
  prepare(_args, options) {
    const [from, to, actor, act, after] = ['from', 'to', 'actor', 'act', 'after'].map(name =>
      textOption(options, name),
    );
    const limit = numberOption(options, 'limit', 1);
    const query = {
      ...(from === undefined ? {} : { from: firstDay(from) }),
      ...(to === undefined ? {} : { to: lastDay(to) }),
      ...(actor === undefined ? {} : { actor }),
      ...(act === undefined ? {} : { act }),
      ...(after === undefined ? {} : { after }),
      ...(limit === undefined ? {} : { limit }),
    };
    if (query.from && query.to && query.to < query.from)
      throw new RegestaError('RG007', { from: query.from, to: query.to });
    return record => timeline(record, query);
  },
  print: printTimeline,
});
