// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FiguresView, type FiguresViewProps } from '@/components/figures/figures-view';
import { pastedText } from '@/utils/coverage/pasted-text';
import { openLibrary } from '@/utils/matching/library';
import { expectAccessible } from '../axe';
import { library } from '../sample';
import { stubClipboard } from '../screen';

const TEXT =
  '推行容缺受理，补正期限由10个工作日缩短为6个工作日，网办率达85%。\n' +
  '三色导税上线后，平均等候时间由0.5小时缩短至12分钟。';

const show = vi.fn();
const toaster = { show };
let clipboard: ReturnType<typeof stubClipboard>;

beforeEach(() => {
  clipboard = stubClipboard();
  show.mockClear();
  document.documentElement.lang = 'zh-CN';
});
afterEach(cleanup);

const draw = (text: string, onShow: FiguresViewProps['onShow'] = null) =>
  render(<FiguresView text={pastedText(text)} library={library} onShow={onShow} toaster={toaster} />);

const comparisons = () => [...document.querySelectorAll('.comparison')];
const figuresOf = (item: Element | undefined) =>
  [...(item?.querySelectorAll('.comparison-figure') ?? [])].map(({ textContent }) => textContent);

describe('the figures of a text', () => {
  it('stand in its order beside those of measures, both with their sentence', async () => {
    draw(TEXT);
    expect(comparisons().map(figuresOf)).toEqual([
      ['10个工作日缩短为6个工作日', '5个工作日'],
      ['0.5小时缩短至12分钟', '压缩到8分钟'],
    ]);
    const [first] = comparisons();
    const quotes = [...(first?.querySelectorAll('blockquote') ?? [])].map(({ textContent }) => textContent);
    expect(quotes[0]).toContain('推行容缺受理，补正期限由10个工作日');
    expect(quotes[1]).toContain('申请人承诺在 5 个工作日内补正');
    expect(first?.querySelector('mark')?.textContent).toBe('10个工作日缩短为6个工作日');
    expect(first?.textContent).toContain('容缺受理加承诺补正 XX市持续优化营商环境');
    await expectAccessible();
  });

  it('say that what they count may differ, and are not ranked', () => {
    draw(TEXT);
    expect(screen.getByText('并列只供对照：各处口径可能不同，不排名次。')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '并列的数字 2 处' })).toBeTruthy();
  });

  it('are told in the other unit where that is exact', () => {
    draw('三色导税上线后，平均等候时间为0.5小时。');
    expect(comparisons()[0]?.textContent).toContain('（本文=30分钟）');
  });

  it('that stand beside none are counted and folded', async () => {
    draw(TEXT);
    const others = document.querySelector('details') as HTMLDetailsElement;
    expect(others.open).toBe(false);
    expect(others.querySelector('summary')?.textContent).toBe('本文其他数字 1 处');
    expect(others.querySelector('mark')?.textContent).toBe('85%');
  });

  it('can be narrowed to a kind where there are several', async () => {
    const text = pastedText('分阶段办理施工许可，审批时限由11个工作日减到7个，审批要件由27份减到18份。');
    render(<FiguresView text={text} library={openLibrary()} onShow={null} toaster={toaster} />);
    const group = screen.getByRole('group', { name: '只看哪一类数字' });
    const chips = within(group).getAllByRole('button');
    expect(chips.map(({ textContent }) => textContent)).toEqual(['全部', '时限', '材料']);
    fireEvent.click(within(group).getByRole('button', { name: '材料' }));
    await waitFor(() => expect(comparisons().map((item) => figuresOf(item)[0])).toEqual(['27份减到18份']));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('并列的数字 1 处');
  });

  it('of one kind need no narrowing', () => {
    draw(TEXT);
    expect(screen.queryByRole('group', { name: '只看哪一类数字' })).toBeNull();
  });

  it('are taken for text, whatever they hold', () => {
    draw('<img src=x>三色导税<b>平均等候时间为12分钟</b>');
    expect(document.querySelector('.figures img, .figures b')).toBeNull();
    expect(comparisons()).toHaveLength(1);
  });
});

describe('where there is nothing to compare', () => {
  it('the view says that the text has no figures', async () => {
    draw('海岬队夺冠，球迷庆祝。');
    expect(screen.getByRole('heading', { name: '文中没有可对照的数字' })).toBeTruthy();
    await expectAccessible();
  });

  it('or that its figures stand beside none, and lists them', async () => {
    draw('海岬队补时3分钟绝杀。');
    expect(
      within(screen.getByRole('status')).getByRole('heading', { name: '没有可并列的数字' }),
    ).toBeTruthy();
    expect(document.querySelector('details')?.open).toBe(true);
    expect(document.querySelector('details mark')?.textContent).toBe('3分钟');
    await expectAccessible();
  });
});

describe('a sentence of the page', () => {
  it('leads to the words in the page', () => {
    const onShow = vi.fn();
    draw(TEXT, onShow);
    const [first] = comparisons();
    const button = within(first as HTMLElement).getByRole('button', { name: /^在页面中查看/ });
    // No key leads there: J is for the list of measures.
    expect(button.title).toBe('在页面中查看');
    fireEvent.click(button);
    expect(onShow).toHaveBeenCalledWith({
      phrase: '10个工作日缩短为6个工作日',
      quote: expect.stringContaining('推行容缺受理'),
    });
  });

  it('leads nowhere in a pasted text', () => {
    draw(TEXT);
    expect(screen.queryByRole('button', { name: /^在页面中查看/ })).toBeNull();
  });
});

describe('the comparisons are taken into a draft', () => {
  it('as Markdown', async () => {
    draw(TEXT);
    fireEvent.click(screen.getByRole('button', { name: '复制为 Markdown' }));
    await waitFor(() => expect(show).toHaveBeenCalledWith('已复制为 Markdown，附出处'));
    expect(clipboard.written[0]).toContain('| 时限 | 10个工作日缩短为6个工作日<br>');
    expect(clipboard.written[0]).toContain('补正期限：5个工作日');
  });

  it('as a table, or as plain text where the browser takes no tables', async () => {
    draw(TEXT);
    fireEvent.click(screen.getByRole('button', { name: '复制到 Word' }));
    await waitFor(() => expect(show).toHaveBeenCalledWith('浏览器不让复制表格，已复制为纯文本'));
    expect(clipboard.written[0]).toContain('| 类别 |');
  });
});
