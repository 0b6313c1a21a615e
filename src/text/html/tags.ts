const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements whose content no reader sees. */
export const INVISIBLE = set(
  'script style template noscript head title meta link base svg canvas audio video object embed iframe map datalist select textarea noframes param source track',
);

/** Elements that stand on lines of their own. */
export const BLOCKS = set(
  'address article aside blockquote body button caption center details dialog dd dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul label',
);

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');

/** Elements that hold running text: the search for the main content does not go below them. */
export const PARAGRAPHS = set(
  'p li dd dt td th h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl figure figcaption table tbody tr',
);

export const VOID = set('area base br col embed hr img input link meta param source track wbr');

/** Elements whose end tag may be left out: they never nest by mistake. */
export const OPTIONAL_END = set('p li dt dd tr td th thead tbody tfoot option optgroup colgroup html head body rt rp');

/** Elements whose content is not markup. */
export const RAW = set('script style textarea title xmp iframe noembed noframes plaintext');

/** Elements that a parser opens again in the next paragraph where they were left open. */
export const FORMATTING = set('a b big code em font i nobr s small strike strong tt u');
