// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportDialog } from '@/components/export/export-dialog';
import type { ExportSource } from '@/components/export/export-source';
import { downloadFile } from '@/utils/browser/download-file';
import { writeWord } from '@/utils/browser/word-writer';
import { SAMPLE_DRAFT, SAMPLE_SNIPPETS } from '../../utils/export/sample-snippets';
import { expectAccessible } from '../axe';
import { stubDialogs } from '../dialog';

vi.mock('@/utils/browser/download-file', () => ({ downloadFile: vi.fn() }));
vi.mock('@/utils/browser/word-writer', () => ({ writeWord: vi.fn() }));

const [first, ...others] = SAMPLE_SNIPPETS;
const SOURCE: ExportSource = {
  scopes: [
    { kind: 'selection', snippets: first ? [first] : [], title: '' },
    { kind: 'filter', snippets: others, title: '容缺' },
    { kind: 'all', snippets: SAMPLE_SNIPPETS, title: '全部' },
  ],
  folders: [],
  draft: null,
};

beforeEach(() => {
  stubDialogs();
  vi.mocked(downloadFile).mockReset();
  vi.mocked(writeWord)
    .mockReset()
    .mockResolvedValue(new Uint8Array([80, 75]));
});
afterEach(cleanup);

function draw(source: Partial<ExportSource> = {}) {
  const onClose = vi.fn();
  document.documentElement.lang = 'zh-CN';
  document.title = '他山';
  render(
    <main>
      <ExportDialog source={{ ...SOURCE, ...source }} onClose={onClose} />
    </main>,
  );
  return { onClose };
}

const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const title = () => screen.getByRole<HTMLInputElement>('textbox', { name: '标题' });
const notes = () => screen.getByRole<HTMLInputElement>('checkbox');
const dialog = () => screen.getByRole<HTMLDialogElement>('dialog', { name: '导出' });
const start = () => {
  const button = screen.getByRole('button', { name: '导出' });
  button.focus();
  fireEvent.click(button);
};

async function downloaded() {
  await waitFor(() => expect(downloadFile).toHaveBeenCalled(), { timeout: 5000 });
  const [content, name] = vi.mocked(downloadFile).mock.calls[0] ?? [];
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(content as Blob);
  });
  return { name, text };
}

describe('the export dialog', () => {
  it('says that the standard of its sources has been replaced', () => {
    draw();
    expect(dialog().textContent).toContain('GB/T 7714—2025');
  });

  it('offers what there is, the selection first, as Word', async () => {
    draw();
    expect(dialog().open).toBe(true);
    expect(screen.getAllByRole('radio').map(({ parentElement }) => parentElement?.textContent)).toEqual([
      '选中的（1 条）',
      `当前筛选结果（${others.length} 条）`,
      `全部收藏（${SAMPLE_SNIPPETS.length} 条）`,
      expect.stringMatching(/^Word/),
      expect.stringMatching(/^Markdown/),
      expect.stringMatching(/^CSV/),
      expect.stringMatching(/^JSON/),
    ]);
    expect(radio(/选中/).checked && radio(/Word/).checked && notes().checked).toBe(true);
    await expectAccessible();
  });

  it('asks for no scope where there is one, and leaves out what is empty', () => {
    draw({ scopes: [{ kind: 'selection', snippets: [], title: '' }, ...SOURCE.scopes.slice(2)] });
    expect(screen.queryByText('导出哪些')).toBeNull();
    expect(title().value).toBe('全部');
    expect(title().placeholder).toBe('他山摘编');
  });

  it('takes the title of what is chosen, until the reader writes one', () => {
    draw();
    fireEvent.click(radio(/筛选/));
    expect(title().value).toBe('容缺');
    fireEvent.input(title(), { target: { value: '我的' } });
    fireEvent.click(radio(/全部/));
    expect(title().value).toBe('我的');
  });

  it('writes what was chosen, under its title, and says what it is called', async () => {
    draw();
    fireEvent.click(radio(/筛选/));
    fireEvent.click(radio(/Markdown/));
    start();
    const { name, text } = await downloaded();
    expect(name).toMatch(/^他山摘编-容缺-\d{8}\.md$/);
    expect(text).toMatch(/^# 容缺\n/);
    expect(text).toContain('企业信用修复');
    expect(text).not.toContain('三色导税');
    const outcome = await screen.findByText(`已导出“${name}”，请在浏览器的下载列表里查看。`);
    expect(document.activeElement?.contains(outcome)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    await expectAccessible();
  });

  it('leaves notes out where they are not wanted, and never out of a table', async () => {
    draw();
    fireEvent.click(notes());
    fireEvent.click(radio(/CSV/));
    expect([notes().checked, notes().disabled]).toEqual([true, true]);
    fireEvent.click(radio(/Markdown/));
    expect([notes().checked, notes().disabled]).toEqual([false, false]);
    start();
    expect((await downloaded()).text).not.toContain('先在城区试点');
  });

  it('writes a draft as it stands', async () => {
    draw({ scopes: [{ kind: 'draft', snippets: SAMPLE_SNIPPETS, title: '方案' }], draft: SAMPLE_DRAFT });
    fireEvent.click(radio(/Markdown/));
    start();
    expect((await downloaded()).text).toContain('# 方案\n\n为持续优化营商环境');
  });

  it('hands Word files to the worker, grouped by topics found for what has none', async () => {
    draw({ scopes: SOURCE.scopes.slice(2) });
    start();
    expect((await downloaded()).name).toMatch(/\.docx$/);
    const headings = vi
      .mocked(writeWord)
      .mock.calls[0]?.[0].blocks.flatMap((block) =>
        block.kind === 'heading' && block.level === 1 ? [block.text] : [],
      );
    expect(headings).toContain('信用体系与信用修复');
    expect(headings).not.toContain('其他');
  });

  it('is stopped by its button, and by Escape, without a file', async () => {
    const { onClose } = draw();
    vi.mocked(writeWord).mockImplementation(
      (_, { signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    const stops = [
      () => fireEvent.click(screen.getByRole('button', { name: '取消' })),
      () => fireEvent(dialog(), new Event('cancel', { cancelable: true })),
    ];
    for (const [at, stop] of stops.entries()) {
      start();
      await waitFor(() => expect(writeWord).toHaveBeenCalledTimes(at + 1), { timeout: 5000 });
      expect(screen.getByRole('progressbar', { name: '正在导出…' })).toBeTruthy();
      stop();
      await screen.findByText('已取消，没有生成文件。');
    }
    expect(downloadFile).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('says what to do where the file cannot be made', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.mocked(writeWord).mockRejectedValue(new Error('no memory'));
    draw();
    start();
    await screen.findByText(/没能生成文件，收藏没有变动/, {}, { timeout: 5000 });
    expect(downloadFile).not.toHaveBeenCalled();
    told.mockRestore();
  });

  it('has nothing to start where nothing is kept', () => {
    draw({ scopes: [{ kind: 'all', snippets: [], title: '' }] });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '导出' }).disabled).toBe(true);
  });

  it('says that it has been closed', () => {
    const { onClose } = draw();
    fireEvent.click(screen.getAllByRole('button', { name: '关闭' })[0] as HTMLElement);
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
