// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { CopyButton } from '@/components/copy/copy-button';
import { useCopying } from '@/components/hooks/use-copying';
import { useToast } from '@/components/hooks/use-toast';
import { loadSettings, saveSetting } from '@/utils/browser/settings-store';
import { type CitationForm, citationsIn } from '@/utils/snippets/citation-forms';
import type { Snippet } from '@/utils/snippets/snippet';
import { expectAccessible } from '../axe';
import { fromSearch, passage } from '../kept/kept-sample';
import { stubPopovers } from '../popover';

/** What was laid on the clipboard, by type. */
let written: Record<string, string>[];

beforeEach(() => {
  stubPopovers();
  written = [];
  clipboardOf(async (item) => void written.push(item.given));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface Item {
  readonly given: Record<string, string>;
}

function clipboardOf(write: (item: Item) => Promise<void>) {
  vi.stubGlobal(
    'Blob',
    class {
      constructor(readonly parts: string[]) {}
    },
  );
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly given: Record<string, string>;
      constructor(items: Record<string, { parts: string[] }>) {
        this.given = Object.fromEntries(
          Object.entries(items).map(([type, blob]) => [type, blob.parts.join('')]),
        );
      }
    },
  );
  const value = {
    writeText: async (text: string) => void written.push({ 'text/plain': text }),
    write: async ([item]: [Item]) => write(item),
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
}

function Copied({ snippets }: { snippets: readonly Snippet[] }) {
  const toaster = useToast();
  const { form, copy } = useCopying(toaster);
  return (
    <main>
      <CopyButton label="复制这些" form={form} onCopy={(chosen) => copy(snippets, chosen)} />
      <p role="status">{toaster.toast?.text}</p>
    </main>
  );
}

const copyButton = () => screen.getByRole('button', { name: '复制这些' });
const formsButton = () => screen.getByRole('button', { name: '复制格式' });
const items = () => screen.getAllByRole('menuitemradio');
const choose = (name: RegExp) => {
  fireEvent.click(formsButton());
  fireEvent.click(screen.getByRole('menuitemradio', { name }));
};
const copiedIn = (form: CitationForm, ...snippets: Snippet[]) => {
  const { text, html } = citationsIn(form, snippets);
  return { 'text/plain': text, ...(html !== null && { 'text/html': html }) };
};

describe('copying with the source', () => {
  it('is in plain text until a form is chosen', async () => {
    render(<Copied snippets={[passage]} />);
    fireEvent.click(copyButton());
    await screen.findByText('已复制，附出处');
    expect(written).toEqual([copiedIn('plain', passage)]);
  });

  it.each([
    ['markdown', /Markdown/, /Markdown/],
    ['gbt7714', /7714/, /7714/],
    ['rich', /富文本/, /Word 或 WPS/],
  ] as const)('copies as %s when that is chosen, and from then on', async (form, name, report) => {
    render(<Copied snippets={[passage]} />);
    choose(name);
    await screen.findByText(report, { selector: '[role=status]' });
    await waitFor(async () => expect((await loadSettings()).copyForm).toBe(form));
    fireEvent.click(copyButton());
    await waitFor(() => expect(written).toEqual([copiedIn(form, passage), copiedIn(form, passage)]));
    expect(copyButton().title).toMatch(name);
  });

  it('says where it is chosen that the standard has been replaced', () => {
    render(<Copied snippets={[passage]} />);
    fireEvent.click(formsButton());
    expect(
      items().map(({ textContent }) => /7714/.test(textContent) === /2025/.test(textContent)),
    ).not.toContain(false);
  });

  it('takes the form chosen in another window', async () => {
    render(<Copied snippets={[fromSearch]} />);
    await saveSetting('copyForm', 'markdown');
    await waitFor(() => expect(copyButton().title).toContain('Markdown'));
    fireEvent.click(copyButton());
    await waitFor(() =>
      expect(written).toEqual([{ 'text/plain': citationsIn('markdown', [fromSearch]).text }]),
    );
  });

  it('says how many were copied where there are several', async () => {
    render(<Copied snippets={[passage, fromSearch]} />);
    choose(/7714/);
    await screen.findByText('已复制 2 条，均附出处');
    expect(written).toEqual([copiedIn('gbt7714', passage, fromSearch)]);
  });

  it('copies plain text and says so where the browser takes no rich text', async () => {
    clipboardOf(() => Promise.reject(new Error('no')));
    render(<Copied snippets={[passage]} />);
    choose(/富文本/);
    await screen.findByText('浏览器不让复制富文本，已复制为纯文字');
    expect(written).toEqual([copiedIn('plain', passage)]);
  });

  it('copies in the form chosen though it cannot be remembered', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    render(<Copied snippets={[passage]} />);
    choose(/Markdown/);
    await waitFor(() => expect(written).toEqual([copiedIn('markdown', passage)]));
  });
});

describe('the menu of forms', () => {
  it('stays under its button when the window changes its size', async () => {
    render(<Copied snippets={[fromSearch]} />);
    fireEvent.click(formsButton());
    const moved = { top: 30, bottom: 50, right: 500 } as DOMRect;
    vi.spyOn(formsButton(), 'getBoundingClientRect').mockReturnValue(moved);
    fireEvent(window, new Event('resize'));
    const place = { left: '500px', top: '54px' };
    await waitFor(() => expect(screen.getByRole('menu').style).toMatchObject(place));
  });

  const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
  const focusedItem = () => items().indexOf(document.activeElement as HTMLElement);

  it('is reached and walked by keyboard, beginning at the form last used', async () => {
    await saveSetting('copyForm', 'markdown');
    render(<Copied snippets={[passage]} />);
    await waitFor(() => expect(copyButton().title).toContain('Markdown'));
    formsButton().focus();
    press('ArrowDown');
    await waitFor(() => expect(focusedItem()).toBe(1));
    expect(formsButton().getAttribute('aria-expanded')).toBe('true');
    const places = ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home'].map((key) => {
      press(key);
      return focusedItem();
    });
    expect(places).toEqual([2, 3, 0, 3, 0]);
    await expectAccessible();
  });

  it('keeps its keys from the list it stands in', async () => {
    const heard = vi.fn();
    const { container } = render(<Copied snippets={[passage]} />);
    container.addEventListener('keydown', heard);
    fireEvent.click(formsButton());
    await waitFor(() => expect(focusedItem()).toBe(0));
    for (const key of ['ArrowDown', 'c', 'Delete', 'Escape']) press(key);
    expect(heard).not.toHaveBeenCalled();
  });

  it('goes when a form is chosen', () => {
    render(<Copied snippets={[passage]} />);
    choose(/Markdown/);
    expect(screen.queryByRole('menu')).toBeNull();
  });
});
