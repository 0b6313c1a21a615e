import { point } from '../build.ts';
import type { Rule } from '../rule.ts';

/** Numbers that look like a date: they are read as one piece, and left alone. */
export const ENGLISH_NAMES: readonly Rule[] = [
  {
    name: 'war named after how long it was',
    as: 'PART_NAME',
    pattern: "NUMBER unit:years|days|day|weeks|year|months|hours '? war|battles",
    build: ({ unit }) => (unit?.capital ? point({}) : null),
    examples: [],
    not: ["the Hundred Years' War", 'the Thirty Years War', 'the Six-Day War'],
  },
  {
    name: 'number of a house',
    as: 'PART_NAME',
    pattern: 'DIGITS CAPITAL street|avenue|road|boulevard|lane|drive|square',
    build: () => point({}),
    examples: [],
    not: ['1914 Elm Street'],
  },
  {
    name: 'number of an act',
    as: 'PART_NAME',
    pattern:
      'resolution|resolutions|article|articles|art|section|page|pages|pp|number|no|lot|chapter|room|order|directive|§|psalm|paragraph|para .? NUMBER|NUMERIC (-|/|to|through NUMBER)?',
    build: (_, { after }) =>
      after?.kind === 'word' && (after.classes?.MONTH !== undefined || after.classes?.UNIT !== undefined)
        ? null
        : point({}),
    examples: ['Article 5 of [4 April 1949] = 1949-04-04'],
    not: ['Resolution 1972', 'page 1966', 'Lot 1914'],
  },
];
