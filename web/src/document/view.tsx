import { useEffect } from 'preact/hooks';
import type { DocumentPage, Glossary, Overview } from '../../../src/serve/answers.ts';
import { api } from '../api.ts';
import { claimCells, everyClaim } from '../parts/claim-cells.ts';
import { Empty } from '../parts/empty.tsx';
import { fileName } from '../parts/file-name.ts';
import { Link } from '../parts/link.tsx';
import { Answer, useAnswer } from '../parts/load.tsx';
import { saveRows, saveText, Take } from '../parts/take.tsx';
import { useTitle } from '../parts/title.ts';
import { changes } from '../record-changes.ts';
import { documentAddress, go, reviewAddress, route, withQuery } from '../route.ts';
import { words } from '../words.ts';
import { Claims } from './claims.tsx';
import { Copies } from './copies.tsx';
import { DocumentList } from './list.tsx';
import { LAYERS, type Layer } from './segments.ts';
import { SourceLinks, WebPage } from './source.tsx';
import { DocumentText } from './text.tsx';

/** The documents of the record, and one of them with its findings. */
export function DocumentView({ overview }: { overview: Overview }) {
  const { rest } = route.value;
  if (overview.documents === 0) return <Empty overview={overview} />;
  return rest === null ? <DocumentList /> : <OneDocument id={rest} glossary={overview.glossary} />;
}

function OneDocument({ id, glossary }: { id: string; glossary: Glossary }) {
  const w = words();
  const loaded = useAnswer(`${id} ${changes.value}`, () => api.document(id));
  return (
    <>
      <p class="back">
        <Link to="/documents">← {w.back}</Link>
      </p>
      <Answer of={loaded}>{page => <Page page={page} glossary={glossary} />}</Answer>
    </>
  );
}

function Page({ page, glossary }: { page: DocumentPage; glossary: Glossary }) {
  const w = words();
  const { hash, query } = route.value;
  const asPage = query.get('as') === 'page';
  const asked = query.get('layers')?.split(' ');
  const layers: ReadonlySet<Layer> = new Set(LAYERS.filter(layer => asked === undefined || asked.includes(layer)));
  const header = page.annotations.document;
  const aim = /^#(\d+)-(\d+)$/.exec(hash);
  const target = aim ? { start: Number(aim[1]), end: Number(aim[2]) } : null;
  const strands = new Set(page.annotations.sentences.map(({ strand }) => strand)).size;
  useTitle(header.title ?? fileName(header.uri));

  useEffect(() => {
    document.querySelector('.aimed')?.scrollIntoView({ block: 'center' });
  }, [hash, page]);

  const toggle = (layer: Layer) => {
    const next = new Set(layers);
    if (!next.delete(layer)) next.add(layer);
    const shown = next.size === LAYERS.length ? {} : { layers: [...next].join(' ') || 'none' };
    go(withQuery(documentAddress(header.id), shown) + hash, 'replace');
  };
  return (
    <article class="document">
      <header>
        <h1>{header.title ?? fileName(header.uri)}</h1>
        <p class="quiet">
          {fileName(header.uri)} · {header.published ? w.published(header.published) : w.noDate}
          {header.author && ` · ${header.author}`}
        </p>
        <p class="actions">
          <SourceLinks id={header.id} asPage={asPage} />
          <Link to={reviewAddress({ document: header.id })}>{w.documentView.review}</Link>
        </p>
        {!asPage && (
          <fieldset class="layers">
            <legend>{w.layers}</legend>
            {LAYERS.filter(layer => layer !== 'strands' || strands > 1).map(layer => (
              <label key={layer}>
                <input type="checkbox" checked={layers.has(layer)} onChange={() => toggle(layer)} />
                <span class={layer}>{w.layer[layer]}</span>
              </label>
            ))}
          </fieldset>
        )}
      </header>
      <div class="columns">
        {asPage ? (
          <WebPage id={header.id} title={header.title ?? fileName(header.uri)} />
        ) : (
          <DocumentText
            page={page}
            acts={glossary.acts}
            layers={strands > 1 ? layers : without(layers, 'strands')}
            target={target}
          />
        )}
        <aside class="margin">
          <Claims page={page} glossary={glossary} target={target} />
          <Copies page={page} />
          <Take
            ways={[
              [
                'CSV',
                () =>
                  void saveRows(header.id, async () =>
                    claimCells(await everyClaim({ document: header.id, decided: 'all' }, api.queue)),
                  ),
              ],
              [
                'JSON',
                () => saveText(`${header.id}.json`, 'application/json', JSON.stringify(page.annotations, null, 1)),
              ],
            ]}
          />
        </aside>
      </div>
    </article>
  );
}

function without(layers: ReadonlySet<Layer>, one: Layer): ReadonlySet<Layer> {
  return new Set([...layers].filter(layer => layer !== one));
}
