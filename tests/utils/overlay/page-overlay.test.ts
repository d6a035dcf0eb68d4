// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { defineOverlay, type OverlayScope, type PageOverlay } from '@/utils/overlay/page-overlay';

const overlay = (isGone = false): PageOverlay => ({
  showMargin: async () => undefined,
  hideMargin: vi.fn(),
  askAgain: vi.fn(),
  isMarginShown: () => true,
  showRelated: () => undefined,
  isGone: () => isGone,
});

it('a second injection leaves the first with what it shows', () => {
  const scope: OverlayScope = {};
  const first = defineOverlay(scope, overlay);
  expect(defineOverlay(scope, overlay)).toBe(first);
  expect(first.hideMargin).not.toHaveBeenCalled();
});

it('the overlay of an extension reloaded meanwhile makes room', () => {
  const scope: OverlayScope = {};
  const old = defineOverlay(scope, () => overlay(true));
  const next = defineOverlay(scope, overlay);
  expect(next).not.toBe(old);
  expect(scope.tashanOverlay).toBe(next);
  expect(old.hideMargin).toHaveBeenCalledOnce();
});

it('an element of the page that is called like it is no overlay', () => {
  const scope = { tashanOverlay: document.createElement('div') } as unknown as OverlayScope;
  expect(defineOverlay(scope, overlay).isMarginShown()).toBe(true);
});
