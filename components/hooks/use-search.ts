import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Library } from '@/utils/matching/library';
import { type SearchOutcome, searchOutcome } from './search-outcome';

export interface Search {
  /** What stands in the box. */
  readonly text: string;
  /** What is searched for: `text`, except while an input method is still composing. */
  readonly query: string;
  readonly topic: string | null;
  readonly outcome: SearchOutcome;
  setText(text: string, composing?: boolean): void;
  setTopic(topic: string | null): void;
}

/** Searches as one types. A search takes a millisecond or two, so nothing is put off. */
export function useSearch(library: Library | null): Search {
  const [text, writeText] = useState('');
  const [query, setQuery] = useState('');
  const [topic, setTopic] = useState<string | null>(null);
  const outcome = useMemo(() => searchOutcome(library, query, topic), [library, query, topic]);
  const setText = useCallback((next: string, composing = false) => {
    writeText(next);
    if (composing) return;
    setQuery(next);
    if (next.trim() === '') setTopic(null);
  }, []);
  return { text, query, topic, outcome, setText, setTopic };
}
