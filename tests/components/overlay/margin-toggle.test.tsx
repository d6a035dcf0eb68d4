// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { MarginToggle } from '@/components/overlay/margin-toggle';
import { loadMarginSites } from '@/utils/browser/margin-sites';
import { setMarginShown } from '@/utils/browser/overlay';
import type { PageOverlay } from '@/utils/overlay/page-overlay';
import { give } from '../../utils/browser/fakes';
import { expectAccessible } from '../axe';
import { readyPage } from '../sample';

describe('the switch of the margin', () => {
  let isShown = false;
  const show = vi.fn();
  const executeScript = vi.fn();
  const request = vi.fn();
  beforeEach(() => {
    isShown = false;
    show.mockReset();
    const overlay: Partial<PageOverlay> = {
      showMargin: async () => {
        isShown = true;
      },
      hideMargin: () => {
        isShown = false;
      },
      isMarginShown: () => isShown,
    };
    (globalThis as { tashanOverlay?: unknown }).tashanOverlay = overlay;
    executeScript.mockImplementation(async ({ func, args = [] }) => [{ result: func?.(...args) }]);
    give('scripting', { executeScript });
    request.mockReset().mockResolvedValue(true);
    give('permissions', { request });
  });
  afterEach(cleanup);

  const draw = () => render(<MarginToggle page={readyPage} toaster={{ show }} />);
  const toggle = () => screen.getByRole('button', { name: '在正文旁标出' });
  const isPressed = () => toggle().getAttribute('aria-pressed');

  it('shows the margin of the page, and takes it away', async () => {
    draw();
    fireEvent.click(toggle());
    await waitFor(() => expect(isPressed()).toBe('true'));
    expect(isShown).toBe(true);
    fireEvent.click(toggle());
    await waitFor(() => expect(isPressed()).toBe('false'));
    expect(isShown).toBe(false);
  });

  it('is on where the margin is shown already', async () => {
    isShown = true;
    draw();
    await waitFor(() => expect(isPressed()).toBe('true'));
  });

  it('keeps the site for good, and shows the margin at once', async () => {
    draw();
    const always = await screen.findByRole('checkbox', { name: '本站总是标出' });
    fireEvent.click(always);
    await waitFor(async () => expect(await loadMarginSites()).toEqual(['*://www.gov.cn/*']));
    await waitFor(() => expect(isPressed()).toBe('true'));
    fireEvent.click(always);
    await waitFor(async () => expect(await loadMarginSites()).toEqual([]));
    await waitFor(() => expect(isPressed()).toBe('false'));
  });

  it('asks for the site within the very click, and says so where that is refused', async () => {
    request.mockResolvedValue(false);
    draw();
    const always = (await screen.findByRole('checkbox')) as HTMLInputElement;
    fireEvent.click(always);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://www.gov.cn/*'] });
    await waitFor(() =>
      expect(show).toHaveBeenCalledWith('没能选上：浏览器询问是否允许访问 www.gov.cn 时，请选“允许”'),
    );
    await waitFor(() => expect(always.checked).toBe(false));
    expect(await loadMarginSites()).toEqual([]);
    expect(isPressed()).toBe('false');
  });

  it('says so where the choice cannot be saved, and goes back', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk'));
    draw();
    const always = (await screen.findByRole('checkbox')) as HTMLInputElement;
    fireEvent.click(always);
    await waitFor(() => expect(show).toHaveBeenCalledWith('没能保存，请再试一次'));
    await waitFor(() => expect(always.checked).toBe(false));
  });

  it('takes the margin away though it is still on its way', async () => {
    const order: string[] = [];
    executeScript.mockImplementation(async ({ files, args }) => {
      await new Promise((resolve) => setTimeout(resolve, files ? 20 : 0));
      order.push(files ? 'script' : `shown: ${args}`);
      return [];
    });
    await Promise.all([setMarginShown(5, true), setMarginShown(5, false)]);
    expect(order).toEqual(['script', 'shown: true', 'shown: false']);
  });

  it('says so where the page lets no script in', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    draw();
    fireEvent.click(toggle());
    await waitFor(() => expect(show).toHaveBeenCalledWith('没能在此页标出，请刷新网页后再试'));
    expect(isPressed()).toBe('false');
  });

  it('is accessible', async () => {
    const { container } = draw();
    await screen.findByRole('checkbox');
    await expectAccessible(container);
  });
});
