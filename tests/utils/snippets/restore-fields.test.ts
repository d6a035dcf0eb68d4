import { expect, it } from 'vitest';
import { restoring } from '@/utils/snippets/restore-fields';
import { passage } from './sample';

it('puts back one field, and leaves what was done to the others since', () => {
  const before = passage('a', '原文', { tags: ['旧'], note: '旧批注' });
  const now = { ...before, tags: ['新'], note: '新批注' };
  expect(restoring([before], 'tags')(now)).toEqual({ ...before, note: '新批注' });
});

it('leaves what it knows nothing of', () => {
  expect(restoring([passage('a')], 'tags')(passage('b'))).toBeNull();
});
