/** The figures of measures that a figure of the page may belong beside. */
import { speakOfSame } from './aspects';
import { comparable } from './exact-units';
import type { Figure } from './figure';
import type { FigureLabels, LabelledFigure } from './figure-labels';
import type { PageFigure, Surroundings } from './page-figures';
import { type Role, tellSameFall } from './roles';

/**
 * Least sureness (specificity of a term times the weight of its lead, times what its place counts) for a figure to belong
 * to the measure named: a keyword of four characters in the sentence has .9, in the title of the page .45.
 */
const NAMED = 0.36;

/** From here on a name is enough; below, something of the label has to be said as well: 联合审批 alone (.66) names many. */
const NAMED_OUTRIGHT = 0.7;
const LEAST_LABEL_SHARE = 0.05;

/**
 * Nor is it enough that the figure's clauses say so much of the measure's title (施工许可 of 分阶段办理施工许可 is .32, worth
 * 6.8): another permit may be meant. With something of the label, no figure of the judged pages goes astray by it.
 */
const TITLE_SHARE = 0.3;
const TITLE_WORTH = 6;

/**
 * Without a name: so much of the label stands in the figure's own clauses, and the label is worth as much as three bigrams
 * that few measures and few pages about anything say. 同比增长 is worth 4, 一审平均耗时 some 15.
 */
const LABEL_SHARE = 0.5;
const LABEL_WORTH = 8;

export interface Candidate {
  readonly labelled: LabelledFigure;
  readonly sureness: number;
}

/** The figures of measures that this one may belong beside. */
export function candidatesFor(labels: FigureLabels, page: PageFigure): Candidate[] {
  const { figure, surroundings } = page;
  const shares = sharedLabels(labels, surroundings);
  const places = new Set(shares.keys());
  const { names, around, role } = surroundings;
  for (const named of [names, around])
    for (const measure of named.keys())
      for (const place of labels.byMeasure.get(measure) ?? []) places.add(place);
  const candidates = [...places].flatMap((place) => {
    const labelled = labels.figures[place] as LabelledFigure;
    if (!isOfSame(figure, surroundings, labelled)) return [];
    const named = Math.max(names.get(labelled.measure) ?? 0, around.get(labelled.measure) ?? 0);
    const share = (shares.get(place) ?? 0) / labelled.labelWorth;
    const isShared =
      role === 'level' ? saysLabel(labels, shares, place) : toldOfLevel(labels, shares, labelled);
    const isHalfNamed = named >= NAMED || saysTitle(labelled, surroundings);
    const isNamed = named >= NAMED_OUTRIGHT || (isHalfNamed && share >= LEAST_LABEL_SHARE);
    return isNamed || isShared ? [{ labelled, sureness: named + share }] : [];
  });
  return toldAlike(candidates, role);
}

/** Of a measure that tells the same kind of thing, no figure that only tells the other side of a fall. */
function toldAlike(candidates: readonly Candidate[], role: Role): Candidate[] {
  const alike = candidates.filter(({ labelled }) => labelled.role === role);
  const measures = new Set(alike.map(({ labelled }) => labelled.measure));
  return candidates.filter(({ labelled }) => labelled.role === role || !measures.has(labelled.measure));
}

function saysTitle({ title }: LabelledFigure, { keys }: Surroundings): boolean {
  let said = 0;
  for (const [key, worth] of title.worths) if (keys.has(key)) said += worth;
  return said >= TITLE_WORTH && said >= title.total * TITLE_SHARE;
}

function saysLabel({ figures }: FigureLabels, shares: ReadonlyMap<number, number>, place: number): boolean {
  const { labelWorth } = figures[place] as LabelledFigure;
  return labelWorth >= LABEL_WORTH && (shares.get(place) ?? 0) >= labelWorth * LABEL_SHARE;
}

/** A difference is named by what it is one to: 一审平均用时 27.1 天，同比少 13.44 天. */
function toldOfLevel(
  labels: FigureLabels,
  shares: ReadonlyMap<number, number>,
  { measure, figure: { kind } }: LabelledFigure,
): boolean {
  return (labels.byMeasure.get(measure) ?? []).some((place) => {
    const { role, figure } = labels.figures[place] as LabelledFigure;
    return role === 'level' && figure.kind === kind && saysLabel(labels, shares, place);
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
  if (kind !== labelled.figure.kind) return false;
  if (role !== labelled.role && !tellSameFall({ role, figure }, labelled)) return false;
  // Limits in days and in working days are read side by side; shares of other bases and money of other countries are not.
  const needsUnit = kind === 'share' || kind === 'amount';
  return (!needsUnit || comparable(figure, labelled.figure)) && speakOfSame(kind, said, labelled.said);
}
