/**
 * The look of the bar in the page; the colours are those of popup and panel (components/common/tokens.css), which no page's
 * policy keeps out from here. The font has no name that a page could give to one of its own.
 */
export const BAR_STYLES = `
.passage-bar{position:fixed;inset:auto 0 16px;display:flex;justify-content:center;padding:0 12px;pointer-events:none;
--ground:#fff;--text:#1b2320;--muted:#56615c;--line:#b9c2ba;--accent:#0b6b57;--soft:#e3f1ec;color-scheme:light dark}
@media(prefers-color-scheme:dark){.passage-bar{--ground:#1d2422;--text:#e6ebe8;--muted:#a5b1ab;--line:#55625d;
--accent:#62c9ad;--soft:#1d3a33}}
[role=group]{display:flex;align-items:center;gap:2px;max-width:520px;min-width:0;box-sizing:border-box;
padding:4px 4px 4px 14px;
border:1px solid var(--line);border-radius:10px;background:var(--ground);color:var(--text);pointer-events:auto;
box-shadow:0 4px 20px rgb(0 0 0/22%);
font:14px/1.5 system-ui,sans-serif;font-variant-numeric:tabular-nums}
p{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 10px;min-width:0;margin:0 6px 0 0}
b{max-width:100%;overflow:hidden;font-weight:600;text-overflow:ellipsis;white-space:nowrap}
span,i{color:var(--muted);font-size:13px;font-style:normal;white-space:nowrap}
i:empty{display:none}
button{all:unset;flex:none;display:grid;place-items:center;width:32px;height:32px;border-radius:6px;cursor:pointer}
button:hover{background:var(--soft);color:var(--accent)}
button:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}
path{stroke-width:1.6}`;
