import { describe, expect, it } from 'vitest';
import { processorTime } from '../../language/testing.ts';
import { readDocument } from '../read.ts';
import { tame } from './tame.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Generous: a quadratic path takes many seconds on these. */
const LIMIT = 3000;

describe('tame', () => {
  it('leaves an ordinary page as it is', () => {
    const page = '<!doctype html><p class="a b">One <b>two</b><br>three <!-- <b> --><script>"<div>"</script></p>';
    expect(tame(page)).toBe(page);
  });

  it('keeps the length, so that offsets of the source hold', () => {
    const page = `<html>${'<div>'.repeat(1000)}x`;
    expect(tame(page)).toHaveLength(page.length);
  });
});

describe('hostile pages', () => {
  const pages: readonly (readonly [string, string])[] = [
    ['nested tags', `<html>${'<div>'.repeat(100_000)}end`],
    ['unclosed formatting', `<html>${'<b>'.repeat(5000)}${'<p>x'.repeat(5000)}end`],
    ['text before tables', `<html><table>${'x<i>y</i>'.repeat(10_000)}</table>end`],
    ['thousands of attributes', `<html><p ${'a1 b2=c '.repeat(20_000)}>end`],
    ['nested tables', `<html>${'<table><tr><td>'.repeat(10_000)}end`],
    ['open comments', `<html><p>end</p>${'<!--'.repeat(50_000)}`],
  ];

  it.each(pages)('reads %s in linear time', (_name, page) => {
    let text = '';
    expect(processorTime(() => (text = readDocument(bytes(page), { uri: 'page.html' }).text))).toBeLessThan(LIMIT);
    expect(text).toContain('end');
  });

  it('shows what follows <plaintext> as text', () => {
    expect(readDocument(bytes('<p>One.</p><plaintext><b>two</b>'), { uri: 'a.html' }).text).toBe('One.\n\n<b>two</b>');
  });
});
