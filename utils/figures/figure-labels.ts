/** The figures of all measures by the words of their labels, so that a page's words lead to them. */
import type { MeasureIndex } from '../matching/measure-index';
import { rarityOf } from '../matching/page-model';
import { inverseDocumentFrequency, postingsOf } from '../retrieval/inverted-index';
import { tokenKeysOf } from '../retrieval/token-keys';
import { normalText } from '../text/normalise';
import { type Said, saysAspect } from './aspects';
import { type MeasureFigure, measureFigures } from './measure-figures';
import { type Role, roleOf } from './roles';
import { clauseBefore, clauseSpan, wholeSpan } from './statement';

export interface LabelledFigure {
  /** Place of its measure in the corpus. */
  readonly measure: number;
  readonly figure: MeasureFigure;
  readonly role: Role;
  /** Its label, and the clauses of the summary around it: what it is of. */
  readonly said: Said;
  /** What all tokens of the label are worth together. */
  readonly labelWorth: number;
  readonly title: WorthyTokens;
}

/** Token keys of some words, and what they are worth together. */
export interface WorthyTokens {
  readonly worths: ReadonlyMap<number, number>;
  readonly total: number;
}

export interface FigureLabels {
  readonly figures: readonly LabelledFigure[];
  readonly byMeasure: ReadonlyMap<number, readonly number[]>;
  /** By token key, the places of the figures whose label holds it, and what it is worth. */
  readonly byToken: ReadonlyMap<number, { readonly worth: number; readonly figures: readonly number[] }>;
}

export function figureLabels(index: MeasureIndex): FigureLabels {
  const figures: LabelledFigure[] = [];
  const byMeasure = new Map<number, number[]>();
  const byToken = new Map<number, { worth: number; figures: number[] }>();
  index.measures.forEach((located, measure) => {
    const title = worthyTokens(index, located.measure.title);
    for (const figure of measureFigures(located)) {
      const place = figures.length;
      const label = worthyTokens(index, figure.label);
      for (const [key, worth] of label.worths) {
        const token = byToken.get(key) ?? { worth, figures: [] };
        token.figures.push(place);
        byToken.set(key, token);
      }
      byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), place]);
      figures.push({ measure, figure, labelWorth: label.total, title, ...saidOf(figure) });
    }
  });
  return { figures, byMeasure, byToken };
}

function worthyTokens(index: MeasureIndex, text: string): WorthyTokens {
  const worths = new Map(tokenKeysOf(normalText(text)).map((key) => [key, worthOf(index, key)]));
  return { worths, total: [...worths.values()].reduce((sum, worth) => sum + worth, 0) };
}

/** A token of pages about anything tells nothing, nor one of every measure; as for shared phrases. */
function worthOf({ content: { postings }, pageModel }: MeasureIndex, key: number): number {
  const { start, end } = postingsOf(postings, key);
  return rarityOf(pageModel, key) ** 2 * inverseDocumentFrequency(end - start, postings.documentCount);
}

/** Labels end in the word for a difference (一审较去年同期缩短), or only name the state after one (压减后办理时限). */
const FALLS = /(缩短|减少|降低|压缩|提前)$/;
const RISES = /(增加|增长|提高|增长率)$/;

function saidOf(figure: MeasureFigure): Pick<LabelledFigure, 'role' | 'said'> {
  const { kind, label, sentence, start } = figure;
  const { summary } = figure.located.measure;
  const isSaid = sentence !== label;
  const own = isSaid ? clauseSpan(summary, wholeSpan(figure)) : { start: 0, end: 0 };
  const before = isSaid ? clauseBefore(summary, own.start) : own;
  const clause = normalText(`${label}，${summary.slice(own.start, own.end)}`);
  const wider = normalText(`${clause}，${summary.slice(before.start, before.end)}`);
  const words = [normalText(label), clause, wider].find((candidate) => saysAspect(kind, candidate)) ?? wider;
  const said = { words, clause };
  if (FALLS.test(label)) return { said, role: 'fall' };
  if (RISES.test(label)) return { said, role: 'rise' };
  return { said, role: isSaid ? roleOf(figure, summary.slice(own.start, start)) : 'level' };
}
