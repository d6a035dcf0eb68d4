/** The vocabulary: every wording that leads to a measure by itself, with where it leads and why. */
import { measuresOf } from '../corpus/corpus-measures';
import type { Corpus, Measure } from '../corpus/types';
import { normalText, writtenText } from '../text/normalise';
import { numberedText } from '../text/number-forms';
import { forEachLead, LeadCollector, type LeadStore, leadsOf, leadTo } from './lead-store';
import { entriesWithin, type SaidEntry, type ThesaurusByTerm, thesaurusByTerm } from './thesaurus-terms';

/** What the build computes for the vocabulary; see `scripts/lexicon-plugin.ts`. */
export interface Lexicon {
  /**
   * Term as it is written (`writtenText`) → its syllables without tones, parted by spaces; only the terms that are not
   * read as their characters mostly are. See `syllablesOf` in `utils/text/readings.ts`.
   */
  readonly syllables: Readonly<Record<string, string>>;
  /** Syllable → the characters mostly read so, those of the terms and common ones: what an input method offers for it. */
  readonly homophones: Readonly<Record<string, string>>;
}

/** One term leading to one measure. */
export interface Lead {
  /** Place of the measure in the corpus. */
  readonly measure: number;
  readonly tier: 'exact' | 'alias';
  /** The compendium's own term, as it is shown. */
  readonly term: string;
  /** 0 to 1: how surely whoever says this means that measure. */
  readonly weight: number;
}

export interface Term {
  /** Normal form. */
  readonly text: string;
  /** The same with its numbers as they are written, and so read aloud. */
  readonly written: string;
  /** At most one for each measure, the surest. */
  readonly leads: readonly Lead[];
  /** How many measures it leads to. */
  readonly spread: number;
  /** Calls `visit` with each measure it leads to and the weight; a common term leads to thousands. */
  forEachLead(visit: (measure: number, weight: number) => void): void;
  /** Its lead to the measure, or null. */
  leadTo(measure: number): Lead | null;
}

/** The term's leads to these measures, by the shorter way: through its leads, or through the measures. */
export function leadsAmong(term: Term, measures: ReadonlyMap<number, unknown>): readonly Lead[] {
  if (term.spread <= measures.size) return term.leads.filter(({ measure }) => measures.has(measure));
  return [...measures.keys()].flatMap((measure) => term.leadTo(measure) ?? []);
}

/** How surely an alias means what it stands for, 0 to 1: it was written for it, and may mean something else as well. */
export const ALIAS_WEIGHT = 0.85;

/**
 * How surely a wording means the measure, by where it stands. A keyword or title names it, the first keyword above all;
 * an alias was written for it; a term that only its summary mentions may be a side remark.
 */
const WEIGHT = {
  title: 1,
  firstKeyword: 1,
  keyword: 0.97,
  alias: ALIAS_WEIGHT,
  instrument: 0.8,
  inAlias: 0.8,
  inSummary: 0.5,
} as const;

/** Terms of one character, and empty ones, lead nowhere. */
export const MIN_TERM_LENGTH = 2;

/** All terms of a corpus by their normal form. */
export function vocabularyOf(corpus: Corpus): Map<string, Term> {
  return new Map(termsOf(corpus).map((term) => [term.text, term]));
}

/** All terms of a corpus, in the order in which the measures say them. */
export function termsOf(corpus: Corpus): Term[] {
  const collector = new LeadCollector();
  const thesaurus = thesaurusByTerm(corpus.thesaurus, collector);
  measuresOf(corpus).forEach(({ measure }, at) => {
    for (const { wording, tier, label, weight } of ownWordings(measure)) {
      const written = writtenText(wording);
      const text = numberedText(written);
      if (text.length < MIN_TERM_LENGTH) continue;
      const shown = collector.labelOf(label);
      collector.add(collector.termOf(text, written), at, shown, weight, tier);
      // A measure that is named by a phrase of the thesaurus is meant by its term and its other phrases as well.
      const entry = tier === 'exact' ? thesaurus.byPhrase.get(text) : undefined;
      for (const { term, share } of entry?.wordings() ?? [])
        collector.add(term, at, shown, weight * share * ALIAS_WEIGHT, 'alias');
    }
    for (const [entry, weight] of termsSaidIn(measure, thesaurus))
      for (const { term, label, tier, share } of entry.wordings())
        collector.add(term, at, label, weight * share, tier);
  });
  const store = collector.finish();
  return collector.texts.map((text, term) => new StoredTerm(text, collector.writtenAs(term), store, term));
}

/** All terms and places as they are written, for computing the lexicon. */
export function writtenVocabulary(corpus: Corpus): string[] {
  return [...termsOf(corpus), ...placeTerms(corpus)].map(({ written }) => written);
}

/** The names of the write-ups' places, as terms that lead nowhere. */
export function placeTerms(corpus: Corpus): Term[] {
  const names = new Set(corpus.cases.map(({ place }) => writtenText(place.name)));
  return [...names].map((written) => ({
    text: numberedText(written),
    written,
    leads: [],
    spread: 0,
    forEachLead: () => {},
    leadTo: () => null,
  }));
}

/** A term whose leads are made when they are asked for. */
class StoredTerm implements Term {
  constructor(
    readonly text: string,
    readonly written: string,
    private readonly store: LeadStore,
    private readonly ordinal: number,
  ) {}

  get leads(): readonly Lead[] {
    return leadsOf(this.store, this.ordinal);
  }

  forEachLead(visit: (measure: number, weight: number) => void): void {
    forEachLead(this.store, this.ordinal, visit);
  }

  leadTo(measure: number): Lead | null {
    return leadTo(this.store, this.ordinal, measure);
  }

  get spread(): number {
    return (this.store.offsets[this.ordinal + 1] as number) - (this.store.offsets[this.ordinal] as number);
  }
}

interface Wording {
  readonly wording: string;
  readonly tier: Lead['tier'];
  /** The term that is shown for it. */
  readonly label: string;
  readonly weight: number;
}

function ownWordings(measure: Measure): Wording[] {
  const label = measure.keywords[0] ?? measure.title;
  const exact = (wording: string, weight: number): Wording => ({
    wording,
    tier: 'exact',
    label: wording,
    weight,
  });
  return [
    exact(measure.title, WEIGHT.title),
    ...measure.keywords.map((keyword, place) =>
      exact(keyword, place === 0 ? WEIGHT.firstKeyword : WEIGHT.keyword),
    ),
    ...measure.instruments.map((document) => exact(document, WEIGHT.instrument)),
    ...measure.aliases.map((wording): Wording => ({ wording, tier: 'alias', label, weight: WEIGHT.alias })),
  ];
}

/** The entries whose term the measure says anywhere, each with the weight of the surest place. */
function termsSaidIn(measure: Measure, thesaurus: ThesaurusByTerm): Map<SaidEntry, number> {
  const said = new Map<SaidEntry, number>();
  const read = (wording: string, weight: number) => {
    for (const entry of entriesWithin(normalText(wording), thesaurus))
      if (!said.has(entry)) said.set(entry, weight);
  };
  for (const wording of [measure.title, ...measure.keywords]) read(wording, WEIGHT.keyword);
  for (const wording of measure.aliases) read(wording, WEIGHT.inAlias);
  read(measure.summary, WEIGHT.inSummary);
  return said;
}
