/** The figures of a page beside the figures of the measures they belong to. */
import type { MeasureIndex } from '../matching/measure-index';
import type { PageText } from '../page/page-text';
import { speakOfSame } from './aspects';
import { comparable } from './exact-units';
import type { Figure } from './figure';
import { type FigureLabels, figureLabels, type LabelledFigure } from './figure-labels';
import type { MeasureFigure } from './measure-figures';
import { type PageFigure, pageFigures, type Surroundings } from './page-figures';

export interface FigureComparison {
  /** As the page says it; its place is that in its block. */
  readonly figure: Figure;
  /** Number of the page's block; -1 for the title. */
  readonly block: number;
  /** Figures of measures that it belongs beside, surest first; none where it belongs to no measure. */
  readonly beside: readonly MeasureFigure[];
}

/**
 * Least sureness (specificity of a term times the weight of its lead, times what its place counts) for a figure to belong
 * to the measure named: a keyword of four characters in the sentence has .9, in the title of the page .45.
 */
const NAMED = 0.36;

/** From here on a name is enough; below, something of the label has to be said as well: 联合审批 alone (.66) names many. */
const NAMED_OUTRIGHT = 0.7;
const LEAST_LABEL_SHARE = 0.05;

/**
 * Without a name: so much of the label stands in the figure's own clauses, and the label is worth as much as three bigrams
 * that few measures and few pages about anything say. 同比增长 is worth 4, 一审平均耗时 some 15.
 */
const LABEL_SHARE = 0.5;
const LABEL_WORTH = 8;

/** Of one measure, figures are shown together that belong nearly as surely as its best (一审, 二审). */
const ALIKE = 0.05;

/** A figure stands beside those of so many measures, and one of a measure beside so many of the page. */
const MOST_BESIDE = 3;
const MOST_REPEATS = 3;

/**
 * The figures of the page in reading order (at most `MOST_FIGURES`), with the figures of measures each belongs beside. A
 * figure belongs to a measure that its sentence, heading or title names, or whose label it shares, if both are of one kind,
 * tell the same thing in their own clauses, and both a level, a rise or a fall.
 *
 * On 306 judged and real pages with 949 figures it makes 27 pairs, on 15 pages: 26 right by eye, one a single company's.
 * None is on a page about other things. On the compendium's own wording it makes 40, all right. The thresholds are where the
 * last wrong pair but that one went, and most right ones stayed.
 */
export function figurePairs(index: MeasureIndex, text: PageText): FigureComparison[] {
  const labels = figureLabels(index);
  const found = pageFigures(index, labels, text);
  const beside = sortedOut(found.map((one) => candidatesFor(labels, one)));
  return found.map(({ figure, block }, at) => ({ figure, block, beside: beside[at] ?? [] }));
}

interface Candidate {
  readonly labelled: LabelledFigure;
  readonly sureness: number;
}

/** The figures of measures that this one may belong beside. */
function candidatesFor(labels: FigureLabels, { figure, surroundings }: PageFigure): Candidate[] {
  const shares = sharedLabels(labels, surroundings);
  const places = new Set(shares.keys());
  const { names, around, role } = surroundings;
  for (const named of [names, around])
    for (const measure of named.keys())
      for (const place of labels.byMeasure.get(measure) ?? []) places.add(place);
  return [...places].flatMap((place) => {
    const labelled = labels.figures[place] as LabelledFigure;
    if (!isOfSame(figure, surroundings, labelled)) return [];
    const named = Math.max(names.get(labelled.measure) ?? 0, around.get(labelled.measure) ?? 0);
    const share = (shares.get(place) ?? 0) / labelled.labelWorth;
    const isShared = role === 'level' && share >= LABEL_SHARE && labelled.labelWorth >= LABEL_WORTH;
    const isNamed = named >= NAMED_OUTRIGHT || (named >= NAMED && share >= LEAST_LABEL_SHARE);
    return isNamed || isShared ? [{ labelled, sureness: named + share }] : [];
  });
}

/** By place of the labelled figure, what the tokens are worth that its label shares with the words. */
function sharedLabels({ byToken }: FigureLabels, { keys }: Surroundings): Map<number, number> {
  const shares = new Map<number, number>();
  for (const key of keys) {
    const token = byToken.get(key);
    for (const place of token?.figures ?? [])
      shares.set(place, (shares.get(place) ?? 0) + (token?.worth ?? 0));
  }
  return shares;
}

function isOfSame(figure: Figure, { role, said }: Surroundings, labelled: LabelledFigure): boolean {
  const { kind } = figure;
  if (kind !== labelled.figure.kind || role !== labelled.role) return false;
  // Limits in days and in working days are read side by side; shares of other bases and money of other countries are not.
  const needsUnit = kind === 'share' || kind === 'amount';
  return (!needsUnit || comparable(figure, labelled.figure)) && speakOfSame(kind, said, labelled.said);
}

/** Of the candidates of each figure those that it is shown beside: the surest pairs of the page first. */
function sortedOut(candidates: readonly (readonly Candidate[])[]): MeasureFigure[][] {
  const all = candidates.flatMap((ofOne, at) => ofOne.map((candidate) => ({ ...candidate, at })));
  all.sort((a, b) => b.sureness - a.sureness);
  const chosen = candidates.map((): Candidate[] => []);
  const repeats = new Map<LabelledFigure, number>();
  for (const { labelled, sureness, at } of all) {
    const ofOne = chosen[at] as Candidate[];
    const times = repeats.get(labelled) ?? 0;
    if (times >= MOST_REPEATS || !isWanted(ofOne, labelled, sureness)) continue;
    repeats.set(labelled, times + 1);
    ofOne.push({ labelled, sureness });
  }
  return chosen.map((ofOne) => ofOne.map(({ labelled }) => labelled.figure));
}

function isWanted(chosen: readonly Candidate[], { measure }: LabelledFigure, sureness: number): boolean {
  const best = chosen.find(({ labelled }) => labelled.measure === measure);
  if (best) return best.sureness - sureness <= ALIKE;
  return new Set(chosen.map(({ labelled }) => labelled.measure)).size < MOST_BESIDE;
}
