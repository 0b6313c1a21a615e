import type { ComponentChildren } from 'preact';
import { go } from '../route.ts';

interface LinkProps {
  readonly to: string;
  readonly class?: string;
  readonly current?: boolean;
  readonly title?: string | undefined;
  /** Whether the link is one that the keyboard reaches elsewhere. */
  readonly beside?: boolean;
  readonly children: ComponentChildren;
}

/** A link inside the page: a real address, opened without loading the page anew. */
export function Link({ to, current = false, beside = false, title, children, ...rest }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={to}
      onClick={follow}
      class={rest.class}
      title={title}
      tabIndex={beside ? -1 : undefined}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  );
}
