/** The last part of a path or address. */
export function fileName(uri: string | undefined): string {
  const last = uri?.split(/[\\/]/).pop() ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
