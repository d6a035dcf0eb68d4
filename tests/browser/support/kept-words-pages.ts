/** One page with whatever makes the words of a selection differ from those of the document; each is kept and found again. */

/** What is selected, and how it is read: the words that are kept, without white space. */
export interface Construct {
  readonly id: string;
  readonly html: string;
  readonly kept: string;
  /** Where in the section the selection is made, if not in all of it. */
  readonly inside?: string;
}

const REST = '推行容缺受理，材料后补。';

export const CONSTRUCTS: readonly Construct[] = [
  {
    id: 'ruby',
    html: `<p>在<ruby>砀<rp>(</rp><rt>dàng</rt><rp>)</rp></ruby>山县和<ruby>单<rt>shàn</rt></ruby>县${REST}</p>`,
    kept: `在砀山县和单县${REST}`,
  },
  {
    id: 'ruby-of-groups',
    html: `<p>在<ruby><rb>亳</rb><rb>州</rb><rt>bó</rt><rt>zhōu</rt></ruby>${REST}</p>`,
    kept: `在亳州${REST}`,
  },
  {
    id: 'uppercase',
    html: `<p style="text-transform:uppercase">公开 api 目录，${REST}对接 cips 平台。</p>`,
    kept: `公开api目录，${REST}对接cips平台。`,
  },
  {
    id: 'lowercase',
    html: `<p><span style="text-transform:lowercase">REITs 试点</span>扩围，${REST}</p>`,
    kept: `REITs试点扩围，${REST}`,
  },
  {
    id: 'capitalize',
    html: `<p style="text-transform:capitalize">发布 doing business 报告，${REST}</p>`,
    kept: `发布doingbusiness报告，${REST}`,
  },
  {
    id: 'full-width',
    html: `<p style="text-transform:full-width">压缩至 3 个环节、B2B 直连，${REST}</p>`,
    kept: `压缩至3个环节、B2B直连，${REST}`,
  },
  {
    id: 'button',
    html: `<p>申请人点击<button>我要办理</button>即可提交，${REST}</p>`,
    kept: `申请人点击即可提交，${REST}`,
  },
  {
    id: 'fields',
    html: `<p>姓名<input value="某人">事项<select><option>开办企业<option>注销企业</select>说明<textarea>另附</textarea>填好后提交，${REST}</p>`,
    kept: `姓名事项说明填好后提交，${REST}`,
  },
  {
    id: 'unselectable',
    html: `<p>第一款<span style="user-select:none;-webkit-user-select:none">（点击复制）</span>对次要材料暂缺的，${REST}</p>`,
    kept: `第一款（点击复制）对次要材料暂缺的，${REST}`,
  },
  {
    id: 'generated',
    html: `<p class="generated">对次要材料暂缺的<b>申请</b>，${REST}</p>`,
    kept: `对次要材料暂缺的申请，${REST}`,
  },
  {
    id: 'no-width',
    html: `<p>优化<wbr>营商&shy;环境&#8203;提升&#8288;服务&#65279;水平，${REST}</p>`,
    kept: `优化营商环境提升服务水平，${REST}`,
  },
  {
    id: 'line-breaks',
    html: `<p>一是<br>${REST}<br><br>二是告知承诺。</p>`,
    kept: `一是${REST}二是告知承诺。`,
  },
  {
    id: 'table',
    html: `<table><tr><th>事项<th>时限<tr><td>企业开办<td>1 个工作日<tr><td>注销登记<td>3 个工作日</table>`,
    kept: '事项时限企业开办1个工作日注销登记3个工作日',
  },
  {
    id: 'list',
    html: `<ol><li>编制容缺事项清单<li><p>${REST}</p><ul><li>逾期未补正的予以退回</ul></ol>`,
    kept: `编制容缺事项清单${REST}逾期未补正的予以退回`,
  },
  { id: 'pre', html: `<pre>第一条  总则\n    ${REST}\n\n第二条</pre>`, kept: `第一条总则${REST}第二条` },
  {
    id: 'pre-wrap',
    html: `<p style="white-space:pre-wrap">　　第一条\n\t${REST}</p>`,
    kept: `第一条${REST}`,
  },
  {
    id: 'folded-space',
    html: `<p>\n      对次要材料\n      暂缺的&nbsp;&nbsp;申请，\n      <span> </span>${REST}\n</p>`,
    kept: `对次要材料暂缺的申请，${REST}`,
  },
  {
    id: 'hidden-parts',
    html: `<p>对次要<span hidden>甲</span><span class="gone">乙</span><span class="unseen">丙</span>材料暂缺的，${REST}</p>`,
    kept: `对次要材料暂缺的，${REST}`,
  },
  {
    id: 'note',
    html: `<p>${REST}<sup><a href="#n1">[1]</a></sup>限期十日<sub>注</sub>补正。</p>`,
    kept: `${REST}[1]限期十日注补正。`,
  },
  {
    id: 'pictures',
    html: `<p>流程见<img alt="办理流程图" width="40" height="20">和<svg width="60" height="20"><text y="15">图例</text></svg>，${REST}</p>`,
    kept: `流程见和，${REST}`,
  },
  {
    id: 'formula',
    html: `<p>按照<math><mi>a</mi><mo>+</mo><mi>b</mi></math>计分，${REST}</p>`,
    kept: `按照计分，${REST}`,
  },
  {
    id: 'open-details',
    html: `<details open><summary>问：材料不全怎么办</summary><p>答：${REST}</p></details>`,
    kept: `问：材料不全怎么办答：${REST}`,
  },
  {
    id: 'columns',
    html: `<div style="columns:2;width:420px"><p>${'各部门要按照职责分工抓好落实，'.repeat(6)}</p><p>${REST}</p></div>`,
    kept: `${'各部门要按照职责分工抓好落实，'.repeat(6)}${REST}`,
  },
  {
    id: 'upright',
    html: `<p style="writing-mode:vertical-rl;height:180px">全县各部门要${REST}</p>`,
    kept: `全县各部门要${REST}`,
  },
  {
    id: 'traditional',
    html: '<p>推行容缺受理，對初次違法且輕微的不予處罰，後補材料。</p>',
    kept: '推行容缺受理，對初次違法且輕微的不予處罰，後補材料。',
  },
  {
    id: 'two-directions',
    html: `<p>与<bdi>مدينة</bdi>市<bdo dir="rtl">结成友好</bdo>城市，${REST}</p>`,
    kept: `与مدينة市结成友好城市，${REST}`,
  },
  {
    id: 'first-letter',
    html: `<p class="first">为进一步优化营商环境，${REST}</p>`,
    kept: `为进一步优化营商环境，${REST}`,
  },
  {
    id: 'spread',
    html: `<p>${[...`全市各部门${REST}`].map((one) => `<span style="display:inline-block">${one}</span>`).join('\n')}</p>`,
    kept: `全市各部门${REST}`,
  },
  {
    id: 'beyond-basic-plane',
    html: `<p>在𫭟坑村和𬭊化学园区${REST}</p>`,
    kept: `在𫭟坑村和𬭊化学园区${REST}`,
  },
  {
    id: 'slot',
    html: `<div><template shadowrootmode="open"><slot></slot></template><p>开发区${REST}</p></div>`,
    kept: `开发区${REST}`,
  },
  {
    id: 'frame',
    html: `<iframe width="500" height="80" srcdoc="<p>框架里的话，${REST}</p>"></iframe>`,
    kept: `框架里的话，${REST}`,
  },
];

const GAP = '<div style="height:900px"></div>';
const STYLE = `.generated b::before{content:"【"}.generated b::after{content:"】"}.generated::before{content:"要点："}
.gone{display:none}.unseen{visibility:hidden}.first::first-letter{font-size:300%;float:left}`;

export const KEPT_WORDS_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>望溪县告知承诺工作问答</title>
<style>${STYLE}</style><body><h1>望溪县告知承诺工作问答</h1>${CONSTRUCTS.map(
  ({ id, html }) => `<section id="${id}">${html}</section>`,
).join(GAP)}${GAP}</body></html>`;
