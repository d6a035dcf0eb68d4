/** The text of the measures as every engine that is compared gets it. */
import { type LocatedMeasure, measuresOf } from '../../utils/corpus/corpus-measures';
import type { Corpus, Measure } from '../../utils/corpus/types';
import { FIELD_WEIGHTS as SHIPPED_WEIGHTS } from '../../utils/matching/content-index';

const { names, place: _place, ...weights } = SHIPPED_WEIGHTS;

/** What a field is worth, as in the index that ships; peers get the weights where they can be told. */
export const FIELD_WEIGHTS = { ...weights, instruments: names };

export type FieldName = keyof typeof FIELD_WEIGHTS;

export const FIELD_NAMES = Object.keys(FIELD_WEIGHTS) as FieldName[];

/** A measure, as the passages of each field. */
export type FieldTexts = Readonly<Record<FieldName, readonly string[]>>;

export interface MeasureDocument {
  /** The measure's id. */
  readonly id: string;
  readonly case: number;
  readonly fields: FieldTexts;
}

export const documentsOf = (corpus: Corpus): MeasureDocument[] => measuresOf(corpus).map(documentOf);

const documentOf = ({ measure, case: parent }: LocatedMeasure): MeasureDocument => ({
  id: measure.id,
  case: parent.number,
  fields: {
    title: [measure.title],
    keywords: measure.keywords,
    aliases: measure.aliases,
    figures: figureTexts(measure),
    summary: [measure.summary],
    instruments: measure.instruments,
  },
});

const figureTexts = ({ figures }: Measure) =>
  figures.map(({ label, value, unit }) => `${label} ${value}${unit}`);

/** A document's fields, each as one text. */
export const joinedFields = ({ fields }: MeasureDocument): Record<FieldName, string> =>
  Object.fromEntries(FIELD_NAMES.map((name) => [name, fields[name].join(' ')])) as Record<FieldName, string>;

/** All that a measure says, for judgments that are regular expressions over it. */
export function textsForJudging(
  corpus: Corpus,
): { readonly id: string; readonly case: number; readonly text: string }[] {
  return measuresOf(corpus).map(({ measure, case: parent }) => {
    const { title, section, summary, keywords, aliases, instruments, agencies, beneficiaries } = measure;
    const all = [title, section, summary, ...keywords, ...aliases, ...figureTexts(measure), ...instruments];
    return { id: measure.id, case: parent.number, text: [...all, ...agencies, ...beneficiaries].join('\n') };
  });
}
