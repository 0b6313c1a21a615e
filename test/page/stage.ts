import type { Page } from 'playwright-core';
import type { Opened } from './browser.ts';

/** What the tests of a view work on: one page of one browser, and the record that it shows. */
export interface Stage {
  page(): Page;
  opened(): Opened;
  /** The whole address of a path of the page. */
  at(path: string): string;
}
