import { ACCOUNT } from './account.ts';
import { CONSENT } from './consent.ts';
import { HOUSE } from './house.ts';
import { INTERFACE } from './interface.ts';
import { LEGAL } from './legal.ts';
import { NAVIGATION } from './navigation.ts';
import type { BoilerplateRule } from './rule.ts';
import { SHARING } from './sharing.ts';
import { SUBSCRIPTION } from './subscription.ts';

export const RULES: readonly BoilerplateRule[] = [
  ACCOUNT,
  SUBSCRIPTION,
  CONSENT,
  SHARING,
  LEGAL,
  NAVIGATION,
  INTERFACE,
  HOUSE,
];
