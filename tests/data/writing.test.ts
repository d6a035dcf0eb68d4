// @vitest-environment node
import { expect, it } from 'vitest';
import shipped from '@/data/writing.json';
import { computeWriting } from '../../scripts/writing-data';

it('the data of writing are what `npm run writing` computes', () => {
  expect(computeWriting()).toEqual(shipped);
});
