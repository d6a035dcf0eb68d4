import { expect, it } from 'vitest';
import { reportDone, stageOf } from '@/utils/export/progress';

function reported(report: (controls: Parameters<typeof reportDone>[0]) => void): [number, number][] {
  const calls: [number, number][] = [];
  const onProgress = (done: number, total: number) => calls.push([done, total]);
  report({ onProgress: (done, total) => void onProgress(done, total), signal: new AbortController().signal });
  return calls;
}

it('moves from where a stage begins to where it ends', () => {
  const calls = reported((controls) => {
    const { onStep } = stageOf('writing', 3, controls);
    for (let step = 0; step < 3; step++) onStep();
  });
  expect(calls).toEqual([
    [40, 100],
    [50, 100],
    [60, 100],
  ]);
});

it('says nothing where nothing moves', () => {
  const calls = reported((controls) => {
    const { onStep } = stageOf('topics', 3000, controls);
    for (let step = 0; step < 3000; step++) onStep();
  });
  expect(calls.map(([done]) => done)).toEqual([...Array(30).keys()].map((at) => at + 1));
});

it('ends with all of it', () => {
  expect(reported(reportDone)).toEqual([[100, 100]]);
});
