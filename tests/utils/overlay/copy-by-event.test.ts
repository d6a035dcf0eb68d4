// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { copyByEvent } from '@/utils/overlay/copy-by-event';

/** jsdom has no command to copy: stands in for a browser that has, with or without a clipboard. */
function giveCopyCommand(hasClipboard: boolean) {
  const laid: string[] = [];
  const clipboardData = { setData: (_type: string, text: string) => void laid.push(text) };
  document.execCommand = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'clipboardData', { value: hasClipboard ? clipboardData : null });
    document.body.dispatchEvent(event);
    return true;
  };
  return laid;
}

describe('copying without the clipboard API', () => {
  it('lays the text before the browser, and no listener of the page hears of it', () => {
    const laid = giveCopyCommand(true);
    const heard = vi.fn();
    document.addEventListener('copy', heard, true);
    expect(copyByEvent(window, '做法（来源：…）')).toBe(true);
    expect(laid).toEqual(['做法（来源：…）']);
    expect(heard).not.toHaveBeenCalled();
    document.execCommand('copy');
    expect(heard).toHaveBeenCalledOnce();
    document.removeEventListener('copy', heard, true);
  });

  it.each([
    ['the browser copies nothing', () => void giveCopyCommand(false)],
    [
      'the browser refuses',
      () => {
        document.execCommand = () => false;
      },
    ],
  ])('says so where %s', (_case, prepare) => {
    prepare();
    expect(copyByEvent(window, '做法')).toBe(false);
  });
});
