import type { Evidence } from '../../../src/record/model.ts';
import { documentAddress } from '../route.ts';
import { words } from '../words.ts';
import { citing, copyCitation } from './citation.ts';
import { fileName } from './file-name.ts';
import { Link } from './link.tsx';

interface EvidenceListProps {
  readonly evidence: readonly (Evidence & { readonly remark?: string })[];
}

/** The sentences that say it, each with the way to its place in the document. */
export function EvidenceList({ evidence }: EvidenceListProps) {
  const w = words();
  return (
    <ul class="evidence">
      {evidence.map(piece => (
        <li key={`${piece.document}-${piece.start}`} {...citing(piece)}>
          <q>{piece.sentence}</q>
          <span class="where">
            {piece.remark && <span class="remark">{piece.remark}</span>}
            <Link to={documentAddress(piece.document, piece.start, piece.end)}>
              {w.openDocument} <cite>{fileName(piece.uri)}</cite>
            </Link>
            <button type="button" class="plain" onClick={() => copyCitation(piece)}>
              {w.cite} <kbd>C</kbd>
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
