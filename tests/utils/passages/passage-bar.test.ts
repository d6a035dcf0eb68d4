// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPassageBar, type PassageBar } from '@/utils/passages/passage-bar';
import { click } from '../../reader';

// What a browser sees is tried in browsers.
vi.mock('@/utils/overlay/sight', () => ({
  DEAF: 'deaf',
  Sight: class {
    admits = () => true;
  },
}));

const texts = {
  name: '本页相关原文',
  previous: '上一处',
  next: '下一处',
  clear: '清除标记',
  gone: '这段话已不在页面上',
  place: () => '第 2 处，共 3 处',
  remark: ({ skipped }: { skipped: number }) => (skipped > 0 ? '跳过 1 处' : ''),
};
const actions = { step: vi.fn(), clear: vi.fn() };
const WALK = { at: 1, total: 3, label: '<b>首违不罚</b>', isOnlySimilar: false, skipped: 0 };

let bar: PassageBar;
let root: ShadowRoot;

beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    root = attach.call(this, options);
    return root;
  });
  bar = openPassageBar(document, texts, actions);
  bar.show(WALK);
});
afterEach(() => {
  bar.remove();
  vi.restoreAllMocks();
});

describe('the bar in the page', () => {
  it('is closed to the page', () => {
    expect(document.querySelector('[data-tashan=passages]')?.shadowRoot).toBeNull();
    expect(document.body.querySelector('[data-tashan=passages]')).toBeNull();
  });

  it('says where the page no longer has the passage, until it shows one', () => {
    const said = () => root.querySelector('[role=status]')?.textContent;
    bar.showGone();
    expect(said()).toBe(`${WALK.label}这段话已不在页面上`);
    bar.show(WALK);
    expect(said()).toBe(`${WALK.label}第 2 处，共 3 处`);
  });

  it('says what is shown and where, as text', () => {
    const status = root.querySelector('[role=status]');
    expect(status?.textContent).toBe('<b>首违不罚</b>第 2 处，共 3 处');
    bar.show({ ...WALK, skipped: 1 });
    expect(status?.textContent).toContain('跳过 1 处');
    expect(root.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('本页相关原文');
  });

  it.each([
    ['上一处', () => expect(actions.step).toHaveBeenLastCalledWith(-1)],
    ['下一处', () => expect(actions.step).toHaveBeenLastCalledWith(1)],
    ['清除标记', () => expect(actions.clear).toHaveBeenCalled()],
  ])('has a button for %s', (label, happened) => {
    click(root.querySelector(`button[aria-label="${label}"]`) as Element);
    happened();
  });

  it('is gone once it is removed', () => {
    bar.remove();
    expect(document.querySelector('[data-tashan=passages]')).toBeNull();
  });
});
