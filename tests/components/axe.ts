import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with the rules broken and where. jsdom lays nothing out, so contrast is measured in the browser tests. */
export async function expectAccessible(element: Element = document.body): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  const broken = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(broken).toEqual([]);
}
