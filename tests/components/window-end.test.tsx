// @vitest-environment jsdom
/** What a screen has begun ends with the window it stands in, whenever that is taken away. */
import { setTimeout as wait } from 'node:timers/promises';
import type { JSDOM } from 'jsdom';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { expect, it, vi } from 'vitest';

/** Preact by itself runs effects after 35 ms where no frame comes. */
const LONGER_THAN_PREACT_WAITS = 100;

const { jsdom } = globalThis as unknown as { jsdom: JSDOM };

function Screen({ effect }: { effect: () => void }) {
  useEffect(effect);
  return <p>他山</p>;
}

it('an effect comes with the next frame', async () => {
  const effect = vi.fn();
  render(<Screen effect={effect} />, document.body);
  await vi.waitFor(() => expect(effect).toHaveBeenCalledOnce());
});

it('no effect outlives its window', async () => {
  const late = vi.fn();
  render(<Screen effect={late} />, document.body);
  jsdom.window.close();
  await wait(LONGER_THAN_PREACT_WAITS);
  expect(late).not.toHaveBeenCalled();
});
