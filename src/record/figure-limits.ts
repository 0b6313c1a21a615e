// Figures that bound a number from one side: "more than 200" is true of 300, too, but not of 100.
import type { RecordFigure } from './model.ts';

const AT_LEAST = /(?:more\s+than|at least|over|above|plus\s+d|au moins)[^\p{L}]*/iu;
const AT_MOST = /(?:(?:fewer|less)\s+than|at most|up to|under|below|moins\s+d|au plus|jusqu)[^\p{L}]*/iu;
/** Right before the limit, it turns it round: "never more than 1,900", "pas moins de 8 000". */
const TURNED =
  /(?:^|[^\p{L}])(?:no|not|never|nor|hardly|jamais|pas|guère|point)\s+(?:(?:been|été|ever|had|have|were|was|counted|numbered|employed|reached|compté|eu|employé|réuni|atteint)\s+)?(?=(?:more|fewer|less|over|above|under|plus|moins)(?:\s|$))/iu;

/** Whether a figure is told as the least or the most that there were; null for a plain number. `around`: its sentence. */
export function limitOf({ text, around }: Pick<RecordFigure, 'text'> & { readonly around: string }): Limit | null {
  const least = AT_LEAST.test(text);
  if (!least && !AT_MOST.test(text)) return null;
  const at = around.indexOf(text);
  const turned = TURNED.test(around.slice(Math.max(0, at - LEAD), at + text.length));
  return least === turned ? 'most' : 'least';
}

export type Limit = 'least' | 'most';

/** How far before the figure, in UTF-16 code units, the word that turns it round may begin. */
const LEAD = 24;
