import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PILE = {
  'almanach.txt': `Espagne et Grèce

L'Espagne a adhéré à l'OTAN le 30 mai 1982. La Grèce a quitté le commandement intégré de l'OTAN le 14 août 1974.

La Grèce a réintégré le commandement intégré de l'OTAN le 20 octobre 1980, au terme de longues négociations.
`,
  'bulletin.html': `<!doctype html><html lang="fr"><head><title>Bulletin</title></head><body><main><h1>Bulletin</h1>
<p>La Grèce a réintégré le commandement intégré de l'OTAN le 20 octobre 1980, au terme de longues négociations.</p>
<p>L'Espagne pourrait adhérer à l'OTAN en 1981.</p></main></body></html>`,
  'digest.md': `# Digest

Spain joined NATO on 30 May 1982. Hungary joined NATO on 12 March 1999.
`,
} as const;

/** Writes a small pile of documents, and gives its folder. */
export function writePile(parent: string): string {
  const folder = join(parent, 'pile');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(PILE)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Many different documents that share actors, sentences and dates: what one adds, others have to be concluded with again. */
export function writeMany(parent: string, count: number): string {
  const folder = join(parent, 'many');
  mkdirSync(folder);
  for (let i = 0; i < count; i++) {
    const lines = [
      `Note ${i}`,
      `La Grèce a quitté le commandement intégré de l'OTAN le ${1 + (i % 28)} août 1974.`,
      `L'Espagne a adhéré à l'OTAN en ${1980 + (i % 5)}.`,
      'La Hongrie a rejoint l’OTAN le 12 mars 1999, en même temps que deux de ses voisins.',
    ];
    writeFileSync(join(folder, `note-${String(i).padStart(3, '0')}.txt`), `${lines.join('\n\n')}\n`);
  }
  return folder;
}
