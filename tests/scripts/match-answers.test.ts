// @vitest-environment node
import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Answer, answerOf } from '@/scripts/match/answer';
import { answerLines } from '@/scripts/match/answer-lines';
import { type ParsedRequest, parseRequest } from '@/scripts/match/request';
import { openPageReader } from '@/scripts/match/requested-page';
import { openLibrary } from '@/utils/matching/library';
import { searchMeasures } from '@/utils/matching/search';
import { MAX_PAGE_CHARACTERS } from '@/utils/page/page-text';

const library = openLibrary();
const readRequested = openPageReader();
const answer = (parsed: ParsedRequest) => answerOf(library, readRequested, parsed);

/** What comes of these lines: the answers, and the exit status. */
async function answersTo(text: string) {
  const output = new PassThrough();
  const status = await answerLines(Readable.from([Buffer.from(text)]), output, answer);
  const written: string = output.read()?.toString() ?? '';
  return {
    status,
    answers: written
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

const resultsOf = (line: object) => {
  const answered = answer(parseRequest(JSON.stringify(line)));
  if ('error' in answered) throw new Error(answered.error);
  return answered.results;
};

const SAID = '市政务服务中心推行容缺受理，缺少次要材料的先收件，材料后补，优化营商环境。';

describe('the answers', () => {
  it('stand in the order of the lines, under their ids', async () => {
    const { status, answers } = await answersTo(
      '{"id":"甲","query":"容缺受理"}\n{"id":2,"query":"证照分离"}\r\n\n{"query":"标准地"}',
    );
    expect(answers.map(({ id }) => id)).toEqual(['甲', 2, null]);
    expect(answers.map(({ results }) => results.length > 0)).toEqual([true, true, true]);
    expect(status).toBe(0);
  });

  it('are errors in the place of bad lines, and the rest is answered', async () => {
    const { status, answers } = await answersTo('nope\n{"id":1}\n{"id":2,"query":"容缺受理"}\n');
    expect(answers[0]).toEqual({ id: null, error: 'not JSON' });
    expect(answers[1]).toEqual({ id: 1, error: 'neither query nor page' });
    expect(answers[2].results[0].case).toBeGreaterThan(0);
    expect(status).toBe(1);
  });

  it('are none of nothing', async () => {
    expect(await answersTo('')).toEqual({ status: 0, answers: [] });
  });

  it('wait for who reads them', async () => {
    let waiting = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        waiting -= 1;
        setTimeout(done, 2);
      },
    });
    const counting = (parsed: ParsedRequest): Answer => {
      waiting += 1;
      most = Math.max(most, waiting);
      return { id: parsed.id, error: '' };
    };
    await answerLines(Readable.from([Buffer.from('{}\n'.repeat(20))]), slow, counting);
    expect(most).toBe(1);
  });

  it('end quietly where nobody reads them', async () => {
    let asked = 0;
    const closed = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const counting = (parsed: ParsedRequest): Answer => {
      asked += 1;
      return { id: parsed.id, results: [], ms: 0 };
    };
    expect(
      await answerLines(Readable.from([Buffer.from('{"query":"a"}\n'.repeat(9))]), closed, counting),
    ).toBe(0);
    expect(asked).toBe(1);
  });

  it('fail where they cannot be written for another reason', async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
    });
    await expect(answerLines(Readable.from([Buffer.from('{}\n')]), full, answer)).rejects.toThrow('no space');
  });
});

describe('an answer to a query', () => {
  it('holds what the search finds, with the words found', () => {
    const found = searchMeasures(library.index, '容缺受理');
    const results = resultsOf({ query: '容缺受理' });
    expect(results.map(({ measure }) => measure)).toEqual(found.map(({ measureId }) => measureId));
    expect(results[0]).toMatchObject({ case: Number(found[0]?.measureId.slice(1, 3)), tier: 'exact' });
    expect(results[0]?.evidence[0]).toEqual({ term: '容缺受理', quote: '容缺受理' });
  });

  it.each([1, 2, 1_000_000])('has at most %d results where so many are asked for', (limit) => {
    expect(resultsOf({ query: '企业', limit }).length).toBeLessThanOrEqual(limit);
    expect(resultsOf({ query: '容缺受理', limit })[0]).toEqual(resultsOf({ query: '容缺受理' })[0]);
  });

  it('says how long matching took', () => {
    expect(answer(parseRequest('{"query":"容缺受理"}'))).toMatchObject({ ms: expect.any(Number) });
  });
});

describe('an answer to a page', () => {
  it('holds what would be shown beside it, with its own sentences', () => {
    const results = resultsOf({
      page: { url: 'http://a.gov.cn/1', title: '容缺受理', text: `导语\n${SAID}` },
    });
    expect(results.map(({ measure }) => measure)).toContain('c05-m11');
    expect(results.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))).toContain(SAID);
  });

  it('is the same for HTML, and says how long reading took', () => {
    const page = {
      url: 'http://a.gov.cn/1',
      html: `<title>容缺受理</title><script>x</script><p>${SAID}</p>`,
    };
    const answered = answer(parseRequest(JSON.stringify({ page, limit: 1 })));
    expect(answered).toMatchObject({ results: [{ tier: 'exact' }], readMs: expect.any(Number) });
  });

  it('holds nothing where the page says next to nothing, as the extension calls it unreadable', () => {
    expect(resultsOf({ page: { url: '', title: '容缺受理' } })).toEqual([]);
    expect(resultsOf({ page: { url: '', html: '' } })).toEqual([]);
  });

  it('is an error where the page cannot be read', () => {
    const broken = () => {
      throw new Error('too deep');
    };
    const parsed = parseRequest('{"id":3,"page":{"url":"","html":"<p>"}}');
    expect(answerOf(library, broken, parsed)).toEqual({ id: 3, error: 'unreadable: too deep' });
  });
});

describe('a requested page', () => {
  it.each([
    ['of the HTML', '<title>里面的标题</title>', '外面的标题', '里面的标题'],
    ['beside it where the HTML has none', '', '外面的标题', '外面的标题'],
    ['empty where there is none', '', undefined, ''],
  ])('has the title %s', (_what, head, title, expected) => {
    expect(readRequested({ url: 'http://a.cn/', title, html: `${head}<p>${SAID}</p>` }).title).toBe(expected);
  });

  it.each(['http://a.cn/1.html', '', 'not an address'])('keeps the address 「%s」', (url) => {
    expect(readRequested({ url, html: `<p>${SAID}</p>` }).url).toBe(url);
    expect(readRequested({ url, text: SAID }).url).toBe(url);
  });

  it('has a paragraph a line', () => {
    expect(readRequested({ url: '', text: '一\r\n\n二\n' }).blocks.map(({ text }) => text)).toEqual([
      '一',
      '二',
    ]);
  });

  it('has no more text than the extension takes', () => {
    const page = readRequested({ url: '', text: `${'字'.repeat(MAX_PAGE_CHARACTERS - 1)}\n一二\n三` });
    expect(page.blocks.map(({ text }) => text.length)).toEqual([MAX_PAGE_CHARACTERS - 1, 1]);
    expect(page.truncated).toBe(true);
  });
});
