import { buildGrammar, type Grammar } from '../grammar.ts';

export const ENGLISH: Grammar = buildGrammar('en', [], [[]], { and: new Set(['and']), articles: new Set(['the']) }, []);
