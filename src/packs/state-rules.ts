/** Whether a rule of an act applies to an object: its id, its kind, or a pattern with a star ("org:*-command") stands in the list. */
export function appliesTo(id: string, where: readonly string[] | undefined): boolean {
  if (!where) return true;
  return where.some(pattern => {
    if (pattern === id || pattern === id.slice(0, id.indexOf(':'))) return true;
    const star = pattern.indexOf('*');
    return star >= 0 && id.startsWith(pattern.slice(0, star)) && id.endsWith(pattern.slice(star + 1));
  });
}
