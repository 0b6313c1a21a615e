/**
 * The source of a regular expression whose letters stand for both cases. `source` holds words, groups and alternatives, no escapes of letters.
 * In the place of `(?i:a|b)`, which V8 reads wrongly once a process has compiled so many expressions that it no longer optimises them:
 * with `node --no-regexp-optimization`, `/(?i:march|april)/u` does not find "March".
 */
export function anyCase(source: string): string {
  return source.replace(/\p{L}/gu, letter => {
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
    return lower === upper || upper.length > 1 ? letter : `[${lower}${upper}]`;
  });
}
