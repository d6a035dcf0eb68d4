// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { keyOf, plainKey } from '@/utils/plain-key';

describe('the key a command goes by', () => {
  it.each([
    ['s', 'KeyS', 's'],
    ['S', 'KeyS', 's'],
    ['ы', 'KeyS', 's'],
    ['Ы', 'KeyS', 's'],
    ['Ｓ', 'KeyS', 's'],
    ['ｓ', 'KeyS', 's'],
    ['ㄋ', 'KeyS', 's'],
    ['σ', 'KeyS', 's'],
    ['o', 'KeyS', 'o'],
    ['q', 'KeyA', 'q'],
    ['/', 'Digit7', '/'],
    ['?', 'Slash', '?'],
    ['、', 'Slash', '/'],
    ['／', 'Slash', '/'],
    ['【', 'BracketLeft', '['],
    ['х', 'BracketLeft', '['],
    ['】', 'BracketRight', ']'],
    ['é', 'Digit2', 'é'],
    ['ArrowDown', 'ArrowDown', 'ArrowDown'],
    ['Enter', 'NumpadEnter', 'Enter'],
    ['Process', 'KeyS', 'Process'],
    ['Dead', 'KeyS', 'Dead'],
  ])('of %s on %s is %s', (key, code, expected) => {
    expect(keyOf({ key, code })).toBe(expected);
  });

  it('is none where the event names none', () => {
    expect(plainKey(new Event('keydown') as KeyboardEvent)).toBe('');
  });

  it.each([
    [{}, 's'],
    [{ shiftKey: true }, 's'],
    [{ ctrlKey: true }, null],
    [{ altKey: true }, null],
    [{ metaKey: true }, null],
    [{ isComposing: true }, null],
    [{ keyCode: 229 }, null],
  ])('with %j is %s', (more, expected) => {
    expect(plainKey(new KeyboardEvent('keydown', { key: 'S', code: 'KeyS', ...more }))).toBe(expected);
  });
});
