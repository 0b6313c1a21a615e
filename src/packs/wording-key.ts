/**
 * A short name for a wording, made of its text alone (32-bit FNV-1a in base 36): it stays the same whatever is added to the pack
 * around it, and a wording that was changed is not taken for what it was.
 */
export function wordingKey(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
