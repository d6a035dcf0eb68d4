import type { Figure } from '@/utils/corpus/types';
import { CORPUS_LANGUAGE } from './corpus-language';
import './measure-details.css';

/** As many as stand in a line or two of a narrow panel. */
const STRIP_FIGURES = 3;

/** Numbers with what they count, one a line. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl class="figure-list" lang={CORPUS_LANGUAGE}>
      {figures.map(({ label, value, unit }) => (
        <div key={label + value} class="figure-row">
          <dt>{label}</dt>
          <dd>
            <Value value={value} unit={unit} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The first few numbers, run on in a line: enough to see whether it is worth opening. */
export function FigureStrip({ figures }: { figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <ul class="figure-strip" lang={CORPUS_LANGUAGE}>
      {figures.slice(0, STRIP_FIGURES).map(({ label, value, unit }) => (
        <li key={label + value}>
          {label} <Value value={value} unit={unit} />
        </li>
      ))}
    </ul>
  );
}

function Value({ value, unit }: Pick<Figure, 'value' | 'unit'>) {
  return (
    <span class="figure">
      {value}
      {unit !== '' && <span class="figure-unit">{unit}</span>}
    </span>
  );
}
