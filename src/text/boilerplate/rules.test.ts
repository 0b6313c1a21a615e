import { describe, expect, it } from 'vitest';
import { isBoilerplate } from './is-boilerplate.ts';
import { RULES } from './rules/index.ts';

describe.each(RULES.map(rule => [rule.name, rule] as const))('the %s rule', (_name, rule) => {
  it.each(rule.examples)('finds "%s"', example => {
    expect(isBoilerplate(example, null)).toBe(true);
  });

  it.each(rule.counterExamples)('leaves "%s" alone', example => {
    expect(isBoilerplate(example, null)).toBe(false);
  });
});
