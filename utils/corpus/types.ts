/** The corpus as `data/README.md` describes it: write-ups, their measures, topics and the thesaurus. */

export type PlaceLevel = 'national' | 'province' | 'city' | 'district' | 'county' | 'agency';

export interface Topic {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
}

/** A number the source states: `value` as written there (`147.41`), `unit` after it (`亿元`, may be empty). */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
}

/** One practice that another office could adopt by itself. */
export interface Measure {
  /** `c05-m03`: write-up 5, third measure. */
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly summary: string;
  readonly topics: readonly string[];
  readonly keywords: readonly string[];
  readonly aliases: readonly string[];
  readonly figures: readonly Figure[];
  readonly instruments: readonly string[];
  readonly agencies: readonly string[];
  readonly beneficiaries: readonly string[];
  /** What the source leaves blank or contradicts. */
  readonly caveat?: string;
}

export interface Case {
  readonly number: number;
  readonly title: string;
  readonly place: { readonly name: string; readonly level: PlaceLevel };
  readonly agency: string;
  readonly summary: string;
  readonly measures: readonly Measure[];
}

/** A term of the trade and the other ways people say it. */
export interface ThesaurusEntry {
  readonly term: string;
  readonly phrases: readonly string[];
}

/** Words people say for official ones; they widen a search, and are no names of practices. */
export interface EverydayWords {
  readonly everyday: readonly string[];
  /** The most telling first. */
  readonly official: readonly string[];
}

export interface Corpus {
  readonly cases: readonly Case[];
  readonly topics: readonly Topic[];
  readonly thesaurus: readonly ThesaurusEntry[];
  readonly everydayWords: readonly EverydayWords[];
}
