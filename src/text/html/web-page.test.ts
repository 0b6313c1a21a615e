import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processorTime } from '../../language/testing.ts';
import { addressOfPage, webPage } from './web-page.ts';

const body = (html: string) => /<body>(.*)<\/body>/s.exec(webPage(html, ''))![1];

test('structure and words stay', () => {
  expect(body('<h1 id=x class=y>Paris</h1><p>Un <b>pont</b>.</p><table><tr><td colspan=2>1951</table>')).toBe(
    '<h1>Paris</h1><p>Un <b>pont</b>.</p><table><tbody><tr><td colspan="2">1951</td></tr></tbody></table>',
  );
  expect(webPage('<html lang=fr><p>Oui', 'p{}')).toContain(
    '<html lang="fr"><head><meta charset="utf-8"><style>p{}</style>',
  );
});

test('nothing that runs, loads, submits or leads away is left', () => {
  const hostile = `<base href="https://x.example/"><meta http-equiv=refresh content="0;url=https://x.example"><link rel=preconnect href=https://x.example>
    <script>a()</script><style>@import "https://x.example"</style><img src=x onerror=a() alt='"><script>b()</script>'>
    <svg onload=a()><script>c()</script></svg><math><mtext><script>d()</script></math><iframe srcdoc="<script>e()</script>"></iframe>
    <form action=https://x.example><input autofocus onfocus=a()></form><a href="javascript:a()" ping=https://x.example>lien</a>
    <p style="background:url(https://x.example)" onclick=a() lang='"><script>'>texte</p><video poster=x autoplay></video>`;
  const written = body(hostile)!;
  expect(written).toContain('lien');
  expect(written).toContain('texte');
  expect(written).not.toMatch(/<(?:script|img|link|meta|base|svg|math|iframe|form|input|style|video|a)\b/i);
  expect(written.match(/<[a-z][^>]*>/gi)!.join('')).not.toMatch(/\s(?:on\w+|src|srcset|style|ping|action)=/i);
  expect(written.match(/<[a-z][^>]*>/gi)!.filter(tag => /href=/.test(tag))).toEqual([]);
});

test('whatever the page, only kept elements come out', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<script>',
    '</script>',
    '<table>',
    '<td>',
    '<svg>',
    '<style>',
    '</style>',
    '"',
    "'",
    '>',
    '<',
    '<!--',
    '-->',
    '<img alt=',
    '<a href=',
    'on',
    '&lt;',
    '<plaintext>',
    '<noscript>',
    '<title>',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const tags = body(pieces.join(''))!.match(/<\/?[a-z][^>]*>/gi) ?? [];
      expect(
        tags.filter(
          tag => !/^<\/?(?:p|table|tbody|tr|td|span(?: class="(?:link|picture)"(?: title="[^"<>]*")?)?)>$/.test(tag),
        ),
      ).toEqual([]);
    }),
  );
});

test.each([
  ['<link rel="canonical" href="https://exemple.fr/a?b=1">', 'https://exemple.fr/a?b=1'],
  ['<meta property="og:url" content="http://exemple.fr/">', 'http://exemple.fr/'],
  ['<!-- saved from url=(0022)https://exemple.fr/page -->\n<p>x', 'https://exemple.fr/page'],
  ['<link rel="canonical" href="/a">', null],
  ['<link rel="canonical" href="javascript:a()">', null],
  ['<p>https://exemple.fr/', null],
])('the address of %s is %s', (html, address) => expect(addressOfPage(html)).toBe(address));

test('deep and long pages take no long time', () => {
  const time = processorTime(() => webPage('<div>'.repeat(50_000) + '<b>x'.repeat(20_000), ''));
  expect(time).toBeLessThan(2_000);
});
