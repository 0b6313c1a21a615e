/** A file with its name, and the folders between it and what was dropped. */
export interface Found {
  readonly name: string;
  readonly file: File;
}

/** The files of a field. */
export function filesOf(list: FileList | null): Found[] {
  return sorted([...(list ?? [])].map(file => ({ name: file.webkitRelativePath || file.name, file })));
}

/** The files that were dropped; those in folders too. Hidden files are passed over. */
export async function filesUnder(dropped: DataTransfer): Promise<Found[]> {
  // The entries are gone once this function waits for anything.
  const entries = [...dropped.items].flatMap(item => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return filesOf(dropped.files);
  return sorted((await Promise.all(entries.map(under))).flat());
}

async function under(entry: FileSystemEntry): Promise<Found[]> {
  if (entry.name.startsWith('.')) return [];
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
    return [{ name: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Found[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return found;
    found.push(...(await Promise.all(some.map(under))).flat());
  }
}

function sorted(files: Found[]): Found[] {
  return files.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
