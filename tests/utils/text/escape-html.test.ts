import { expect, it } from 'vitest';
import { escapeHtml } from '@/utils/text/escape-html';

it.each([
  ['推行容缺受理', '推行容缺受理'],
  ['<a href="x">\'&amp;', '&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;'],
])('%j → %j', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped);
});
