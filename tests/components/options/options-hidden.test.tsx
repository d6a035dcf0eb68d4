// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { OptionsScreen } from '@/components/options/options-screen';
import { hideMeasures, loadHidden } from '@/utils/browser/hidden-store';
import type { HiddenMeasure } from '@/utils/hidden/hidden-measure';
import { hiddenMeasure, PAGE_URL } from '../../utils/hidden/hidden-sample';
import { expectAccessible } from '../axe';
import { stubPermissions } from '../permissions';

const EVERYWHERE = hiddenMeasure('a', null, '2024-05-13T08:00:00.000Z');
const HERE = hiddenMeasure('b', PAGE_URL, '2024-05-14T08:00:00.000Z');
const UNTITLED: HiddenMeasure = {
  ...hiddenMeasure('c', null, '2024-05-12T08:00:00.000Z'),
  page: { url: 'http://www.gov.cn/2.htm', title: '' },
};
const NONE = /^还没有隐藏任何做法。/;

const section = () => within(screen.getByRole('region', { name: '不再显示的做法' }));
const rows = () => section().queryAllByRole('listitem');
const titles = () => rows().map((row) => row.querySelector('.hidden-title')?.textContent);
const listed = (...expected: string[]) => waitFor(() => expect(titles()).toEqual(expected));
const restore = (name: string) => {
  const button = section().getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};

async function drawOptions(...hidden: HiddenMeasure[]) {
  stubPermissions([]);
  if (hidden.length > 0) await hideMeasures(hidden);
  render(<OptionsScreen />);
  await (hidden.length > 0 ? section().findByRole('list') : section().findByText(NONE));
}

beforeEach(() => {
  document.documentElement.lang = 'zh-CN';
  document.title = '他山设置';
  Object.assign(fakeBrowser.commands, { getAll: vi.fn(async () => []) });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
});
afterEach(cleanup);

describe('the hidden measures in the options', () => {
  it('are explained while there are none', async () => {
    await drawOptions();
    expect(rows()).toEqual([]);
    await expectAccessible();
  });

  it('are listed newest first, each with where and when', async () => {
    await drawOptions(EVERYWHERE, HERE, UNTITLED);
    expect(titles()).toEqual(['做法 b', '做法 a', '做法 c']);
    const places = rows().map((row) => row.querySelector('.hidden-place > :first-child')?.textContent);
    expect(places).toEqual(['关于优化政务服务的意见', '所有网页', 'http://www.gov.cn/2.htm']);
    expect(rows()[0]?.querySelector('time')?.dateTime).toBe('2024-05-14T08:00:00.000Z');
    expect(section().getByText('关于优化政务服务的意见').title).toBe(PAGE_URL);
    await expectAccessible();
  });

  it('are shown again one by one; the focus goes on to the next, and at last to the explanation', async () => {
    await drawOptions(EVERYWHERE, HERE);
    restore('恢复显示：做法 b（关于优化政务服务的意见）');
    await listed('做法 a');
    expect(document.activeElement).toBe(section().getByRole('button'));
    restore('恢复显示：做法 a（所有网页）');
    const none = await section().findByText(NONE);
    await waitFor(() => expect(document.activeElement).toBe(none));
    expect((await loadHidden()).hidden).toEqual([]);
  });

  it('are hidden as before when that is undone', async () => {
    await drawOptions(EVERYWHERE, HERE);
    restore('恢复显示：做法 a（所有网页）');
    await listed('做法 b');
    expect(await screen.findByText('已恢复，会再次显示在网页旁')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await listed('做法 b', '做法 a');
    expect((await loadHidden()).hidden).toEqual([HERE, EVERYWHERE]);
  });

  it('follow what is hidden elsewhere', async () => {
    await drawOptions();
    await hideMeasures([HERE]);
    await listed('做法 b');
  });

  it('stay, and the reader is told, where the browser fails', async () => {
    await drawOptions(HERE);
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('IO error'));
    restore('恢复显示：做法 b（关于优化政务服务的意见）');
    await screen.findByText('没能保存，请再试一次');
    expect(titles()).toEqual(['做法 b']);
  });

  it('that cannot be read are counted and kept', async () => {
    await fakeBrowser.storage.local.set({ 'hidden:x': { version: 99 }, 'hidden:y': 'spoilt' });
    await drawOptions();
    expect(section().getByText(/^有 2 条记录无法读取，已原样保留。/)).toBeTruthy();
    await expectAccessible();
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['hidden:x', 'hidden:y']);
  });
});
