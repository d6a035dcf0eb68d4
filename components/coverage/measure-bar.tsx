import { measureCount, type TopicCoverage } from '@/utils/coverage/coverage';

/** A topic's measures as a bar: named ones full, near ones hatched, the others empty. The figures say it in words. */
export function MeasureBar({ of: topic }: { of: TopicCoverage }) {
  return (
    <span class="measure-count">
      <span class="figure">
        {topic.named.length} / {measureCount(topic)}
      </span>
      <span class="measure-bar" aria-hidden="true">
        <span class="bar-named" style={{ flexGrow: topic.named.length }} />
        <span class="bar-near" style={{ flexGrow: topic.near.length }} />
        <span style={{ flexGrow: topic.unmentioned.length }} />
      </span>
    </span>
  );
}
