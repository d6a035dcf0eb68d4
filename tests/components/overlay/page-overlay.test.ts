// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardLayer } from '@/components/overlay/card-layer';
import { reasonOf } from '@/components/overlay/card-reason';
import messages from '@/public/_locales/zh_CN/messages.json';
import { type PageCard, pageCardOf } from '@/utils/overlay/page-card';
import { createHost, type PageHost } from '@/utils/overlay/page-host';
import { click, press, send } from '../../reader';
import { located } from '../sample';

// What a browser sees is tried in browsers.
vi.mock('@/utils/overlay/sight', () => ({
  DEAF: 'deaf',
  Sight: class {
    admits = () => true;
  },
}));

const reason = (tier: PageCard['tier'], phrase: string, term: string, isOwnTerm = tier === 'exact') => ({
  ...{ tier, phrase, term, isOwnTerm },
});
const card = (id = 'c05-m01', saved = false) =>
  pageCardOf(located(id), reason('alias', '材料后补', '容缺受理'), { saved, isOwnTerm: false });

/** The browser as a page's script finds it: texts, and a background that answers. */
function giveBrowser(answer: (message: unknown) => unknown) {
  const sendMessage = vi.fn(async (message: unknown) => answer(message));
  const getMessage = (key: string, given: string[]) =>
    (messages as Record<string, { message: string }>)[key]?.message.replace(
      /\$(\d)/g,
      (_, place) => given[Number(place) - 1] ?? '',
    ) ?? '';
  vi.stubGlobal('chrome', { runtime: { id: 'x', sendMessage }, i18n: { getMessage } });
  vi.stubGlobal('browser', undefined);
  return sendMessage;
}

describe('a card over the page', () => {
  let host: PageHost;
  let layer: CardLayer;
  const onClosed = vi.fn();
  const open = (cards: readonly PageCard[] = [card()], more = {}) => {
    const mark = { left: 700, top: 200, right: 722, bottom: 222 };
    const position = { window, anchor: () => ({ mark, text: mark }), watch: () => undefined };
    layer.open({
      heading: (shown: number) => `本段涉及 ${shown} 条做法`,
      quoted: '',
      none: '',
      cards,
      ofPage: true,
      position,
      onClosed,
      ...more,
    });
  };
  const button = (name: string) => {
    const buttons = [...host.root.querySelectorAll('button')];
    const found = buttons.find((one) => one.textContent === name || one.ariaLabel === name);
    if (!found) throw new Error(`no button ${name}: ${buttons.map((one) => one.textContent)}`);
    return found;
  };
  const status = () => host.root.querySelector('[role="status"]')?.textContent;
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

  beforeEach(() => {
    onClosed.mockReset();
    giveBrowser(() => true);
    host = createHost(document, 'margin', '');
    host.attach();
    layer = new CardLayer(window, host);
  });
  afterEach(() => {
    layer.close();
    host.remove();
    vi.unstubAllGlobals();
  });

  it('is a named dialog with the measure, its write-up and why it is there', () => {
    open();
    const dialog = host.root.querySelector('[role="dialog"]');
    const name = dialog?.getAttribute('aria-labelledby') ?? '';
    expect(host.root.querySelector(`#${name}`)?.textContent).toBe('本段涉及 1 条做法');
    expect(dialog?.textContent).toContain('容缺受理加承诺补正XX市持续优化营商环境让高质量发展更具韧性');
    expect(dialog?.textContent).toContain('本文称“材料后补”，汇编作“容缺受理”');
  });

  it('shows what page and compendium say as text, whatever it is', () => {
    const markup = '<img src=x onerror=alert(1)>';
    open([{ ...card(), title: markup, phrase: markup }], { quoted: markup });
    expect(host.root.querySelector('img')).toBeNull();
    expect(host.root.querySelector('h3')?.textContent).toBe(markup);
  });

  it('keeps the measure, and takes it out at the second press', async () => {
    const sendMessage = giveBrowser(() => true);
    open();
    click(button('收藏'));
    await settle();
    expect(sendMessage).toHaveBeenLastCalledWith({ type: 'keep-card', measureId: 'c05-m01', kept: true });
    expect([button('收藏').ariaPressed, status()]).toEqual(['true', '已收藏']);
    click(button('收藏'));
    await settle();
    expect(sendMessage).toHaveBeenLastCalledWith({ type: 'keep-card', measureId: 'c05-m01', kept: false });
    expect([button('收藏').ariaPressed, status()]).toEqual(['false', '已取消收藏撤销']);
  });

  it('has what was taken out kept again at “undo”', async () => {
    const sendMessage = giveBrowser(() => true);
    open([card('c05-m01', true)]);
    click(button('收藏'));
    await settle();
    click(button('撤销'));
    await settle();
    expect(sendMessage).toHaveBeenLastCalledWith({ type: 'keep-card', measureId: 'c05-m01', kept: true });
    expect([button('收藏').ariaPressed, status()]).toEqual(['true', '已收藏']);
  });

  it('is nobody’s to work or to close but the reader’s', async () => {
    const sendMessage = giveBrowser(() => true);
    open([card('c05-m01', true)]);
    for (const one of host.root.querySelectorAll('button')) one.click();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await settle();
    expect(sendMessage).not.toHaveBeenCalled();
    expect(onClosed).not.toHaveBeenCalled();
  });

  it.each([
    ['收藏', '没能保存，请再试一次'],
    ['与本页无关', '没能保存，请再试一次'],
  ])('says so where “%s” does not work, and stays as it was', async (name, said) => {
    giveBrowser(() => false);
    open();
    click(button(name));
    await settle();
    expect(status()).toBe(said);
    expect(button('收藏').ariaPressed).toBe('false');
  });

  it('hides a measure, leaves the focus on “undo”, and has it back', async () => {
    const sendMessage = giveBrowser(() => true);
    open([card('c05-m01'), card('c08-m01')]);
    click(button('与本页无关'));
    await settle();
    expect(sendMessage).toHaveBeenLastCalledWith({ type: 'hide-card', measureId: 'c05-m01', hidden: true });
    expect(host.root.querySelectorAll('h3')).toHaveLength(1);
    click(button('撤销'));
    await settle();
    expect(sendMessage).toHaveBeenLastCalledWith({ type: 'hide-card', measureId: 'c05-m01', hidden: false });
    expect(host.root.querySelectorAll('h3')).toHaveLength(2);
  });

  it('is called by how many measures are left on it', async () => {
    const heading = () => host.root.querySelector('h2')?.textContent;
    open([card('c05-m01'), card('c08-m01')]);
    const told = [heading()];
    for (const name of ['与本页无关', '与本页无关', '撤销']) {
      click(button(name));
      await settle();
      told.push(heading());
    }
    expect(told).toEqual([2, 1, 0, 1].map((count) => `本段涉及 ${count} 条做法`));
  });

  it('of a selection says nothing about the page', () => {
    open([card()], { ofPage: false });
    const names = [...host.root.querySelectorAll('.page-card-buttons button')].map((one) => one.textContent);
    expect(names).toEqual(['收藏', '复制']);
  });

  it('says where nothing is related to what was selected', () => {
    open([], { quoted: '今天天气很好', none: '没有' });
    expect(host.root.querySelector('.page-card-none')?.textContent).toBe('没有');
    expect(host.root.querySelector('blockquote')?.textContent).toBe('今天天气很好');
  });

  it.each([
    ['Escape', () => press(window, 'Escape'), true],
    ['its button', () => click(button('关闭')), true],
    ['a click elsewhere', () => send(document.body, new Event('pointerdown', { bubbles: true })), false],
  ])('closes by %s, once', (_how, close, isByKey) => {
    open();
    close();
    expect(host.root.querySelector('[role="dialog"]')).toBeNull();
    expect(onClosed).toHaveBeenCalledExactlyOnceWith(isByKey);
    press(window, 'Escape');
    expect(onClosed).toHaveBeenCalledOnce();
  });

  it('takes Escape for itself, so that it does not end anything else in the page', () => {
    open();
    const others = vi.fn();
    window.addEventListener('keydown', others, { capture: true });
    document.addEventListener('keydown', others, { capture: true });
    const pressEscape = () => press(document.body, 'Escape');
    pressEscape();
    expect(others).not.toHaveBeenCalled();
    pressEscape();
    expect(others).toHaveBeenCalledTimes(2);
    window.removeEventListener('keydown', others, { capture: true });
    document.removeEventListener('keydown', others, { capture: true });
  });

  it('leaves Escape to an input method that is composing', () => {
    open();
    press(window, 'Escape', { isComposing: true });
    expect(onClosed).not.toHaveBeenCalled();
  });
});

describe('the reason on a card', () => {
  beforeEach(() => void giveBrowser(() => true));
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    [reason('exact', '容缺受理', '容缺受理'), '“容缺受理”'],
    [reason('alias', '容缺后补', '容缺受理'), '本文称“容缺后补”，汇编作“容缺受理”'],
    [reason('alias', '容缺受理', '容缺受理'), '“容缺受理”'],
    [reason('alias', '首违不罚', '首违免罚', true), '“首违不罚”即“首违免罚”'],
    [reason('exact', '“办不成事”反映窗口', '“办不成事”反映窗口'), '“‘办不成事’反映窗口”'],
    [reason('alias', '“找茬”窗口', '“办不成事”反映窗口'), '本文称“‘找茬’窗口”，汇编作“‘办不成事’反映窗口”'],
    [reason('near', '电子营业执熙', '电子营业执照'), '“电子营业执熙”与“电子营业执照”相近'],
    [reason('related', '次要材料', '容缺受理加承诺补正'), '讲到“次要材料”'],
    [reason('related', '', '容缺受理加承诺补正'), ''],
  ])('%j', (given, said) => {
    expect(reasonOf(given)).toBe(said);
  });
});
