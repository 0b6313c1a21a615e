import type { Evidence } from '../../../src/record/model.ts';
import { documentAddress } from '../route.ts';
import { words } from '../words.ts';
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
        <li key={`${piece.document}-${piece.start}`}>
          <q>{piece.sentence}</q>
          <span class="where">
            {piece.remark && <span class="remark">{piece.remark}</span>}
            <Link to={documentAddress(piece.document, piece.start, piece.end)}>
              {w.openDocument} <cite>{fileName(piece.uri)}</cite>
            </Link>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The last part of a path or address. */
export function fileName(uri: string | undefined): string {
  return decodeURIComponent(uri?.split(/[\\/]/).pop() ?? '');
}
