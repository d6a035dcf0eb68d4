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
    const { onProgress } = stageOf('writing', controls);
    for (const done of [1, 2, 3]) onProgress(done, 3);
  });
  expect(calls).toEqual([
    [40, 100],
    [50, 100],
    [60, 100],
  ]);
});

it('says nothing where nothing moves', () => {
  const calls = reported((controls) => {
    const { onProgress } = stageOf('topics', controls);
    for (let done = 1; done <= 3000; done++) onProgress(done, 3000);
  });
  expect(calls.map(([done]) => done)).toEqual([...Array(30).keys()].map((at) => at + 1));
});

it('is at the end of a stage with nothing to do', () => {
  expect(reported((controls) => stageOf('topics', controls).onProgress(0, 0))).toEqual([[30, 100]]);
});

it('ends with all of it', () => {
  expect(reported(reportDone)).toEqual([[100, 100]]);
});
