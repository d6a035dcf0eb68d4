// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toast } from '@/components/common/toast';
import { type Toaster, useToast } from '@/components/hooks/use-toast';

let toaster: Toaster;
function Screen() {
  toaster = useToast();
  return <Toast toaster={toaster} />;
}

beforeEach(() => {
  vi.useFakeTimers();
  render(<Screen />);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const status = () => screen.getByRole('status');
const show = (text: string, undo?: () => void) => act(() => toaster.show(text, undo));
const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));

it('is a live region before there is anything to say', () => {
  expect(status().textContent).toBe('');
});

it('goes by itself', async () => {
  await show('已收藏');
  expect(status().textContent).toContain('已收藏');
  await wait(8);
  expect(status().textContent).toBe('');
});

it('stays while the reader is on it', async () => {
  await show('已收藏', () => {});
  await act(() => screen.getByRole('button', { name: '撤销' }).focus());
  await wait(60);
  expect(status().textContent).toContain('已收藏');
  await act(() => screen.getByRole('button', { name: '撤销' }).blur());
  await wait(8);
  expect(status().textContent).toBe('');
});

it('a newer message starts the time anew', async () => {
  await show('已收藏');
  await wait(5);
  await show('已复制，附出处');
  await wait(5);
  expect(status().textContent).toContain('已复制');
});

it('undoes once, and is gone', async () => {
  const undo = vi.fn();
  await show('已取消收藏', undo);
  fireEvent.click(screen.getByRole('button', { name: '撤销' }));
  await act(() => {});
  expect(undo).toHaveBeenCalledTimes(1);
  expect(status().textContent).toBe('');
});

it('has no undo where there is nothing to take back', async () => {
  await show('没能保存，请再试一次');
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
});

it('offers one thing more, does it once, and is gone', async () => {
  const run = vi.fn();
  const undo = vi.fn();
  await act(() => toaster.show('此页不再显示这条做法', undo, { label: '今后都不显示', run }));
  fireEvent.click(screen.getByRole('button', { name: '今后都不显示' }));
  await act(() => {});
  expect(run).toHaveBeenCalledTimes(1);
  expect(undo).not.toHaveBeenCalled();
  expect(status().textContent).toBe('');
});
