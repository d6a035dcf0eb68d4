/** The vocabulary: every wording that leads to a measure by itself, with where it leads and why. */
import { measuresOf } from '../corpus/corpus-measures';
import type { Corpus, Measure, ThesaurusEntry } from '../corpus/types';
import { normalise } from '../text/normalise';
import { forEachLead, LeadCollector, type LeadStore, leadsOf, leadTo } from './lead-store';

/** What the build computes for the vocabulary; see `scripts/lexicon-plugin.ts`. */
export interface Lexicon {
  /** Normalised term → its syllables without tones, parted by spaces. */
  readonly syllables: Readonly<Record<string, string>>;
  /** Syllable → the common characters that are read so: what an input method offers for it. */
  readonly homophones: Readonly<Record<string, string>>;
  /** Traditional characters, and in the same order their simplified forms. */
  readonly traditional: string;
  readonly simplified: string;
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
  /** At most one for each measure, the surest. */
  readonly leads: readonly Lead[];
  /** How many measures it leads to. */
  readonly spread: number;
  /** Calls `visit` with each measure it leads to and the weight; a common term leads to thousands. */
  forEachLead(visit: (measure: number, weight: number) => void): void;
  leadTo(measure: number): Lead | null;
}

/**
 * How surely a wording means the measure, by where it stands. A keyword or title names it, the first keyword above all; an alias was written for
 * it; a term that only its summary mentions may be a side remark.
 */
const WEIGHT = {
  title: 1,
  firstKeyword: 1,
  keyword: 0.97,
  alias: 0.85,
  instrument: 0.8,
  inAlias: 0.8,
  inSummary: 0.5,
} as const;

const NO_CONVERSION = new Map<string, string>();

/** The normal form of text written in simplified characters, as the corpus is. */
export const normalForm = (text: string): string => normalise(text, NO_CONVERSION).text;

/** Terms of one character, and empty ones, lead nowhere. */
const MIN_TERM_LENGTH = 2;

/** All terms of a corpus by their normal form. */
export function vocabularyOf(corpus: Corpus): Map<string, Term> {
  const collector = new LeadCollector();
  const add = ([wording, lead]: Wording) => {
    const text = normalForm(wording);
    if (text.length >= MIN_TERM_LENGTH) collector.add(text, lead);
  };
  const thesaurus = thesaurusByTerm(corpus.thesaurus);
  measuresOf(corpus).forEach(({ measure }, at) => {
    for (const wording of ownWordings(measure, at)) add(wording);
    for (const [entry, weight] of termsSaidIn(measure, thesaurus))
      for (const wording of thesaurusWordings(entry, at, weight)) add(wording);
  });
  const store = collector.finish();
  return new Map(store.texts.map((text, term) => [text, new StoredTerm(text, store, term)]));
}

/** The normal forms of all terms, for computing the lexicon. */
export function vocabularyTexts(corpus: Corpus): string[] {
  return [...vocabularyOf(corpus).keys()];
}

/** A term whose leads are made when they are asked for. */
class StoredTerm implements Term {
  constructor(
    readonly text: string,
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

type Wording = readonly [wording: string, lead: Lead];

function ownWordings(measure: Measure, at: number): Wording[] {
  const term = measure.keywords[0] ?? measure.title;
  const exact = (wording: string, weight: number): Wording => [
    wording,
    { measure: at, tier: 'exact', term: wording, weight },
  ];
  return [
    exact(measure.title, WEIGHT.title),
    ...measure.keywords.map((keyword, place) =>
      exact(keyword, place === 0 ? WEIGHT.firstKeyword : WEIGHT.keyword),
    ),
    ...measure.instruments.map((document) => exact(document, WEIGHT.instrument)),
    ...measure.aliases.map(
      (alias): Wording => [alias, { measure: at, tier: 'alias', term, weight: WEIGHT.alias }],
    ),
  ];
}

/** A thesaurus term leads to the measures that say it; its phrases lead to the same ones. */
function thesaurusWordings({ term, phrases }: ThesaurusEntry, at: number, weight: number): Wording[] {
  const alias = { measure: at, tier: 'alias', term, weight: weight * WEIGHT.alias } as const;
  return [
    [term, { measure: at, tier: 'exact', term, weight }],
    ...phrases.map((phrase): Wording => [phrase, alias]),
  ];
}

type ThesaurusByTerm = ReadonlyMap<string, ThesaurusEntry>;

/** Entries by the normal form of their term. */
function thesaurusByTerm(thesaurus: readonly ThesaurusEntry[]): ThesaurusByTerm {
  return new Map(thesaurus.map((entry) => [normalForm(entry.term), entry]));
}

/** The entries whose term the measure says anywhere, each with the weight of the surest place. */
function termsSaidIn(measure: Measure, thesaurus: ThesaurusByTerm): Map<ThesaurusEntry, number> {
  const places: readonly (readonly [readonly string[], number])[] = [
    [[measure.title, ...measure.keywords], WEIGHT.keyword],
    [measure.aliases, WEIGHT.inAlias],
    [[measure.summary], WEIGHT.inSummary],
  ];
  const said = new Map<ThesaurusEntry, number>();
  for (const [wordings, weight] of places)
    for (const wording of wordings)
      for (const entry of entriesWithin(normalForm(wording), thesaurus))
        if (!said.has(entry)) said.set(entry, weight);
  return said;
}

/** No term of the trade is longer. Characters. */
const LONGEST_TERM = 16;

/** The entries whose term stands in the text, by looking up every stretch of it: linear, whatever the thesaurus holds. */
function* entriesWithin(text: string, thesaurus: ThesaurusByTerm): Generator<ThesaurusEntry> {
  for (let start = 0; start < text.length; start++)
    for (let end = start + MIN_TERM_LENGTH; end <= Math.min(text.length, start + LONGEST_TERM); end++) {
      const entry = thesaurus.get(text.slice(start, end));
      if (entry) yield entry;
    }
}
