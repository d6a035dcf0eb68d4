import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/common/icon';
import type { MeasureActions } from '@/components/measure/measure-actions';
import { topicLabel } from '@/components/measure/topic-chips';
import type { TopicCoverage } from '@/utils/coverage/coverage';
import { MeasureBar } from './measure-bar';
import { TopicMeasures } from './topic-measures';
import { TopicStatus } from './topic-status';

export interface TopicRowsProps {
  readonly of: TopicCoverage;
  readonly actions: MeasureActions;
  /** Whether this row is the table's tab stop. */
  readonly tabStop: boolean;
}

/** A topic's row of the table, and the row under it that it opens. */
export function TopicRows({ of: topic, actions, tabStop }: TopicRowsProps) {
  const [open, setOpen] = useState(false);
  const details = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const toToggle = () => toggle.current?.focus();
  return (
    <>
      <tr class="topic-line" data-chapter={topic.topic.id}>
        <th scope="row">
          <button
            type="button"
            ref={toggle}
            tabIndex={tabStop ? 0 : -1}
            aria-expanded={open}
            aria-controls={details}
            onClick={() => setOpen(!open)}
          >
            <Icon name="chevron" size={12} />
            <span>{topicLabel(topic.topic)}</span>
          </button>
        </th>
        <td>
          <TopicStatus status={topic.status} />
        </td>
        <td>
          <MeasureBar of={topic} />
        </td>
      </tr>
      <tr id={details} class="topic-opened" hidden={!open}>
        <td colSpan={3}>{open && <TopicMeasures {...{ of: topic, actions }} onLeave={toToggle} />}</td>
      </tr>
    </>
  );
}
