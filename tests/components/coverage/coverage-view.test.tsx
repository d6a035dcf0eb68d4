// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CoverageView } from '@/components/coverage/coverage-view';
import { PanelScreen } from '@/components/panel/panel-screen';
import { loadSnippets } from '@/utils/browser/snippet-store';
import { saveTabPage } from '@/utils/browser/tab-pages';
import type { PageMatches } from '@/utils/matching/types';
import { CLOSE, OPEN, type PageSkeleton } from '@/utils/page/skeleton';
import { give, giveEvent } from '../../utils/browser/fakes';
import { expectAccessible } from '../axe';
import { library, pageSummary, readyPage } from '../sample';
import { drawScreen, stubClipboard } from '../screen';

vi.mock('@/utils/matching/library', () => ({ openLibrary: () => library }));

const TEXT =
  '对信用良好的企业推行先受理后补正，主要材料齐全的当场受理，其余材料限期补齐。另外还要优化纳税服务。';
const FOOTBALL = '补时绝杀，海岬队主场逆转夺冠，球迷走绿色通道入场，全队统筹推进青训和队伍建设。';

const skeletonOf = (text: string, title = pageSummary.title): PageSkeleton => ({
  labels: ['body', 'p'],
  roots: [
    {
      head: { url: pageSummary.url, title, metas: [] },
      content: `${OPEN}0 ${OPEN}1 ${text}${CLOSE}${CLOSE}`,
    },
  ],
  gist: 1,
  truncated: false,
});

let clipboard: ReturnType<typeof stubClipboard>;
let injected: PageSkeleton | null | Error;
const executeScript = vi.fn(async ({ files }: { files?: string[] }) => {
  if (files?.[0] !== '/skeleton.js') return [];
  if (injected instanceof Error) throw injected;
  return [{ frameId: 0, result: injected }];
});
let grant: ReturnType<typeof giveEvent>;

beforeEach(() => {
  clipboard = stubClipboard();
  injected = skeletonOf(TEXT);
  executeScript.mockClear();
  give('scripting', { executeScript });
  grant = giveEvent('permissions', 'onAdded');
  giveEvent('permissions', 'onRemoved');
  location.hash = '#coverage';
});
afterEach(cleanup);

const ready = { matches: readyPage.matches };
const readings = () => executeScript.mock.calls.filter(([{ files }]) => files?.[0] === '/skeleton.js').length;
const rows = () =>
  [...document.querySelectorAll('.topic-line')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
const summary = () => [...screen.getAllByRole('status')].map((region) => region.textContent).join('');
const toggle = (topic: string) => screen.getByRole('button', { name: topic });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focusedText = () => document.activeElement?.textContent;
const measures = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

async function drawCoverage(tab: Parameters<typeof drawScreen>[1] = ready) {
  const drawn = await drawScreen(<PanelScreen />, tab);
  await screen.findByRole('table');
  return drawn;
}

async function paste(text: string) {
  fireEvent.click(await screen.findByRole('button', { name: '粘贴文字' }));
  fireEvent.input(screen.getByRole('textbox', { name: '要对照的文字' }), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: '对照' }));
}

describe('the coverage of the page', () => {
  it('is a table of all topics, each with its status in words and how much of it is mentioned', async () => {
    await drawCoverage();
    expect(rows()).toEqual([
      ['政务服务便利化', '提及', '1 / 1'],
      ['数字政府与数据共享', '本文未提及', '0 / 1'],
      ['纳税服务', '触及', '0 / 1'],
      ['信用体系与信用修复', '提及', '1 / 1'],
    ]);
    const table = screen.getByRole('table', { name: '各领域的提及情况' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(4);
    expect(summary()).toContain('提及 2 个领域触及 1 个本文未提及 1 个');
    expect(screen.getByText(/斜纹为说法相近。“本文未提及”不表示当地没有做。/)).toBeTruthy();
    await expectAccessible();
  });

  it('opens to the measures mentioned, with the page’s words', async () => {
    await drawCoverage();
    fireEvent.click(toggle('政务服务便利化'));
    const group = await screen.findByRole('region', { name: '本文提及' });
    expect(group.querySelector('blockquote mark')?.textContent).toBe('先受理后补正');
    expect(group.textContent).toContain('容缺受理加承诺补正');
    await expectAccessible();
  });

  it('opens to the measures of other places that it does not mention, with their figures', async () => {
    await drawCoverage();
    fireEvent.click(toggle('数字政府与数据共享'));
    const group = await screen.findByRole('region', { name: '本文未提及的各地做法' });
    expect(group.textContent).toContain('XX市持续优化营商环境');
    expect(group.textContent).toContain('可免证办理的高频事项 474项');
    fireEvent.click(within(group).getByRole('button', { name: '电子营业执照免证可办' }));
    await screen.findByText(/第 5 篇/);
    await expectAccessible();
  });

  it('quotes the page where it only calls a topic by its name', async () => {
    await drawCoverage();
    fireEvent.click(toggle('纳税服务'));
    await screen.findByText('文中说到这个领域，没有写明做法');
    expect(document.querySelector('.topic-said mark')?.textContent).toBe('纳税服务');
    await expectAccessible();
  });

  it('can be narrowed to the topics that are not mentioned', async () => {
    await drawCoverage();
    fireEvent.click(screen.getByRole('button', { name: '只看未提及的领域' }));
    await waitFor(() => expect(rows().map(([topic]) => topic)).toEqual(['数字政府与数据共享']));
  });

  it('offers no topics that are not mentioned where there are none', async () => {
    injected = skeletonOf(
      `${TEXT}推进数字政府建设，强化数据共享，开展纳税服务和政务服务便利化。数字政府与数据共享。`,
    );
    await drawCoverage();
    expect(rows().map(([, status]) => status)).not.toContain('本文未提及');
    expect(screen.queryByRole('button', { name: '只看未提及的领域' })).toBeNull();
  });

  it('covers nothing where the page is about football', async () => {
    injected = skeletonOf(FOOTBALL, '海岬队夺冠');
    await drawCoverage();
    expect(rows().map(([, status]) => status)).toEqual(Array(4).fill('本文未提及'));
  });

  it('takes markup in the page for text', async () => {
    injected = skeletonOf(`<img src=x onerror=alert(1)>先受理后补正<b>${TEXT}`);
    await drawCoverage();
    fireEvent.click(toggle('政务服务便利化'));
    await waitFor(() => expect(document.querySelector('blockquote')?.textContent).toContain('<img src=x'));
    expect(document.querySelector('.coverage img')).toBeNull();
  });
});

describe('the page is read', () => {
  it('again when its stored matches change, and not when they are told again', async () => {
    await drawCoverage();
    expect(readings()).toBe(1);
    await saveTabPage(7, { url: pageSummary.url, matches: readyPage.matches });
    injected = skeletonOf(FOOTBALL);
    const matches = { ...readyPage.matches, matches: [] } as PageMatches;
    await saveTabPage(7, { url: pageSummary.url, matches });
    await waitFor(() => expect(summary()).toContain('提及 0 个领域'));
    expect(readings()).toBe(2);
  });

  it('again when access is granted', async () => {
    injected = new Error('Missing host permission for the tab');
    await drawScreen(<PanelScreen />, ready);
    await screen.findByRole('button', { name: '读取本页' });
    await expectAccessible();
    injected = skeletonOf(TEXT);
    grant.trigger();
    await screen.findByRole('table');
  });

  it('only while its tab is in view', async () => {
    location.hash = '';
    await drawScreen(<PanelScreen />, ready);
    await screen.findByRole('heading', { level: 1 });
    expect(readings()).toBe(0);
    fireEvent.click(screen.getByRole('tab', { name: '对标' }));
    await screen.findByRole('table');
    expect(readings()).toBe(1);
  });

  it.each<[string, PageMatches | null]>([
    ['读过才能比对', { status: 'unreadable', reason: 'no-access' }],
    ['浏览器不让读', { status: 'unreadable', reason: 'restricted' }],
    ['没有正文', { status: 'unreadable', reason: 'no-text' }],
    ['还在读', { status: 'reading' }],
  ])('not where %s', async (_what, matches) => {
    await drawScreen(<PanelScreen />, { matches });
    await screen.findByRole('heading', { level: 2 });
    expect(readings()).toBe(0);
    expect(screen.queryByRole('table')).toBeNull();
    await expectAccessible();
  });

  it('and a page that cannot be leads to a pasted text', async () => {
    await drawScreen(<PanelScreen />, { matches: { status: 'unreadable', reason: 'restricted' } });
    fireEvent.click(await screen.findByRole('button', { name: '改为粘贴文字' }));
    await screen.findByRole('textbox', { name: '要对照的文字' });
  });
});

describe('the coverage of a pasted text', () => {
  it('is told for three lines, and leads to no page', async () => {
    await drawScreen(<PanelScreen />, ready);
    await paste('一、优化服务\n推行容缺受理。\n加强招商。');
    await waitFor(() => expect(rows()[0]).toEqual(['政务服务便利化', '提及', '1 / 1']));
    const [, pasted] = screen.getAllByRole('button', { name: '政务服务便利化', hidden: true });
    fireEvent.click(pasted ?? toggle('政务服务便利化'));
    const group = await screen.findByRole('region', { name: '本文提及' });
    expect(within(group).queryByRole('button', { name: /在页面中查看/ })).toBeNull();
    await expectAccessible();
  });

  it('leaves nothing behind, and says so', async () => {
    await drawScreen(<PanelScreen />, ready);
    await paste('推行容缺受理。');
    await screen.findByRole('table');
    expect((await loadSnippets()).sound).toEqual([]);
    const box = screen.getByRole('textbox', { name: '要对照的文字' });
    expect(box.getAttribute('aria-describedby')).toBe(screen.getByText(/不保存，也不发送/).id);
    fireEvent.click(screen.getByRole('button', { name: '清空' }));
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
  });

  it('says when it was cut', async () => {
    await drawScreen(<PanelScreen />, ready);
    await paste('字'.repeat(200_001));
    await screen.findByText('文字较长，只对照了前 200,000 字。');
  });

  it('waits for something to compare', async () => {
    await drawScreen(<PanelScreen />, ready);
    await paste(' \n ');
    expect(screen.getByRole('button', { name: '对照' })).toHaveProperty('disabled', true);
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the coverage by keyboard', () => {
  it('moves among the topics from one tab stop, and into the measures and back', async () => {
    await drawCoverage();
    toggle('政务服务便利化').focus();
    press('ArrowDown');
    expect(focusedText()).toBe('数字政府与数据共享');
    fireEvent.click(document.activeElement ?? document.body);
    await screen.findByRole('region', { name: '本文未提及的各地做法' });
    screen.getByRole('button', { name: '电子营业执照免证可办' }).focus();
    press('ArrowUp');
    expect(focusedText()).toBe('数字政府与数据共享');
    press('End');
    expect(focusedText()).toBe('信用体系与信用修复');
    expect(
      [...document.querySelectorAll<HTMLElement>('.topic-line button')].map((it) => it.tabIndex),
    ).toEqual([-1, -1, -1, 0]);
  });

  it('saves and copies a measure', async () => {
    await drawCoverage();
    fireEvent.click(toggle('政务服务便利化'));
    await waitFor(() => expect(measures()).toContain('容缺受理加承诺补正'));
    screen.getByRole('button', { name: '容缺受理加承诺补正' }).focus();
    press('c');
    await waitFor(() => expect(clipboard.written[0]).toMatch(/^容缺受理加承诺补正。/));
    press('s');
    await waitFor(async () => {
      const { sound: snippets } = await loadSnippets();
      expect(snippets).toMatchObject([{ id: 'measure-c05-m01', foundOn: { url: pageSummary.url } }]);
    });
  });
});

describe('the coverage is taken into a draft', () => {
  it('as Markdown, with source and note', async () => {
    await drawCoverage();
    fireEvent.click(screen.getByRole('button', { name: '复制为 Markdown' }));
    await screen.findByText('已复制为 Markdown，附出处');
    expect(clipboard.written[0]).toContain(`《${pageSummary.title}》`);
    expect(clipboard.written[0]).toContain('| 数字政府与数据共享 | 本文未提及<br>0 / 1 条 | — |');
    expect(clipboard.written[0]).toContain('不表示当地没有这样做');
  });

  it('as a table, or as plain text where the browser takes no tables', async () => {
    await drawCoverage();
    fireEvent.click(screen.getByRole('button', { name: '复制到 Word' }));
    await screen.findByText('浏览器不让复制表格，已复制为纯文本');
    expect(clipboard.written[0]).toContain('| 领域 |');
  });
});

describe('the view by itself', () => {
  const done = vi.fn();
  const actions = { savedIds: new Set(), hiddenIds: new Set(), onSave: done, onCopy: done, onHide: done };
  const given = {
    ...{ page: readyPage, access: { read: done, allow: null }, library, shown: true },
    ...{ keeping: { actionsOn: () => actions } as never, toaster: { show: done } as never },
  };

  it('leads from a quote to the words in the page', async () => {
    const onShow = vi.fn();
    await drawScreen(<CoverageView {...given} onShow={onShow} />, ready);
    fireEvent.click(await screen.findByRole('button', { name: '政务服务便利化' }));
    const group = await screen.findByRole('region', { name: '本文提及' });
    fireEvent.click(within(group).getByRole('button', { name: '在页面中查看：先受理后补正' }));
    expect(onShow).toHaveBeenCalledWith({
      phrase: '先受理后补正',
      quote: expect.stringContaining('先受理后补正'),
    });
  });

  it.each([
    ['leads there by J from a measure that the text mentions', '政务服务便利化', 1],
    ['leads nowhere by J from one that it does not', '数字政府与数据共享', 0],
  ])('%s', async (_what, topic, times) => {
    const onShow = vi.fn();
    await drawScreen(<CoverageView {...given} onShow={onShow} />, ready);
    fireEvent.click(await screen.findByRole('button', { name: topic }));
    const [card] = await waitFor(() => {
      const cards = document.querySelectorAll<HTMLElement>(
        '.match-card-title button, button.match-card-title',
      );
      expect(cards).toHaveLength(1);
      return [...cards];
    });
    card?.focus();
    press('j');
    expect(onShow).toHaveBeenCalledTimes(times);
  });

  it.each([
    ['tells of J where there is a page to show words in', vi.fn(), 1],
    ['keeps silent about J where there is none', null, 0],
  ])('%s', async (_what, onShow, hints) => {
    await drawScreen(<CoverageView {...given} onShow={onShow} />, ready);
    await screen.findByRole('table');
    expect(screen.queryAllByText('J', { selector: 'kbd' })).toHaveLength(hints);
  });

  it('shows the figures of the same text in place of the list, which stays as it was left', async () => {
    await drawScreen(<CoverageView {...given} onShow={null} />, ready);
    fireEvent.click(await screen.findByRole('button', { name: '政务服务便利化' }));
    fireEvent.click(screen.getByRole('button', { name: '数字' }));
    await screen.findByText('文中没有可对照的数字');
    expect(screen.queryByRole('table')).toBeNull();
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: '清单' }));
    await screen.findByRole('region', { name: '本文提及' });
  });
});
