/**
 * The look of the buttons beside a selection. Ground and text are the system's own, which follow the colour scheme by
 * themselves; the accent is that of popup and panel (components/common/tokens.css).
 */
export const BUTTON_STYLES = `
[role]{--a:#0b6b57;position:fixed;inset:0 auto auto 0;display:flex;padding:2px;
color-scheme:light dark;border:1px solid GrayText;border-radius:8px;background:Canvas;color:CanvasText;
box-shadow:0 3px 14px #0004;font:13px/26px system-ui,sans-serif;white-space:nowrap;user-select:none}
@media(prefers-color-scheme:dark){[role]{--a:#62c9ad}}
button{min-width:26px;padding:0 8px;border:0;border-radius:6px;background:none;color:inherit;font:inherit;cursor:pointer}
button:first-child,button:hover{color:var(--a)}
button:hover{background:#8883}
button:focus-visible{outline:2px solid var(--a)}`;
