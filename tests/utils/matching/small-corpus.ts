/** Corpora of a few measures, for the parts of matching; see also `tests/components/sample.ts`. */
import type { Case, Corpus, Measure, ThesaurusEntry } from '@/utils/corpus/types';
import type { Lead, Term } from '@/utils/matching/vocabulary';
import type { PageText } from '@/utils/page/page-text';

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
  return { cases: [only], topics: [], thesaurus, everydayWords: [] };
}

/** A term that leads to the first `spread` measures. */
export function term(text: string, spread = 1): Term {
  const leads = Array.from(
    { length: spread },
    (_, measure): Lead => ({ measure, tier: 'exact', term: text, weight: 1 }),
  );
  return {
    text,
    written: text,
    spread,
    leads,
    forEachLead: (visit) => {
      for (const { measure, weight } of leads) visit(measure, weight);
    },
    leadTo: (measure) => leads[measure] ?? null,
  };
}

/** A page of a title and paragraphs. */
export function pageOf(title: string, ...paragraphs: string[]): PageText {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  return {
    url: 'http://www.gov.cn/1',
    title,
    site: '',
    publishedOn: null,
    source: null,
    blocks,
    truncated: false,
  };
}
