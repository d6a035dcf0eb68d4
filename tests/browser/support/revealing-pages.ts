/** Pages whose text is shown by attribute, class or style alone: what the reader sees is there from the start, unseen. */

/** What is said by text that is shown, and by the pane that stands in its place. */
export const SHOWN = '容缺受理';
export const OTHER = '首违不罚';

const TEXT = [
  '为进一步优化营商环境，全面推行容缺受理，对主要申请材料齐全、次要材料欠缺的事项先行受理。',
  '推行容缺受理，企业承诺在五个工作日内补齐材料的，窗口当场受理，不再让企业来回跑。',
];
const PANE = [
  '持续优化营商环境，落实首违不罚，对初次违法、危害后果轻微并及时改正的，不予行政处罚。',
  '首违不罚事项清单动态调整，执法人员同步开展教育提醒，让企业轻装上阵、安心经营。',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const MAIN = paragraphs(TEXT);

const page = (body: string, style = '', script = '') =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>望溪县优化营商环境工作情况</title>` +
  `<style>${style}</style><body><h1>望溪县优化营商环境工作情况</h1>${body}<script>${script}</script></body></html>`;

/** Runs in the page: what shows its text, or the other pane. */
const onShow = (does: string) => `window.show = () => { ${does} };`;
const the = (does: string) => onShow(`const main = document.querySelector('main'); ${does}`);

/** A ticker that changes its style all the time, and says nothing. */
const TICKER = `const ticker = document.querySelector('h1'); let at = 0;
setInterval(() => { ticker.style.setProperty('--at', ++at); ticker.className = 'at' + at; }, 50);`;

/** Shows its text when `show()` is called. */
export const REVEALING: Readonly<Record<string, string>> = {
  'reveal-visibility': page(
    `<main id="js_content" style="visibility:hidden">${MAIN}</main>`,
    '',
    the(`main.style.visibility = 'visible'`),
  ),
  'reveal-class': page(
    `<main>${MAIN}</main>`,
    'main{display:none} main.on{display:block}',
    the(`main.className = 'on'`),
  ),
  'reveal-outer-class': page(
    `<main>${MAIN}</main>`,
    '.loading main{visibility:hidden}',
    `document.documentElement.className = 'loading'; ${onShow(`document.documentElement.className = ''`)}`,
  ),
  'reveal-hidden': page(`<main hidden>${MAIN}</main>`, '', the('main.hidden = false')),
  'reveal-data': page(
    `<main data-state="closed">${MAIN}</main>`,
    '[data-state=closed]{display:none}',
    the(`main.dataset.state = 'open'`),
  ),
  'reveal-details': page(
    `<main><details><summary>工作情况</summary>${MAIN}</details></main>`,
    '',
    onShow(`document.querySelector('details').open = true`),
  ),
  'reveal-folded': page(
    `<main><div>${MAIN}</div></main>`,
    'main div{max-height:0;overflow:hidden;transition:max-height .3s} main.on div{max-height:900px}',
    the(`main.className = 'on'`),
  ),
  'reveal-dialog': page(
    `<dialog>${MAIN}</dialog>`,
    '',
    onShow(`document.querySelector('dialog').showModal()`),
  ),
  'reveal-late-style': page(
    `<main>${MAIN}</main>`,
    'main{display:none}',
    onShow(
      `const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = 'data:text/css,main{display:block}'; document.head.append(link)`,
    ),
  ),
  'reveal-animation': page(
    `<main>${MAIN}</main>`,
    '@keyframes on{to{visibility:visible}} main{visibility:hidden} .on main{animation:on .1s 2s forwards}',
    onShow(`document.body.className = 'on'`),
  ),
  'reveal-checked': page(
    `<input type="checkbox" id="on"><main>${MAIN}</main>`,
    'main{display:none} #on:checked ~ main{display:block}',
    onShow(`document.querySelector('#on').click()`),
  ),
  'reveal-in-storm': page(
    `<main>${MAIN}</main>`,
    'main{display:none} main.on{display:block}',
    `${the(`main.className = 'on'`)} ${TICKER}`,
  ),
};

/** What is seen from the start, however it is set. */
export const SEEN: Readonly<Record<string, string>> = {
  'seen-behind-notice': page(
    `<div aria-hidden="true" inert><main>${MAIN}</main></div><dialog open>本站使用新版式。<button>知道了</button></dialog>`,
  ),
  'seen-contents': page(
    `<main style="display:contents"><span style="display:contents">${TEXT.join('')}</span></main>`,
  ),
  'seen-hidden-overruled': page(`<main hidden>${MAIN}</main>`, 'main[hidden]{display:block !important}'),
  'seen-fading-in': page(`<main>${MAIN}</main>`, '@keyframes in{from{opacity:0}} main{animation:in 60s}'),
  'seen-not-laid-out-yet': page(
    `<div style="height:3000px"></div><main style="content-visibility:auto">${MAIN}</main>`,
  ),
};

const panes = (style: string) =>
  page(
    `<main><section class="on">${paragraphs(PANE)}</section><section>${MAIN}</section></main>`,
    `main{position:relative} ${style}`,
    onShow(`for (const pane of document.querySelectorAll('section')) pane.classList.toggle('on')`),
  );

/** Show one of two panes, and the other when `show()` is called. */
export const PANES: Readonly<Record<string, string>> = {
  'panes-display': panes('section{display:none} section.on{display:block}'),
  'panes-visibility': panes('section{visibility:hidden} section.on{visibility:visible}'),
  'panes-opacity': panes('section{position:absolute;opacity:0} section.on{opacity:1}'),
  'panes-height': panes('section{height:0;overflow:hidden} section.on{height:auto}'),
};
