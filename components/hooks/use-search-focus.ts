import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusIsLost } from './focus-is-lost';
import { cardsIn, focusCard } from './use-roving';

export interface SearchFocus {
  readonly input: RefObject<HTMLInputElement>;
  /** What holds the results. */
  readonly results: RefObject<HTMLDivElement>;
  toBox(): void;
  toResults(): void;
  /** Opens the first result and goes there. */
  openFirst(): void;
}

/** Moves the focus between a search box and its results; `atOnce` puts it in the box at the start. */
export function useSearchFocus(atOnce: boolean): SearchFocus {
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const [asked, ask] = useState(atOnce ? 1 : 0);
  // After drawing: the box may stand on a tab that is only now being shown.
  useLayoutEffect(() => {
    if (asked === 0) return;
    input.current?.focus();
    input.current?.select();
  }, [asked]);
  // Firefox draws a popup out of sight and moves it into view, which may cost the box its focus.
  useEffect(() => {
    if (!atOnce) return;
    const onFocus = () => {
      if (focusIsLost()) input.current?.focus();
    };
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [atOnce]);
  const toResults = () => focusCard(cardsIn(results.current)[0]);
  const openFirst = () => {
    const first = cardsIn(results.current)[0];
    first?.querySelector<HTMLElement>('button[aria-expanded="false"]')?.click();
    focusCard(first);
  };
  return { input, results, toBox: () => ask((times) => times + 1), toResults, openFirst };
}
