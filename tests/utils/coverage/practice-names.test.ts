// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { coverageOf } from '@/utils/coverage/coverage-of';
import { pastedText } from '@/utils/coverage/pasted-text';
import { practiceNames } from '@/utils/coverage/practice-names';
import { openLibrary } from '@/utils/matching/library';

const { index } = openLibrary();

/** Titles of the measures that the text is said to name, or to come near. */
function titlesIn(manner: 'named' | 'near', text: string): string[] {
  const spoken = coverageOf(index, pastedText(text)).flatMap((topic) => topic[manner]);
  return [...new Set(spoken.map(({ located }) => located.measure.title))].sort();
}

describe('a text that says only the matter comes near the measures about it, and names none of them', () => {
  it.each([
    [
      '企业开办由5个环节压缩至1个环节',
      ['“金帮办”企业开办全程帮办', '企业开办一网通办', '企业开办零成本', '企业开办零环节零纸质材料'],
    ],
    ['不动产登记由30个工作日压缩至1个工作日', ['不动产登记一公里便民服务圈', '验登合一：竣工即办不动产登记']],
    ['加强社会信用体系建设，推进信用修复', ['一一零信用修复机制', '两书同送信用修复']],
    ['召开座谈会，走访企业120家', ['“敲门问需”与融资需求成册推送']],
    ['落实减税降费政策', ['减税降费顶格落实与奖补']],
    ['降低企业税负', ['减税降费顶格落实与奖补']],
    ['解决小微企业抵押物不足的问题', ['“银税互动”信用贷款']],
  ])('%s', (text, near) => {
    const named = titlesIn('named', text);
    for (const title of near) expect(named).not.toContain(title);
    expect(titlesIn('near', text)).toEqual(expect.arrayContaining(near));
  });
});

describe('a text that says the name of the practice, or another word for it, names the measure', () => {
  it.each([
    ['推行容缺受理', ['“容缺受理＋告知承诺”', '容缺受理：边受理边完善材料']],
    ['首违不罚', ['首违免罚']],
    ['设立办不成事窗口', ['办事堵点发现与闭环解决']],
    ['三色导税', ['“三色”导税']],
    ['容缺后补', ['容缺受理：边受理边完善材料']],
    ['召开座谈会，走访企业120家', ['出台企业服务措施并开展企业走访']],
    ['企业开办零成本', ['企业开办零成本']],
    ['聘请营商环境监督员', ['营商环境监督员调研暗访']],
  ])('%s', (text, named) => {
    expect(titlesIn('named', text)).toEqual(named);
  });
});

describe('what a practice is called', () => {
  const measure = (title: string, ...keywords: string[]) => {
    const [{ measure: any } = { measure: undefined }] = index.measures;
    if (!any) throw new Error('the corpus has no measures');
    return { ...any, title, keywords };
  };

  it.each([
    ['its title and first keyword', measure('首违免罚', '柔性执法', '容错空间'), ['首违免罚', '柔性执法']],
    [
      'the parts that are joined in the title',
      measure('甲乙制与丙丁办'),
      ['甲乙制与丙丁办', '甲乙制', '丙丁办'],
    ],
    ['what the title quotes', measure('“甲乙丙”便民'), ['甲乙丙便民', '甲乙丙']],
    ['not the matter that the title goes on about', measure('甲乙顶格落实', '甲乙'), ['甲乙顶格落实']],
    ['a keyword that the title ends with', measure('甲乙丙丁', '丙丁'), ['甲乙丙丁', '丙丁']],
    ['a keyword that the title adds nothing to', measure('丙丁改革', '丙丁'), ['丙丁改革', '丙丁']],
    [
      'an arrangement, whatever is done with it',
      measure('丙丁平台找人', '丙丁平台'),
      ['丙丁平台找人', '丙丁平台'],
    ],
  ])('%s', (_what, of, names) => {
    expect([...practiceNames(of)].sort()).toEqual(names.sort());
  });
});
