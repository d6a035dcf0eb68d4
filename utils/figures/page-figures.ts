/** The figures of a page, each with what its surroundings say of it. */
import type { MeasureIndex } from '../matching/measure-index';
import { passagesOf } from '../matching/page-passages';
import type { PageText } from '../page/page-text';
import { tokenKeysOf } from '../retrieval/token-keys';
import { normalText } from '../text/normalise';
import { type Said, saysAspect } from './aspects';
import type { Figure } from './figure';
import type { FigureLabels } from './figure-labels';
import { findFigures, MOST_FIGURES } from './find-figures';
import {
  addNames,
  type Names,
  namesBy,
  type SaidTerm,
  saidTerms,
  termsAbout,
  termsBefore,
  termsWithin,
} from './named-measures';
import { type Role, roleOf } from './roles';
import { clauseBefore, clauseSpan, sentenceSpan, wholeSpan } from './statement';

/** What a name counts that stands in the page's title, in the heading over the block, or right before the sentence. */
const TITLE_SHARE = 0.5;
const HEADING_SHARE = 0.6;
const BEFORE_SHARE = 0.5;

export interface PageFigure {
  readonly figure: Figure;
  /** Number of the page's block; -1 for the title. */
  readonly block: number;
  readonly surroundings: Surroundings;
}

/** All that says where a figure belongs. */
export interface Surroundings {
  readonly role: Role;
  readonly said: Said;
  /** Token keys of its own clause and the one before. */
  readonly keys: ReadonlySet<number>;
  /** By the terms of its sentence and of what stands before. */
  readonly names: Names;
  /** By title and heading. */
  readonly around: Names;
}

/** The figures of the page in reading order, the first `MOST_FIGURES` of them. */
export function pageFigures(index: MeasureIndex, labels: FigureLabels, page: PageText): PageFigure[] {
  const found: PageFigure[] = [];
  let title: Names = new Map();
  let heading: Names = new Map();
  passagesOf(page).forEach((passage, at) => {
    const terms = saidTerms(index, passage);
    if (passage.kind === 'title') title = namesOfFigured(labels, terms);
    if (passage.kind === 'heading') heading = namesOfFigured(labels, terms);
    const around: Names = new Map();
    addNames(around, title, TITLE_SHARE);
    addNames(around, heading, HEADING_SHARE);
    const figures = findFigures(passage.text, MOST_FIGURES - found.length);
    for (const [place, figure] of figures.entries()) {
      const surroundings = { ...surroundingsOf(passage.text, terms, figures, place), around };
      found.push({ figure, block: at - 1, surroundings });
    }
  });
  return found;
}

function surroundingsOf(
  text: string,
  terms: readonly SaidTerm[],
  figures: readonly Figure[],
  place: number,
): Omit<Surroundings, 'around'> {
  const said = saidAround(text, figures[place] as Figure, figures[place - 1]);
  return { ...said, names: namesOf(text, terms, figures, place, said.role) };
}

/** Names of measures that have figures: no others are looked for. */
function namesOfFigured({ byMeasure }: FigureLabels, terms: readonly SaidTerm[]): Names {
  return new Map([...namesBy(terms)].filter(([measure]) => byMeasure.has(measure)));
}

function namesOf(
  text: string,
  terms: readonly SaidTerm[],
  figures: readonly Figure[],
  place: number,
  role: Role,
): Names {
  const figure = wholeSpan(figures[place] as Figure);
  const sentence = sentenceSpan(text, figure);
  const clause = clauseSpan(text, figure);
  const before = figures[place - 1];
  const isNamed = before && termsWithin(terms, Math.max(clause.start, before.end), figure.start).length > 0;
  const from = (isNamed ? before : otherBefore(figures, place, role))?.end ?? 0;
  const next = figures[place + 1];
  const others = { from, next: next ? wholeSpan(next).start : text.length };
  const names = namesBy(termsAbout(terms, sentence, clause, others));
  addNames(names, namesBy(termsBefore(terms, sentence)), BEFORE_SHARE);
  return names;
}

/** So many figures may be told of one thing before this one. */
const MOST_BACK = 6;

/**
 * The figure before that has its terms for itself. A clause that names nothing goes on about what was named before it as
 * far as its figure is of another kind (时限减到 7 个工作日，环节减到 1 个), or tells a difference (用时 27.1 天，少 13.44 天).
 */
function otherBefore(figures: readonly Figure[], place: number, role: Role): Figure | undefined {
  const earlier = figures.slice(Math.max(0, place - MOST_BACK), place);
  const alike = earlier.filter(({ kind }) => kind === figures[place]?.kind);
  return alike.at(role === 'level' ? -1 : -2);
}

function saidAround(
  text: string,
  figure: Figure,
  previous: Figure | undefined,
): Pick<Surroundings, 'said' | 'role' | 'keys'> {
  const place = wholeSpan(figure);
  const own = clauseSpan(text, place);
  const clause = text.slice(Math.max(own.start, previous?.end ?? 0), own.end);
  const role = roleOf(figure, text.slice(own.start, place.start));
  const before = clauseBefore(text, own.start);
  // A clause with a figure of its own speaks of that one; a difference is one to that (耗时 27.1 天，同比少 13.44 天).
  const isAbout = !previous || previous.end <= before.start || role !== 'level';
  const wider = isAbout ? `${text.slice(before.start, before.end)}，${clause}` : clause;
  const said = { words: normalText(wider), clause: normalText(clause) };
  const keys = new Set(tokenKeysOf(said.words));
  return { said: saysAspect(figure.kind, said.clause) ? { ...said, words: said.clause } : said, role, keys };
}
