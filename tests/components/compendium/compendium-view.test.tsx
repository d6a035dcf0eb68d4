// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { measuresBySection, measuresOfTopic, sizeOf } from '@/components/compendium/compendium-measures';
import { PanelScreen } from '@/components/panel/panel-screen';
import { loadSnippets } from '@/utils/browser/snippet-store';
import type { Case } from '@/utils/corpus/types';
import { expectAccessible } from '../axe';
import { corpus, library, located } from '../sample';
import { drawScreen, stubClipboard } from '../screen';

vi.mock('@/utils/matching/library', () => ({ openLibrary: () => library }));

const focusedText = () => document.activeElement?.textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const heading = () => screen.getByRole('heading', { level: 1 });

const cityCase = '5XX市持续优化营商环境让高质量发展更具韧性市级 XX市2 条';
const taxCase = '8XX县税务局：“四举措”优化营商环境县级 XX县1 条';

async function drawCompendium() {
  await drawScreen(<PanelScreen />, { matches: null });
  await screen.findByRole('heading', { level: 1, name: '优化营商环境材料汇编' });
}

async function openChapter(name: RegExp) {
  const row = screen.getByRole('button', { name });
  row.focus();
  fireEvent.click(row);
  await screen.findByRole('button', { name: /^全部/ });
}

async function browseByTopic() {
  fireEvent.click(screen.getByRole('button', { name: '按主题' }));
  await screen.findByRole('button', { name: /纳税服务/ });
}

let clipboard: ReturnType<typeof stubClipboard>;
beforeEach(() => {
  clipboard = stubClipboard();
  location.hash = '#compendium';
});
afterEach(cleanup);

describe('the compendium by write-up', () => {
  it('lists number, title, place with its level, and how many measures', async () => {
    await drawCompendium();
    expect(screen.getByText('2 篇 · 3 条做法')).toBeTruthy();
    expect(rows()).toEqual([cityCase, taxCase]);
    await expectAccessible();
  });

  it('opens a write-up with its summary and its measures under their sections', async () => {
    await drawCompendium();
    await openChapter(/持续优化营商环境/);
    expect(heading().textContent).toBe('XX市持续优化营商环境让高质量发展更具韧性');
    expect(document.activeElement).toBe(heading());
    expect(screen.getByText('一座城市的做法。')).toBeTruthy();
    expect(screen.getByText('3 个数据 · 1 份依据文件')).toBeTruthy();
    expect(titles()).toEqual(['容缺受理加承诺补正', '电子营业执照免证可办']);
    expect(screen.getByRole('region', { name: '刀刃向内改革激发市场活力' }).textContent).toContain('474');
    await expectAccessible();
  });

  it('names the agency where it is not the place itself', async () => {
    await drawCompendium();
    await openChapter(/税务局/);
    expect(screen.getByText('XX县税务局')).toBeTruthy();
  });

  it('marks the corpus’s own text as Chinese', async () => {
    await drawCompendium();
    await openChapter(/税务局/);
    for (const text of ['一个县税务局的做法。', '刀刃向内改革激发市场活力', 'XX县税务局'])
      expect(screen.getByText(text).closest('[lang="zh-CN"]:not(html)')).toBeTruthy();
  });
});

describe('the compendium by topic', () => {
  it('lists the topics with their sizes and what is in them', async () => {
    await drawCompendium();
    await browseByTopic();
    expect(rows()).toEqual([
      '政务服务便利化1 条容缺受理加承诺补正',
      '数字政府与数据共享1 条电子营业执照免证可办',
      '纳税服务1 条三色导税',
      '信用体系与信用修复1 条容缺受理加承诺补正',
    ]);
    await expectAccessible();
  });

  it('opens a topic, and says where it is not the main one', async () => {
    await drawCompendium();
    await browseByTopic();
    await openChapter(/信用体系/);
    expect(heading().textContent).toBe('信用体系与信用修复');
    expect(screen.getByRole('region', { name: '也涉及这个主题' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: '主要讲这个主题' })).toBeNull();
    expect(titles()).toEqual(['容缺受理加承诺补正']);
    await expectAccessible();
  });

  it('comes back to the topics, not to the write-ups', async () => {
    await drawCompendium();
    await browseByTopic();
    await openChapter(/纳税服务/);
    fireEvent.click(screen.getByRole('button', { name: '全部主题' }));
    await waitFor(() => expect(focusedText()).toBe('纳税服务1 条三色导税'));
  });
});

describe('the compendium by keyboard', () => {
  it('moves among the chapters from one tab stop', async () => {
    await drawCompendium();
    const [first, second] = screen.getAllByRole('listitem').map((row) => row.querySelector('button'));
    expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1]);
    first?.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(second);
    press('Home');
    press('ArrowUp');
    expect(document.activeElement).toBe(heading());
    press('ArrowDown');
    expect(document.activeElement).toBe(first);
  });

  it('goes from the heading to the measures, opens, saves and copies', async () => {
    await drawCompendium();
    await openChapter(/税务局/);
    press('ArrowDown');
    expect(focusedText()).toBe('三色导税');
    fireEvent.click(document.activeElement ?? document.body);
    await screen.findByText('第 8 篇《XX县税务局：“四举措”优化营商环境》 · XX县 · 刀刃向内改革激发市场活力');
    press('c');
    await waitFor(() => expect(clipboard.written[0]).toMatch(/^三色导税。.*来源：《XX县税务局/));
    press('s');
    await waitFor(async () => {
      const { sound: snippets } = await loadSnippets();
      expect(snippets.map(({ id }) => id)).toEqual(['measure-c08-m01']);
    });
    await expectAccessible();
  });

  it.each(['Escape', 'the button'])('%s leads back to the row and the place one came from', async (way) => {
    await drawCompendium();
    const scroller = screen.getByRole('tabpanel');
    const scrolled = vi.fn();
    Object.assign(scroller, { scrollTo: scrolled, scrollTop: 240 });
    await openChapter(/税务局/);
    expect(scrolled).toHaveBeenLastCalledWith(0, 0);
    if (way === 'Escape') press('Escape');
    else fireEvent.click(screen.getByRole('button', { name: '全部各篇' }));
    await waitFor(() => expect(focusedText()).toBe(taxCase));
    expect(scrolled).toHaveBeenLastCalledWith(0, 240);
  });

  it('leaves Escape alone while another tab is in view', async () => {
    await drawCompendium();
    await openChapter(/税务局/);
    fireEvent.click(screen.getByRole('tab', { name: '收藏' }));
    await screen.findByText('还没有收藏');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    fireEvent.click(screen.getByRole('tab', { name: '汇编' }));
    await screen.findByRole('button', { name: '全部各篇' });
  });
});

describe('what a chapter holds', () => {
  const measure = (id: string, section: string) => ({ ...located('c05-m02').measure, id, section });
  const parent: Case = {
    ...located('c05-m01').case,
    measures: [measure('a', '一'), measure('b', '二'), measure('c', '一')],
  };

  it('is grouped under each section once, in the order of the write-up', () => {
    const groups = measuresBySection(parent).map(({ label, results }) => [
      label,
      ...results.map((result) => result.located.measure.id),
    ]);
    expect(groups).toEqual([
      ['一', 'a', 'c'],
      ['二', 'b'],
    ]);
  });

  it('has each document once', () => {
    const cited = { ...located('c05-m01').measure };
    expect(sizeOf({ ...parent, measures: [cited, { ...cited, id: 'x' }] })).toEqual({
      figures: 4,
      documents: 1,
    });
  });

  it.each([
    ['government-services', ['c05-m01'], []],
    ['credit', [], ['c05-m01']],
    ['nowhere', [], []],
  ])('of the topic %s are mainly %j and also %j', (topic, main, also) => {
    const of = measuresOfTopic(corpus, topic);
    expect(of.main.map((result) => result.located.measure.id)).toEqual(main);
    expect(of.also.map((result) => result.located.measure.id)).toEqual(also);
  });
});
