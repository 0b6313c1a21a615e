import type { DocumentPage } from '../../../src/serve/answers.ts';
import { fileName } from '../parts/file-name.ts';
import { Link } from '../parts/link.tsx';
import { documentAddress } from '../route.ts';
import { words } from '../words.ts';

/** In the margin: which sentences stand in other documents too, and where. */
export function Copies({ page }: { page: DocumentPage }) {
  const w = words();
  const { copies, annotations } = page;
  if (copies.length === 0) return null;
  const { id, text } = annotations.document;
  return (
    <section aria-labelledby="copies-heading" class="copies-margin">
      <h2 id="copies-heading">{w.documentView.copies(copies.length)}</h2>
      <ol>
        {copies.map(({ start, end, elsewhere, variants }) => (
          <li key={start}>
            <Link to={documentAddress(id, start, end)}>{beginning(text.slice(start, end))}</Link>
            <ul>
              {elsewhere.map(place => (
                <li key={`${place.document} ${place.start}`}>
                  → <Link to={documentAddress(place.document, place.start, place.end)}>{fileName(place.title)}</Link>
                </li>
              ))}
            </ul>
            {variants > 0 && <span class="chip">{w.documentView.variants(variants)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The first words of a sentence. */
function beginning(sentence: string): string {
  const plain = sentence.replace(/\s+/g, ' ').trim();
  return plain.length <= 60 ? plain : `${plain.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}
