import { timeline } from '../../ask/timeline.ts';
import { RegestaError } from '../../messages.ts';
import { question } from '../answer.ts';
import { textOption } from '../command.ts';
import { firstDay, lastDay } from '../dates.ts';
import { printTimeline } from '../print/timeline.ts';

export const command = question({
  options: ['--from <day>', '--to <day>', '--actor <name>', '--act <type>'],
  prepare(_args, options) {
    const [from, to, actor, act] = ['from', 'to', 'actor', 'act'].map(name => textOption(options, name));
    const query = {
      ...(from === undefined ? {} : { from: firstDay(from) }),
      ...(to === undefined ? {} : { to: lastDay(to) }),
      ...(actor === undefined ? {} : { actor }),
      ...(act === undefined ? {} : { act }),
    };
    if (query.from && query.to && query.to < query.from)
      throw new RegestaError('RG007', { from: query.from, to: query.to });
    return record => timeline(record, query);
  },
  print: printTimeline,
});
