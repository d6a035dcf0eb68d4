import { describe, expect, it } from 'vitest';
import { type OutlinePress, outlineAct } from '@/components/drafts/outline-keys';
import { headingPart, paragraphPart, snippetPart } from '@/utils/drafts/create-draft';

const PARTS = {
  heading: headingPart('h', 2, '标题'),
  first: headingPart('h', 1, '标题'),
  last: headingPart('h', 4, '标题'),
  blank: headingPart('h', 2, ''),
  paragraph: paragraphPart('p', '正文'),
  empty: paragraphPart('p', ''),
  snippet: snippetPart('s', 'kept'),
};

/** `Ctrl+Enter`, `Shift+Tab` … */
function press(keys: string, more: Partial<OutlinePress>): OutlinePress {
  const [key = '', ...held] = keys.split('+').reverse();
  const [shift, alt, command] = ['Shift', 'Alt', 'Ctrl'].map((name) => held.includes(name));
  const caret = { atStart: false, atEnd: false, holdsTab: true };
  return { part: PARTS.heading, ...caret, key, shift: !!shift, alt: !!alt, command: !!command, ...more };
}

describe('keys in an outline', () => {
  it.each<[string, keyof typeof PARTS, string | null]>([
    ['Enter', 'heading', 'add-heading'],
    ['Enter', 'blank', 'as-paragraph'],
    ['Enter', 'paragraph', null],
    ['Enter', 'snippet', null],
    ['Shift+Enter', 'heading', null],
    ['Ctrl+Enter', 'heading', 'add-paragraph'],
    ['Ctrl+Enter', 'paragraph', 'add-paragraph'],
    ['Ctrl+Enter', 'snippet', 'add-paragraph'],
    ['Alt+ArrowUp', 'heading', 'move-up'],
    ['Alt+ArrowDown', 'paragraph', 'move-down'],
    ['Alt+ArrowDown', 'snippet', 'move-down'],
    ['Alt+Enter', 'heading', null],
    ['Ctrl+Alt+ArrowUp', 'heading', null],
    ['Tab', 'heading', 'deeper'],
    ['Shift+Tab', 'heading', 'higher'],
    ['Tab', 'last', null],
    ['Shift+Tab', 'first', null],
    ['Tab', 'paragraph', null],
    ['Tab', 'snippet', null],
    ['Escape', 'heading', 'release'],
    ['Escape', 'paragraph', null],
    ['ArrowUp', 'heading', 'previous'],
    ['ArrowDown', 'snippet', 'next'],
    ['ArrowUp', 'paragraph', null],
    ['ArrowDown', 'paragraph', null],
    ['Shift+ArrowDown', 'snippet', null],
    ['Ctrl+ArrowDown', 'snippet', null],
    ['Delete', 'snippet', 'remove'],
    ['Backspace', 'snippet', 'remove'],
    ['Delete', 'empty', 'remove'],
    ['Backspace', 'empty', 'remove-back'],
    ['Backspace', 'blank', 'remove-back'],
    ['Delete', 'heading', null],
    ['Backspace', 'paragraph', null],
    ['a', 'heading', null],
  ])('%s on a part (%s): %s', (keys, kind, act) => {
    expect(outlineAct(press(keys, { part: PARTS[kind] }))).toBe(act);
  });

  it.each<[string, Partial<OutlinePress>, string]>([
    ['ArrowUp', { atStart: true }, 'previous'],
    ['ArrowDown', { atEnd: true }, 'next'],
  ])('%s leaves a paragraph where the caret can go no further', (keys, caret, act) => {
    expect(outlineAct(press(keys, { part: PARTS.paragraph, ...caret }))).toBe(act);
  });

  it.each(['Tab', 'Shift+Tab', 'Escape'])('%s is nobody’s where Tab is not held', (keys) => {
    expect(outlineAct(press(keys, { holdsTab: false }))).toBeNull();
  });
});
