import type { Language } from '../../language/language.ts';
import { fold } from './fold.ts';
import { isSureLabel } from './labels.ts';
import { RULES } from './rules/index.ts';
import { isToolLine } from './tool-line.ts';

const LONGEST = 320;

/**
 * Whether one sentence or line belongs to the page and not to what it tells: menus, log-in and cookie notices, share bars, legal lines.
 * The wordings of both languages are tried whatever the language, since the buttons of a page need not speak its tongue.
 */
export function isBoilerplate(text: string, _language: Language | null): boolean {
  const trimmed = text.trim();
  if (trimmed.length < 2 || trimmed.length > LONGEST) return false;
  const folded = fold(trimmed).replace(/ {2,}/g, ' ');
  if (isSureLabel(folded)) return true;
  for (const rule of RULES) {
    if (rule.cue.test(folded) && rule.patterns.some(pattern => pattern.test(folded))) return true;
  }
  return isToolLine(folded);
}
