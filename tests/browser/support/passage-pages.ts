/** A work plan shown in ways that words must be found in: shadow roots, frames, and boxes that scroll. */

const PLAN = [
  '为进一步优化营商环境，全县推行容缺受理，对主要材料齐全、次要材料暂缺的申请先行受理，由申请人限期补正。',
  '落实首违不罚清单，对初次违法、危害后果轻微并及时改正的，不予行政处罚，同步开展教育提醒。',
  '完善信用修复机制，行政处罚决定书与信用修复告知书一并送达，审核时限压缩至五个工作日。',
];

/** Keeps what follows out of the first view. */
const GAP = '<div style="height:2000px"></div>';

const document = (body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>望溪县优化营商环境工作方案</title>${body}</html>`;
const paragraphs = PLAN.map((text) => `${GAP}<p>${text}</p>`).join('');
const plan = `<h1>望溪县优化营商环境工作方案</h1>${paragraphs}`;
const frame = '<iframe src="/pages/passage-plain" style="width:400px;height:300px"></iframe>';

/** By the name they are served under. */
export const PASSAGE_PAGES: Readonly<Record<string, string>> = {
  'passage-plain': document(`<body>${plan}</body>`),
  'passage-shadow': document(
    `<body><tashan-plan><template shadowrootmode="open">${plan}</template></tashan-plan></body>`,
  ),
  'passage-frame': document(`<body><h1>望溪县</h1>${GAP}${frame}${GAP}</body>`),
  'passage-frameset': document('<frameset cols="200,*"><frame><frame src="/pages/passage-plain"></frameset>'),
  'passage-box': document(
    `<body><div style="height:90vh;overflow:hidden"><main style="height:100%;overflow:auto;scroll-behavior:smooth">${plan}</main></div></body>`,
  ),
};
