/**
 * Pages as bad as they come, built around a work plan whose third paragraph names 首违不罚: what is to be found in each. Made
 * here and not kept as files, for the largest take a megabyte.
 */

/** The words that are looked for, and the paragraph that says them. */
export const WORDS = '首违不罚';
const PARAGRAPH = `落实${WORDS}，对初次违法、危害后果轻微并及时改正的，不予行政处罚，同步开展教育提醒。`;

const PLAN = [
  '为进一步优化营商环境，全面推行容缺受理，对主要申请材料齐全、次要材料欠缺的事项先行受理。',
  '扩大告知承诺制适用范围，一次性告知办理条件和所需材料，企业承诺符合条件的当场作出决定。',
  PARAGRAPH,
  '完善信用修复机制，行政处罚决定书与信用修复告知书一并送达，审核时限压缩至五个工作日。',
];

const document = (body: string, style = '', script = '') =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>望溪县优化营商环境工作方案</title>` +
  `<style>${style}</style><body><h1>望溪县优化营商环境工作方案</h1>${body}<script>${script}</script></body></html>`;
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** A paragraph of no interest, with a number, so that no two are alike. */
const filler = (number: number) =>
  `第${number}项工作由牵头部门会同有关单位按照职责分工推进，明确时间节点和责任人员，每月汇总进展情况，发现问题及时研究。`;
const fillers = (count: number) => Array.from({ length: count }, (_, number) => filler(number + 1));

/** Every character in an element of its own, as text layers and animations have it. */
const inSpans = (text: string) => [...text].map((character) => `<span>${character}</span>`).join('');

/** Paragraphs 60 characters long come to the most that is read of a page. */
const LONG = 200_000;
const NODES = 100_000;

/** Milliseconds between one drawing and the next, however long it takes. */
const REDRAWN_EVERY = 250;

/** Says it all over anew four times a second, as some frameworks do; fewer on a machine that cannot follow. */
const REDRAW = `window.timesDrawn = 0;
const redraw = () => {
  const fresh = document.createElement('main');
  for (const old of document.querySelectorAll('p')) fresh.append(old.cloneNode(true));
  document.querySelector('main').replaceWith(fresh);
  window.timesDrawn += 1;
  requestAnimationFrame(() => setTimeout(redraw, ${REDRAWN_EVERY}));
};
setTimeout(redraw, ${REDRAWN_EVERY});`;

/** Dots before a number, where an expression may look for an ellipsis in ever so many ways. */
const TITLE = '<title>望溪县优化营商环境工作方案</title>';
const HEADLINE = `望溪县关于印发优化营商环境工作方案的通知${'.'.repeat(60)}12`;
const ENDLESS_TITLE = `<title>${HEADLINE}</title><meta property="og:title" content="${HEADLINE}">`;

export interface BadPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** By the name they are served under. */
export const BAD_PAGES: Readonly<Record<string, BadPage>> = {
  'bad-long': { html: document(paragraphs([...PLAN, ...fillers(LONG / filler(100).length)])) },
  'bad-nodes': {
    html: document(`${paragraphs(PLAN)}<div>${'<i></i><b>·</b>'.repeat(NODES / 3)}</div>`),
  },
  'bad-spans': { html: document(PLAN.map((text) => `<p>${inSpans(text)}</p>`).join('')) },
  'bad-hiding': {
    html: document(
      `<p class="gone">${PARAGRAPH}</p><p class="clear">${PARAGRAPH}</p><main>${paragraphs(PLAN)}</main>`,
      '.gone{display:none} .clear{visibility:hidden;position:absolute} * { letter-spacing:1px }' +
        'main{display:flex;flex-direction:column-reverse} p{direction:rtl;unicode-bidi:bidi-override;text-align:justify}',
    ),
  },
  'bad-policy': {
    html: document(paragraphs(PLAN)),
    // Pictures, for the icon that the browser itself asks for, and would be refused with a complaint.
    headers: {
      'content-security-policy': "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'",
    },
  },
  'bad-title': { html: document(paragraphs(PLAN)).replaceAll(TITLE, ENDLESS_TITLE) },
  'bad-sentence': { html: document(paragraphs([...PLAN, '推行信用修复和容缺受理'.repeat(4_000)])) },
  'bad-redrawing': { html: document(`<main>${paragraphs(PLAN)}</main>`, '', REDRAW) },
};
