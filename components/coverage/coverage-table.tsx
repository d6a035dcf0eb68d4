import { useRoving } from '@/components/hooks/use-roving';
import { useTabStop } from '@/components/hooks/use-tab-stop';
import type { MeasureActions } from '@/components/measure/measure-actions';
import { t } from '@/utils/browser/i18n';
import type { Coverage } from '@/utils/coverage/coverage';
import { TopicRows } from './topic-rows';

export interface CoverageTableProps {
  readonly coverage: Coverage;
  readonly actions: MeasureActions;
}

/** The topics as a table that is a chart: one tab stop, arrow keys move from row to row, Enter opens. */
export function CoverageTable({ coverage, actions }: CoverageTableProps) {
  const { list, onKeyDown } = useRoving({ kind: 'chapter', onLeave: () => {} });
  const { stop, onFocusIn } = useTabStop(
    coverage.map(({ topic }) => topic.id),
    'chapter',
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the buttons inside
    <div ref={list} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
      <table class="coverage-table">
        <caption class="visually-hidden">{t('coverageCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('coverageColumnTopic')}</th>
            <th scope="col">{t('coverageColumnStatus')}</th>
            <th scope="col" aria-label={t('coverageColumnMeasures')}>
              {t('coverageColumnMeasuresShort')}
            </th>
          </tr>
        </thead>
        <tbody>
          {coverage.map((topic) => (
            <TopicRows key={topic.topic.id} {...{ of: topic, actions }} tabStop={topic.topic.id === stop} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
