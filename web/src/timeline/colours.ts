import type { Colours } from './pen.ts';

const NAMES = { ink: 'ink', soft: 'soft-ink', line: 'line', mark: 'mark', no: 'no', sheet: 'sheet' } as const;

/** The colours of the style sheet as they are now, light or dark: read from elements that have them, since a variable is given unresolved. */
export function coloursOf(room: HTMLElement): Colours {
  let probes = room.querySelector<HTMLElement>('.probes');
  if (!probes) {
    probes = document.createElement('span');
    probes.className = 'probes';
    probes.append(
      ...Object.values(NAMES).map(name => {
        const probe = document.createElement('span');
        probe.className = `probe-${name}`;
        return probe;
      }),
    );
    room.append(probes);
  }
  const found = [...probes.children].map(probe => getComputedStyle(probe).color);
  return Object.fromEntries(Object.keys(NAMES).map((name, i) => [name, found[i]!])) as unknown as Colours;
}

export function fontOf(room: HTMLElement): string {
  return getComputedStyle(room).fontFamily;
}
