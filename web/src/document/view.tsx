import { useEffect, useState } from 'preact/hooks';
import type { DocumentPage, Overview } from '../../../src/serve/answers.ts';
import { api } from '../api.ts';
import { fileName } from '../parts/evidence.tsx';
import { Link } from '../parts/link.tsx';
import { Answer, useAnswer } from '../parts/load.tsx';
import { documentAddress, route } from '../route.ts';
import { words } from '../words.ts';
import { Claims } from './claims.tsx';
import { LAYERS, type Layer } from './segments.ts';
import { DocumentText } from './text.tsx';

/** The documents of the record, and one of them with its findings. */
export function DocumentView({ overview }: { overview: Overview }) {
  const { rest } = route.value;
  if (overview.documents === 0) return <p class="empty">{words().emptyRecord}</p>;
  return rest === null ? <DocumentList /> : <OneDocument id={rest} acts={overview.glossary.acts} />;
}

function DocumentList() {
  const w = words();
  const loaded = useAnswer('documents', api.documents);
  useEffect(() => {
    document.title = `${w.documents} – Regesta`;
  }, [w]);
  return (
    <>
      <h1>{w.documents}</h1>
      <Answer of={loaded}>
        {rows => (
          <ul class="documents">
            {rows.map(row => (
              <li key={row.id}>
                <Link to={documentAddress(row.id)}>{row.title ?? fileName(row.uri)}</Link>
                <span class="quiet">
                  {fileName(row.uri)} · {row.published ? w.published(row.published) : w.noDate}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </>
  );
}

function OneDocument({ id, acts }: { id: string; acts: Readonly<Record<string, string>> }) {
  const w = words();
  const loaded = useAnswer(id, () => api.document(id));
  return (
    <>
      <p>
        <Link to="/documents">← {w.back}</Link>
      </p>
      <Answer of={loaded}>{page => <Page page={page} acts={acts} />}</Answer>
    </>
  );
}

function Page({ page, acts }: { page: DocumentPage; acts: Readonly<Record<string, string>> }) {
  const w = words();
  const [layers, setLayers] = useState<ReadonlySet<Layer>>(new Set(LAYERS));
  const { hash } = route.value;
  const header = page.annotations.document;
  const aim = /^#(\d+)-(\d+)$/.exec(hash);
  const target = aim ? { start: Number(aim[1]), end: Number(aim[2]) } : null;

  useEffect(() => {
    document.title = `${header.title ?? fileName(header.uri)} – Regesta`;
  }, [header]);
  useEffect(() => {
    document.querySelector('.aimed')?.scrollIntoView({ block: 'center' });
  }, [hash, page]);

  const toggle = (layer: Layer) => {
    const next = new Set(layers);
    if (!next.delete(layer)) next.add(layer);
    setLayers(next);
  };
  return (
    <article class="document">
      <header>
        <h1>{header.title ?? fileName(header.uri)}</h1>
        <p class="quiet">
          {fileName(header.uri)} · {header.published ? w.published(header.published) : w.noDate}
          {header.author && ` · ${header.author}`}
        </p>
        <fieldset class="layers">
          <legend>{w.layers}</legend>
          {LAYERS.map(layer => (
            <label key={layer}>
              <input type="checkbox" checked={layers.has(layer)} onChange={() => toggle(layer)} />
              <span class={layer}>{w.layer[layer]}</span>
            </label>
          ))}
        </fieldset>
      </header>
      <div class="columns">
        <DocumentText page={page} acts={acts} layers={layers} target={target} />
        <Claims page={page} acts={acts} />
      </div>
    </article>
  );
}
