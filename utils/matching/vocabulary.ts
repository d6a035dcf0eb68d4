/** The vocabulary: every wording that leads to a measure by itself, with where it leads and why. */
import { type LocatedMeasure, measuresOf } from '../corpus/corpus-measures';
import type { Corpus, Measure, ThesaurusEntry } from '../corpus/types';
import { normalise } from '../text/normalise';

/** What the build computes for the vocabulary; see `scripts/lexicon-plugin.ts`. */
export interface Lexicon {
  /** Normalised term → its syllables without tones, parted by spaces. */
  readonly syllables: Readonly<Record<string, string>>;
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
}

/**
 * How surely a wording means the measure, by where it stands. A keyword or title names it; an alias was written for
 * it; a term that only its summary mentions may be a side remark.
 */
const WEIGHT = { title: 1, keyword: 1, alias: 0.85, instrument: 0.8, inAlias: 0.8, inSummary: 0.5 } as const;

const NO_CONVERSION = new Map<string, string>();

/** The normal form of text written in simplified characters, as the corpus is. */
export const normalForm = (text: string): string => normalise(text, NO_CONVERSION).text;

/** Terms of one character, and empty ones, lead nowhere. */
const MIN_TERM_LENGTH = 2;

/** All terms of a corpus by their normal form. */
export function vocabularyOf(corpus: Corpus): Map<string, Term> {
  const leads = new Map<string, Map<number, Lead>>();
  const add = (wording: string, lead: Lead) => {
    const text = normalForm(wording);
    if (text.length < MIN_TERM_LENGTH) return;
    const known = leads.get(text) ?? new Map<number, Lead>();
    if ((known.get(lead.measure)?.weight ?? 0) < lead.weight) known.set(lead.measure, lead);
    leads.set(text, known);
  };
  const measures = measuresOf(corpus);
  measures.forEach(({ measure }, at) => {
    for (const [wording, lead] of ownWordings(measure, at)) add(wording, lead);
  });
  for (const entry of corpus.thesaurus)
    for (const [wording, lead] of thesaurusWordings(entry, measures)) add(wording, lead);
  return new Map([...leads].map(([text, byMeasure]) => [text, { text, leads: [...byMeasure.values()] }]));
}

/** The normal forms of all terms, for computing the lexicon. */
export function vocabularyTexts(corpus: Corpus): string[] {
  return [...vocabularyOf(corpus).keys()];
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
    ...measure.keywords.map((keyword) => exact(keyword, WEIGHT.keyword)),
    ...measure.instruments.map((document) => exact(document, WEIGHT.instrument)),
    ...measure.aliases.map(
      (alias): Wording => [alias, { measure: at, tier: 'alias', term, weight: WEIGHT.alias }],
    ),
  ];
}

/** A thesaurus term leads to the measures that say it; its phrases lead to the same ones. */
function thesaurusWordings(entry: ThesaurusEntry, measures: readonly LocatedMeasure[]): Wording[] {
  const text = normalForm(entry.term);
  return measures.flatMap(({ measure }, at) => {
    const weight = weightOfTerm(text, measure);
    if (weight === 0) return [];
    const phrases = entry.phrases.map(
      (phrase): Wording => [
        phrase,
        { measure: at, tier: 'alias', term: entry.term, weight: weight * WEIGHT.alias },
      ],
    );
    return [[entry.term, { measure: at, tier: 'exact', term: entry.term, weight }] as const, ...phrases];
  });
}

function weightOfTerm(text: string, measure: Measure): number {
  const says = (wordings: readonly string[]) =>
    wordings.some((wording) => normalForm(wording).includes(text));
  if (says([measure.title, ...measure.keywords])) return WEIGHT.keyword;
  if (says(measure.aliases)) return WEIGHT.inAlias;
  return says([measure.summary]) ? WEIGHT.inSummary : 0;
}
