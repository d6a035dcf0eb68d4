/** A short message over the page, with at most one thing to be done about it. */
import { element } from './element';
import { onOwn } from './own-events';
import { createHost } from './page-host';

/** How long it stays, alone and with something to press. Milliseconds; long enough to read two lines, and to decide. */
export const DURATIONS = { said: 4_000, offered: 10_000 };

/** What a button on it says and does. */
export interface NoticeOffer {
  readonly label: string;
  act(): void;
}

const STYLES = `
[role=group]{position:fixed;inset:16px 16px auto auto;display:flex;align-items:center;gap:12px;max-width:360px;
box-sizing:border-box;padding:10px 16px;border-radius:8px;background:#0b6b57;color:#fff;
box-shadow:0 4px 16px rgb(0 0 0/25%);font:14px/1.6 system-ui,sans-serif;user-select:none}
p{margin:0}
button{all:unset;flex:none;padding:2px 10px;border:1px solid;border-radius:6px;cursor:pointer}
button:hover{background:#08533f}
button:focus-visible{outline:2px solid #fff;outline-offset:2px}`;

/** Shows the text in place of the one before, and takes it away after a while, not under the reader's hand. */
export function drawNotice(document: Document, text: string, offer: NoticeOffer | null): void {
  const host = createHost(document, 'notice', STYLES);
  const end = new AbortController();
  const remove = () => {
    end.abort();
    host.remove();
  };
  const notice = element(
    document,
    'div',
    { role: 'group' },
    element(document, 'p', { role: 'status' }, text),
  );
  if (offer) notice.append(buttonOf(document, offer, remove));
  host.root.append(notice);
  host.attach();
  if (offer) host.watch(notice, end.signal);
  const duration = offer ? DURATIONS.offered : DURATIONS.said;
  const leave = () => {
    if (notice.matches(':hover,:focus-within')) setTimeout(leave, duration);
    else remove();
  };
  setTimeout(leave, duration);
}

function buttonOf(document: Document, { label, act }: NoticeOffer, remove: () => void): HTMLButtonElement {
  const button = element(document, 'button', { type: 'button' }, label);
  onOwn(button, 'click', () => {
    remove();
    act();
  });
  return button;
}
