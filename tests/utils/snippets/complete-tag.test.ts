import { expect, it } from 'vitest';
import { tagsCompleting } from '@/utils/snippets/complete-tag';
import { openWriting } from '@/utils/text/writing';

const writing = openWriting();
const known = [
  '证明事项清单',
  '容缺受理',
  '全程网办',
  '政务服务',
  '银行贷款',
  '网办',
  'Q3计划',
  '受理窗口',
].map((tag, at) => ({ tag, count: 9 - at }));
const completing = (typed: string, set: string[] = [], limit = 5) =>
  tagsCompleting(typed, known, set, writing, limit).map(({ tag }) => tag);

it.each([
  ['what it begins with', '容缺', ['容缺受理']],
  ['what it holds, after those that begin with it', '受理', ['受理窗口', '容缺受理']],
  ['initials', 'rq', ['容缺受理']],
  ['initials in its middle, after its beginning', 'wb', ['网办', '全程网办']],
  ['pinyin spelled out', 'rongque', ['容缺受理']],
  ['pinyin still being typed', 'zhengw', ['政务服务']],
  ['a character that is read otherwise there', 'yh', ['银行贷款']],
  ['traditional characters', '證明', ['证明事项清单']],
  ['full width and another case', 'ｑ３', ['Q3计划']],
  ['nothing known', '足球', []],
  ['nothing at all', ' ', []],
])('%s: %j', (_what, typed, tags) => {
  expect(completing(typed)).toEqual(tags);
});

it('offers none that is set, and no more than are asked for', () => {
  expect(completing('网办', ['网办'])).toEqual(['全程网办']);
  expect(completing('受理', [], 1)).toEqual(['受理窗口']);
});
