import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.ts';

const PROSE =
  'Le conseil des villes du port siégea trois jours et envoya une lettre au roi, qui ne répondit pas avant la fin de l’année.';
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="fr"><head>${head}</head><body>${body}</body></html>`;
const article = (extra = '', head = ''): string =>
  page(`<article><h1>Le port</h1>${extra}<p>${PROSE}</p><p>${PROSE} Fin.</p></article>`, head);

const blocks = (html: string): string[] => {
  const { text, blocks: found } = readHtml(html, null);
  return found.map(block => `${block.kind}: ${text.slice(block.start, block.end)}`);
};
const kindOf = (html: string, words: string): string | undefined =>
  blocks(html)
    .find(block => block.includes(words))
    ?.split(':')[0];
const published = (html: string) => readHtml(html, null).published;

describe('text of a page', () => {
  it('breaks lines at blocks and <br>, and nowhere else', () => {
    expect(readHtml('<p>One <b>t</b>wo<br>Three\n  four</p><div>Five</div>', 'en').text).toBe(
      'One two\nThree four\n\nFive',
    );
  });

  it('leaves out what no reader sees', () => {
    const html =
      '<p>One<script>x</script><style>y</style><span hidden>z</span><span style="display: none">w</span><noscript>v</noscript></p>';
    expect(readHtml(html, 'en').text).toBe('One');
  });

  it('joins a sentence that <br> broke, and parts lines that <br> ended', () => {
    expect(
      blocks(page(`<p>La flotte partit<br>avant le soir.<br>Elle revint.</p><p>${PROSE}</p>`)).slice(0, 2),
    ).toEqual(['prose: La flotte partit\navant le soir.', 'prose: Elle revint.']);
  });

  it('sets rows of data on lines and keeps their cells apart', () => {
    const html = article('<table><tr><th>Année</th><th>Navires</th></tr><tr><td>1951</td><td>12</td></tr></table>');
    expect(readHtml(html, 'fr').text).toContain('Année | Navires\n1951 | 12');
    expect(blocks(html)).toContain('table-cell: 1951');
  });

  it('reads the cell of a table that lays out the page as prose', () => {
    expect(kindOf(page(`<table><tr><td>${PROSE}<br><br>${PROSE} Fin.</td></tr></table>`), 'Fin.')).toBe('prose');
  });

  it('marks linked superscripts and bare note numbers, not powers or units', () => {
    const html = `<p>Le port<sup><a href="#cite_note-1">[1]</a></sup> fut rendu<sup>2</sup> : 12 km<sup>2</sup>, 10<sup>6</sup> francs, le 1<sup>er</sup> mai.</p>`;
    const { text, marks } = readHtml(html, 'fr');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['[1]', '2']);
  });
});

describe('what is content', () => {
  const full = page(
    `<div id="top"><ul><li><a href="/">Accueil</a></li><li><a href="/x">Archives</a></li></ul></div>
    <div class="page"><h1>Le port</h1><p class="auteur">Par Jeanne Durand</p><p>${PROSE}</p><p>${PROSE} Fin.</p><h2>La suite</h2><p>${PROSE} Encore.</p>
    <ol class="references"><li>Archives du port, 1951.</li></ol><p class="share">Envoyer cette page à un ami</p></div>
    <div class="newsletter"><p>Recevez nos nouvelles du port chaque semaine, choisies par la rédaction pour vous.</p></div>
    <footer><p>Une maison fondée en 1922. Imprimée à Ostende.</p></footer>`,
  );

  it.each([
    ['Accueil', 'boilerplate'],
    ['Le port', 'heading'],
    ['Par Jeanne', 'byline'],
    ['Fin.', 'prose'],
    ['La suite', 'heading'],
    ['Archives du port', 'note'],
    ['Envoyer cette page', 'boilerplate'],
    ['Recevez nos nouvelles', 'boilerplate'],
    ['Une maison', 'boilerplate'],
  ])('labels "%s" %s', (words, kind) => {
    expect(kindOf(full, words)).toBe(kind);
  });

  it('does not believe a class that would take the text away', () => {
    expect(
      kindOf(page(`<div class="sidebar promo"><p>${PROSE}</p><p>${PROSE} Fin.</p></div><p>Menu</p>`), 'Fin.'),
    ).toBe('prose');
  });

  it('takes a list of teasers and what follows the comments for boilerplate', () => {
    const teaser = `<div class="item"><h3><a href="/a">Un autre port</a></h3><p>Une autre histoire, en quelques mots.</p></div>`;
    const html = article(`<div>${teaser.repeat(3)}</div>`).replace(
      '</article>',
      `<h2>3 commentaires</h2><p>Je ne suis pas d'accord avec vous, le port était fermé.</p></article>`,
    );
    expect(kindOf(html, 'Une autre histoire')).toBe('boilerplate');
    expect(kindOf(html, "pas d'accord")).toBe('boilerplate');
    expect(kindOf(html, 'Fin.')).toBe('prose');
  });

  it('says so where a page has no text worth the name', () => {
    expect(readHtml(page('<nav><a href="/">Accueil</a></nav>'), null).notes).toMatchObject([
      { code: 'no-main-content' },
    ]);
  });
});

describe('metadata', () => {
  const json =
    '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","datePublished":"1999-01-01"},{"@type":"NewsArticle","headline":"Le port rendu","author":{"name":"J. Durand"},"datePublished":"1966-03-08T23:30:00+01:00"}]}</script>';
  const meta = '<meta property="article:published_time" content="1966-03-09T10:00:00Z">';
  const time = '<time datetime="1966-03-10">10 mars</time>';

  it('takes the date from JSON-LD, then meta, then <time>, then the dateline, then the visible words', () => {
    expect(published(article(time, json + meta))).toEqual({ value: '1966-03-08', origin: 'json-ld', span: null });
    expect(published(article(time, meta))).toEqual({ value: '1966-03-09', origin: 'meta', span: null });
    expect(published(article(time))).toMatchObject({ value: '1966-03-10', origin: 'time-element' });
    expect(published(article('<p>OSTENDE, 11 mars 1966 (Agence)</p>'))).toMatchObject({
      value: '1966-03-11',
      origin: 'dateline',
    });
    expect(published(article('<p>Publié le 12 mars 1966</p>'))).toMatchObject({
      value: '1966-03-12',
      origin: 'visible',
    });
  });

  it('labels the date of an update, and never takes one from the text or the copyright line', () => {
    const updated = readHtml(article('<p>Mis à jour le 12 mars 1966</p>'), null);
    expect(updated.published?.value).toBe('1966-03-12');
    expect(updated.notes.map(note => note.code)).toEqual(['date-of-update']);
    expect(
      published(
        article(`<p>${PROSE} Le roi céda le 3 mai 1965.</p>`).replace(
          '</body>',
          '<footer>© 2014 Le Port</footer></body>',
        ),
      ),
    ).toBeNull();
  });

  it('reads title, author and language', () => {
    expect(readHtml(article('', json), null)).toMatchObject({
      title: 'Le port rendu',
      author: 'J. Durand',
      language: 'fr',
    });
    expect(readHtml(page(`<p>${PROSE}</p>`, '<title>Le port rendu - Gazette du Nord</title>'), null).title).toBe(
      'Le port rendu',
    );
  });

  it('outlives broken JSON-LD', () => {
    expect(published(article(time, '<script type="application/ld+json">{"a":</script>'))?.origin).toBe('time-element');
  });
});
