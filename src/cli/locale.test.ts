import { expect, test } from 'vitest';
import { chooseLanguage } from './locale.ts';

test.each([
  [{}, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
  [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'C', LC_MESSAGES: 'fr_CA' }, 'fr'],
  [{ LANG: 'fr_FR', LC_ALL: '' }, 'fr'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{ LANG: 'en_GB', REGESTA_LANG: 'FR' }, 'fr'],
  [{ LANG: 'fr_FR', REGESTA_LANG: 'en' }, 'en'],
])('%j speaks %s', (environment, language) => {
  expect(chooseLanguage(environment)).toBe(language);
});
