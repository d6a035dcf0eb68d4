/** The figures side by side, for a draft. Always Chinese, as the drafts are. */
import { type CoverageReport, type ReportRow, sourceOf } from '../coverage/coverage-report';
import type { PageText } from '../page/page-text';
import { COMPENDIUM_NAME } from '../snippets/citation';
import type { Figure, FigureKind } from './figure';
import type { FigureComparison } from './figure-pairs';
import type { MeasureFigure } from './measure-figures';
import { conversionBeside, spokenFigure } from './spoken-figure';

const KINDS: Readonly<Record<FigureKind, string>> = {
  time: '时限',
  materials: '材料',
  steps: '环节',
  share: '比例',
  amount: '金额',
};

const COLUMNS = ['类别', '本文的数字（附原句）', '各地做法的数字（附原句和出处）'];

const NOTE = `并列只供对照：各处口径可能不同，不排名次。各地做法取自${COMPENDIUM_NAME}。`;

/** The comparisons as one table with its source. */
export function figuresReport(text: PageText, comparisons: readonly FigureComparison[]): CoverageReport {
  const lines = [`对照的文字：${sourceOf(text)}`, `共 ${comparisons.length} 处数字。`, NOTE];
  return { title: '数字对照', lines, columns: COLUMNS, rows: comparisons.map(rowOf) };
}

function rowOf({ figure, beside }: FigureComparison): ReportRow {
  return [
    [KINDS[figure.kind]],
    [spokenFigure(figure), `“${figure.sentence}”`],
    beside.flatMap((measure) => linesOf(figure, measure)),
  ];
}

function linesOf(page: Figure, measure: MeasureFigure): string[] {
  const { measure: facts, case: parent } = measure.located;
  const conversion = conversionBeside(page, measure);
  const converted = conversion && `（${conversion.of === 'page' ? '本文' : ''}=${conversion.text}）`;
  const quote = measure.sentence === measure.label ? [] : [`“${measure.sentence}”`];
  return [
    `${measure.label}：${spokenFigure(measure)}${converted ?? ''}`,
    ...quote,
    `——${facts.title}（${parent.place.name}，第 ${parent.number} 篇）`,
  ];
}
