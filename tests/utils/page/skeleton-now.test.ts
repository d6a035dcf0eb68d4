// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { judgePage } from '@/utils/page/judge-page';
import { skeletonNow } from '@/utils/page/skeleton-now';
import * as walking from '@/utils/page/walk-page';

afterEach(() => vi.restoreAllMocks());

/** A walk at whose end the page has changed. */
function* walkOfChangingPage(): walking.Walk<null> {
  yield;
  return null;
}

it('holds the page as it is when asked', async () => {
  document.body.textContent = '';
  document.body.append(
    Object.assign(document.createElement('p'), { textContent: '各窗口推行容缺受理。'.repeat(9) }),
  );
  const skeleton = await skeletonNow(window);
  expect(skeleton && judgePage(skeleton).blocks[0]?.text).toContain('容缺受理');
});

it.each([
  [1, true],
  [2, true],
  [3, false],
  [9, false],
])('of a page that changed under %i walks is there: %s', async (changes, isThere) => {
  const { walkPage } = walking;
  let walks = 0;
  vi.spyOn(walking, 'walkPage').mockImplementation((page) => {
    walks += 1;
    return walks <= changes ? walkOfChangingPage() : walkPage(page);
  });
  expect((await skeletonNow(window)) !== null).toBe(isThere);
  expect(walks).toBeLessThanOrEqual(3);
});
