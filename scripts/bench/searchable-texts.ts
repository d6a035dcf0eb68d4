/** The text of a measure as the peers are given it: the fields of our own index, with the same weights. */
import { type LocatedMeasure, measuresOf } from '../../utils/corpus/corpus-measures';
import type { Corpus } from '../../utils/corpus/types';
import { FIELD_WEIGHTS } from '../../utils/matching/content-index';
import { normalText } from '../../utils/text/normalise';
import { tokensOf } from '../../utils/text/tokens';

export { FIELD_WEIGHTS };

export type FieldName = keyof typeof FIELD_WEIGHTS;

export const FIELD_NAMES = Object.keys(FIELD_WEIGHTS) as FieldName[];

export type SearchableText = { readonly id: number } & Readonly<Record<FieldName, string>>;

export function searchableTexts(corpus: Corpus): SearchableText[] {
  return measuresOf(corpus).map(textOf);
}

function textOf({ measure, case: parent }: LocatedMeasure, id: number): SearchableText {
  return {
    id,
    title: measure.title,
    keywords: measure.keywords.join(' '),
    aliases: measure.aliases.join(' '),
    figures: measure.figures.map(({ label, value, unit }) => `${label} ${value}${unit}`).join(' '),
    summary: measure.summary,
    names: [...measure.instruments, ...measure.agencies, ...measure.beneficiaries].join(' '),
    place: [measure.section, parent.agency, parent.place.name].join(' '),
  };
}

/** Character bigrams, words and numbers of a text: what every engine that takes tokens is given. */
export const bigramsOf = (text: string): string[] => tokensOf(normalText(text));
