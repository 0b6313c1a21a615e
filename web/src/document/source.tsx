import { api } from '../api.ts';
import { Link } from '../parts/link.tsx';
import { useAnswer } from '../parts/load.tsx';
import { documentAddress, withQuery } from '../route.ts';
import { words } from '../words.ts';

/** The ways back from what was read to what it was read in: the file, the web page that it was, its address. */
export function SourceLinks({ id, asPage }: { id: string; asPage: boolean }) {
  const w = words();
  const source = useAnswer(id, () => api.source(id)).value;
  if (source === null) return <span class="quiet">{w.documentView.original}</span>;
  if (!source.file) return <span class="quiet">{w.documentView.gone}</span>;
  const file = `/api/documents/${encodeURIComponent(id)}`;
  return (
    <>
      <a href={`${file}/original`} download>
        {w.documentView.original}
      </a>
      {source.page && (
        <Link to={withQuery(documentAddress(id), asPage ? {} : { as: 'page' })}>
          {asPage ? w.documentView.asText : w.documentView.asPage}
        </Link>
      )}
      {source.address && (
        <a href={source.address} rel="noreferrer noopener" target="_blank" title={source.address}>
          {w.documentView.atAddress} ({new URL(source.address).host})
        </a>
      )}
    </>
  );
}

/** A saved web page, rebuilt by the server without anything that runs or loads, in a frame that may do nothing. */
export function WebPage({ id, title }: { id: string; title: string }) {
  const w = words();
  return (
    <div class="web-page">
      <p class="quiet">{w.documentView.pageHelp}</p>
      <iframe
        sandbox=""
        referrerpolicy="no-referrer"
        title={`${w.documentView.page}: ${title}`}
        src={`/api/documents/${encodeURIComponent(id)}/page`}
      />
    </div>
  );
}
