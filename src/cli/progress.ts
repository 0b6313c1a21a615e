import { LABELS } from '../messages/labels.ts';
import type { Terminal } from './terminal.ts';

/** Milliseconds between two drawings. */
const PACE = 100;

/** One line on stderr that is drawn over, with a rate and never a per cent of an unknown total; nothing where stderr is no screen. */
export class Progress {
  private readonly terminal: Terminal;
  private readonly begun = performance.now();
  private drawn = -Infinity;
  private shown = false;

  constructor(terminal: Terminal) {
    this.terminal = terminal;
  }

  update(documents: number, characters: number): void {
    const now = performance.now();
    if (!this.terminal.live || now - this.drawn < PACE) return;
    this.drawn = now;
    this.shown = true;
    const rate = Math.round((characters / Math.max(1, now - this.begun)) * 1000);
    const grouped = String(rate).replace(/\B(?=(\d{3})+$)/g, this.terminal.language === 'fr' ? '\u202F' : ',');
    this.terminal.note(`\r\u001B[K${LABELS[this.terminal.language].progress(documents, grouped)}`);
  }

  /** Takes the line away, so that other lines can be written. */
  clear(): void {
    if (this.shown) this.terminal.note('\r\u001B[K');
    this.shown = false;
  }
}
