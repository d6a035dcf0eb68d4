import { expect, it } from 'vitest';
import { inTurn } from '@/utils/overlay/in-turn';

it('work asked for while it runs is done once more, never twice at a time', async () => {
  let running = 0;
  let done = 0;
  const work = inTurn(async () => {
    running += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    done += 1;
  });
  await Promise.all([work(), work(), work(), work()]);
  expect(done).toBe(2);
  await work();
  expect(done).toBe(3);
});

it('work that fails can be asked for again', async () => {
  let fails = true;
  const work = inTurn(async () => {
    if (fails) throw new Error('once');
  });
  await expect(work()).rejects.toThrow('once');
  fails = false;
  await expect(work()).resolves.toBeUndefined();
});
