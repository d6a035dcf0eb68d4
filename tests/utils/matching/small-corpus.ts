/** Corpora of a few measures, for the parts of matching; see also `tests/components/sample.ts`. */
import type { Case, Corpus, Measure, ThesaurusEntry } from '@/utils/corpus/types';
import type { Term } from '@/utils/matching/vocabulary';

export function measure(number: number, title: string, given: Partial<Measure> = {}): Measure {
  return {
    id: `c01-m${String(number).padStart(2, '0')}`,
    title,
    section: '',
    summary: '',
    topics: [],
    keywords: [],
    aliases: [],
    figures: [],
    instruments: [],
    agencies: [],
    beneficiaries: [],
    ...given,
  };
}

export function corpusOf(measures: readonly Measure[], thesaurus: readonly ThesaurusEntry[] = []): Corpus {
  const only: Case = {
    number: 1,
    title: 'XX市做法',
    place: { name: 'XX市', level: 'city' },
    agency: '',
    summary: '',
    measures,
  };
  return { cases: [only], topics: [], thesaurus };
}

/** A term that leads to the first `leads` measures. */
export function term(text: string, leads = 1): Term {
  return {
    text,
    spread: leads,
    leads: Array.from({ length: leads }, (_, at) => ({
      measure: at,
      tier: 'exact' as const,
      term: text,
      weight: 1,
    })),
  };
}
