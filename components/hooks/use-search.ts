import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Library } from '@/utils/matching/library';
import { LONGEST_SEARCHED } from '@/utils/matching/match-words';
import { passageOutcome, type SearchOutcome, searchOutcome } from './search-outcome';
import { type Query, useQuery } from './use-query';

export interface Search extends Query {
  /** A text that was selected elsewhere, too long for the box and asked about as a whole; null while there is none. */
  readonly passage: string | null;
  readonly topic: string | null;
  readonly outcome: SearchOutcome;
  /** Searches for what was asked for elsewhere: in the box, where it is as short as what people type. */
  ask(words: string): void;
  setTopic(topic: string | null): void;
}

/** Searches as one types. A search takes a millisecond or two, so nothing is put off. */
export function useSearch(library: Library | null): Search {
  const { text, query, setText: writeText } = useQuery();
  const [passage, setPassage] = useState<string | null>(null);
  const [topic, setTopic] = useState<string | null>(null);
  const outcome = useMemo(
    () => (passage === null ? searchOutcome(library, query, topic) : passageOutcome(library, passage, topic)),
    [library, query, passage, topic],
  );
  const setText = useCallback(
    (next: string, composing = false) => {
      writeText(next, composing);
      if (composing) return;
      setPassage(null);
      if (next.trim() === '') setTopic(null);
    },
    [writeText],
  );
  const ask = useCallback(
    (words: string) => {
      const isPassage = words.trim().length > LONGEST_SEARCHED;
      setText(isPassage ? '' : words);
      if (isPassage) setPassage(words.trim());
    },
    [setText],
  );
  return { text, query, passage, topic, outcome, setText, ask, setTopic };
}
