import { useEffect } from 'preact/hooks';

/** The title of the window, for the view that is shown. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Regesta`;
  }, [title]);
}
