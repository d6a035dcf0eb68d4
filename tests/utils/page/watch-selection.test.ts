// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSelection } from '@/utils/page/watch-selection';
import { press as pressKey, send } from '../../reader';

const own = document.createElement('div');
const events = {
  onMade: vi.fn(),
  onGone: vi.fn(),
  onMoved: vi.fn(),
  isOwn: ({ target }: Event) => target === own,
};
const tell = (type: string, target: EventTarget = document) =>
  send(target, new Event(type, { bubbles: true }));
const press = (key: string) => pressKey(document, key);
/** As the browser tells it, after a key. */
const select = () => {
  press('ArrowRight');
  tell('selectionchange');
};
let watching: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  document.body.append(own);
  watching = new AbortController();
  watchSelection(window, events, watching.signal);
});
afterEach(() => {
  watching.abort();
  vi.useRealTimers();
});

describe('a selection', () => {
  it('made by keys counts once it has stayed as it is for a while', () => {
    for (let presses = 0; presses < 4; presses++) {
      select();
      vi.advanceTimersByTime(299);
    }
    expect(events.onMade).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(events.onMade).toHaveBeenCalledTimes(1);
  });

  it('made with the pointer counts as soon as that is lifted, however long it was down', () => {
    tell('pointerdown');
    tell('selectionchange');
    vi.advanceTimersByTime(5_000);
    expect(events.onMade).not.toHaveBeenCalled();
    tell('pointerup');
    vi.advanceTimersByTime(20);
    expect(events.onMade).toHaveBeenCalledTimes(1);
  });

  it.each(['pointerup', 'pointercancel'])('counts at a %s that ends a drag', (type) => {
    tell('pointerdown');
    tell('selectionchange');
    tell(type);
    vi.advanceTimersByTime(20);
    expect(events.onMade).toHaveBeenCalledTimes(1);
  });

  it('is told of once: not at a click elsewhere that leaves it', () => {
    select();
    vi.advanceTimersByTime(300);
    tell('pointerdown');
    tell('pointerup');
    vi.advanceTimersByTime(1_000);
    expect(events.onMade).toHaveBeenCalledTimes(1);
  });

  it('is gone at once when it is another one', () => {
    tell('selectionchange');
    vi.advanceTimersByTime(300);
    events.onGone.mockClear();
    tell('selectionchange');
    expect(events.onGone).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['Escape', () => press('Escape')],
    ['printing', () => tell('beforeprint', window)],
  ])('is let go at %s, and not told of again', (_what, act) => {
    tell('selectionchange');
    events.onGone.mockClear();
    act();
    expect(events.onGone).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1_000);
    expect(events.onMade).not.toHaveBeenCalled();
  });

  it('stays at any other key', () => {
    tell('selectionchange');
    events.onGone.mockClear();
    press('a');
    expect(events.onGone).not.toHaveBeenCalled();
  });

  it.each([
    ['scrolled', 'scroll', document],
    ['resized', 'resize', window],
  ])('may stand elsewhere once the page is %s', (_what, type, target) => {
    tell(type, target);
    expect(events.onMoved).toHaveBeenCalledTimes(1);
  });

  it('is not made by clicks on what is shown for it', () => {
    select();
    vi.advanceTimersByTime(300);
    events.onMade.mockClear();
    tell('selectionchange');
    tell('pointerdown', own);
    tell('pointerup', own);
    vi.advanceTimersByTime(299);
    expect(events.onMade).not.toHaveBeenCalled();
  });

  it.each<[string, () => void]>([
    ['by itself', () => tell('selectionchange')],
    [
      'with events of its own',
      () => {
        for (const type of ['pointerdown', 'pointerup', 'keydown'])
          document.dispatchEvent(new KeyboardEvent(type, { key: 'a', bubbles: true }));
        tell('selectionchange');
      },
    ],
    [
      'long after the reader did something',
      () => {
        press('ArrowRight');
        vi.advanceTimersByTime(1_500);
        tell('selectionchange');
      },
    ],
    [
      'long before',
      () => {
        tell('selectionchange');
        vi.advanceTimersByTime(1_500);
        tell('pointerdown');
        tell('pointerup');
      },
    ],
  ])('that a script makes %s is none', (_how, act) => {
    act();
    vi.advanceTimersByTime(1_000);
    expect(events.onMade).not.toHaveBeenCalled();
  });

  it('is nobody’s business any more once watching has ended', () => {
    tell('selectionchange');
    watching.abort();
    tell('scroll');
    vi.advanceTimersByTime(1_000);
    expect(events.onMade).not.toHaveBeenCalled();
    expect(events.onMoved).not.toHaveBeenCalled();
  });
});
