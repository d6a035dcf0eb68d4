/** Whether a passage that has been changed is told from its twin. */
import { describe, expect, it } from 'vitest';
import { withoutSpace } from '@/utils/page/fold-space';
import { atOnce } from '@/utils/page/slices';
import { findChangedPassage } from '@/utils/passages/find-passage';
import { AROUND, SAMPLES } from './changed-samples';

const CONTEXT = 32;
const pageOf = (...paragraphs: string[]) => withoutSpace([AROUND[0], ...paragraphs, AROUND[1]].join(''));
const selectorOf = (exact: string) => ({
  exact,
  prefix: AROUND[0].slice(-CONTEXT),
  suffix: AROUND[1].slice(0, CONTEXT),
});

/** What a reader is told who kept the words and finds this page. */
function toldOf(kept: string, ...page: string[]) {
  const text = pageOf(...page);
  const found = atOnce(findChangedPassage({ text }, selectorOf(kept)));
  if (found === null) return { told: 'gone', words: '' };
  const words = text.slice(found.span.start, found.span.end);
  return { told: found.isOnlySimilar ? 'similar' : 'found', words };
}

/** A changed end is as long in the page as it was, about. Characters. */
const ENDS = 5;

/** Found where it is, but for its very ends, and not in part. */
function expectFound(kept: string, now: string, ...page: string[]): void {
  const { told, words } = toldOf(kept, ...page);
  expect(told).toBe('found');
  expect(withoutSpace(now)).toContain(words.slice(1, -ENDS));
  expect(words.length).toBeGreaterThan(kept.length * 0.75);
}

const each = SAMPLES.flatMap(({ kept, edits, twins, reworded = [] }, at) => [
  ...edits.map((edit) => ({ at, kept, now: edit, is: 'edited' })),
  ...twins.map((twin) => ({ at, kept, now: twin, is: 'a twin' })),
  ...reworded.map((now) => ({ at, kept, now, is: 'reworded' })),
]);
const isHeldBack = ({ at }: { at: number }) => at % 3 === 2;

describe.each([
  ['looked at', each.filter((one) => !isHeldBack(one))],
  ['kept back', each.filter(isHeldBack)],
])('of the samples that were %s, a passage', (_which, samples) => {
  const edited = samples.filter(({ is }) => is === 'edited');
  it.each(edited)('of which an editor has made $now is found', ({ kept, now }) => {
    expectFound(kept, now, now);
  });

  it.each(edited)('now $now is found among its twins', ({ at, kept, now }) => {
    const { twins = [] } = SAMPLES[at] ?? {};
    expectFound(kept, now, ...twins, now, ...twins);
  });

  it.each(samples.filter(({ is }) => is === 'a twin'))(
    'beside which stood $now is not taken for it',
    (sample) => {
      expect(toldOf(sample.kept, sample.now).told).not.toBe('found');
    },
  );

  it.each(samples.filter(({ is }) => is === 'reworded'))('reworded as $now is only similar', (sample) => {
    expect(toldOf(sample.kept, sample.now).told).toBe('similar');
  });
});
