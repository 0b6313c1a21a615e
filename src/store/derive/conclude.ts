import type { World } from '../../record/world.ts';
import { noteChange } from '../changes.ts';
import type { Sqlite } from '../sqlite.ts';
import { updateClaims } from './claims.ts';
import { updateEvents } from './events.ts';
import { updateOrigins } from './origins.ts';
import { updateStates } from './states.ts';
import type { Touched } from './touched.ts';

/** Draws again every conclusion that rests on something touched: origins, then claims, then events and states. */
export function conclude(db: Sqlite, touched: Touched, world: World): void {
  updateOrigins(db, touched);
  updateClaims(db, touched, world);
  updateEvents(db, touched, world);
  updateStates(db, touched, world);
  noteChange(db, touched);
}
