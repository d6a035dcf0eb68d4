import { useCallback, useState } from 'preact/hooks';

export interface Query {
  /** What stands in the field. */
  readonly text: string;
  /** What is searched for: `text`, except while an input method is still composing. */
  readonly query: string;
  setText(text: string, composing?: boolean): void;
}

/** The text of a field that is searched as one types. */
export function useQuery(): Query {
  const [text, writeText] = useState('');
  const [query, setQuery] = useState('');
  const setText = useCallback((next: string, composing = false) => {
    writeText(next);
    if (!composing) setQuery(next);
  }, []);
  return { text, query, setText };
}
