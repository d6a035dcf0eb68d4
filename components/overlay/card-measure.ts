/** One measure of a card, with what can be done with it. */
import { ICON_PATHS, type IconName } from '@/components/common/icon-paths';
import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { pageText } from '@/utils/browser/bare-api';
import type { MessageKey } from '@/utils/browser/i18n';
import { element, lineDrawing } from '@/utils/overlay/element';
import { onOwn } from '@/utils/overlay/own-events';
import type { PageCard } from '@/utils/overlay/page-card';
import { redraw } from '@/utils/overlay/seal';
import { cardReason } from './card-reason';
import type { CardRequests } from './card-requests';

export interface CardMeasureProps {
  readonly document: Document;
  readonly card: PageCard;
  readonly ofPage: boolean;
  readonly requests: CardRequests;
  /** Tells the reader what was done, or went wrong; with `undo`, offers to take it back. */
  say(key: MessageKey | null, undo?: () => void): void;
  /** The measure was hidden, or is there again. */
  onHidden(): void;
}

/** The measure: title, place, reason, summary, buttons. */
export function cardMeasure(props: CardMeasureProps): HTMLElement {
  const { document, card } = props;
  const lang = CORPUS_LANGUAGE;
  const article: HTMLElement = element(
    document,
    'article',
    { class: 'page-card-measure', 'data-measure': card.measureId },
    element(document, 'h3', { lang }, card.title),
    element(document, 'p', { class: 'page-card-case', lang }, card.caseLine),
    cardReason(document, card),
    element(document, 'p', { class: 'page-card-summary', lang }, card.summary),
    element(
      document,
      'div',
      { class: 'page-card-buttons' },
      saveButton(props),
      copyButton(props),
      ...(props.ofPage ? [hideButton(props, () => article)] : []),
    ),
  );
  return article;
}

function saveButton({ document, card, requests, say }: CardMeasureProps): HTMLButtonElement {
  const button = iconButton(document, 'bookmark', 'overlaySave', pageText('saveMeasure', card.title));
  button.ariaPressed = String(card.saved);
  const toggle = async () => {
    const kept = button.ariaPressed !== 'true';
    if (!(await requests.keep(card, kept))) return say('toastStorageFailed');
    redraw(() => {
      button.ariaPressed = String(kept);
    });
    if (kept) say('toastSaved');
    else say('toastRemoved', () => void toggle().then(() => button.focus()));
  };
  onOwn(button, 'click', toggle);
  return button;
}

function copyButton({ document, card, requests, say }: CardMeasureProps): HTMLButtonElement {
  const button = iconButton(document, 'copy', 'overlayCopy', pageText('copyMeasure', card.title));
  onOwn(button, 'click', () => say(requests.copy(card) ? 'toastCopied' : 'toastCopyFailed'));
  return button;
}

function hideButton(props: CardMeasureProps, article: () => HTMLElement): HTMLButtonElement {
  const { document, card, requests, say, onHidden } = props;
  const button = iconButton(document, 'hide', 'overlayHide', pageText('hideMeasure', card.title));
  onOwn(button, 'click', async () => {
    if (!(await requests.hide(card, true))) return say('toastStorageFailed');
    say(null);
    exchange(article(), hiddenMeasure(props, article()));
    onHidden();
  });
  return button;
}

/** What stands in the place of a measure that was called irrelevant: the way to take that back. */
function hiddenMeasure(
  { document, card, requests, say, onHidden }: CardMeasureProps,
  article: HTMLElement,
): HTMLElement {
  const title = element(
    document,
    'span',
    { class: 'page-card-hidden-title', lang: CORPUS_LANGUAGE },
    card.title,
  );
  const undo = element(document, 'button', { type: 'button', class: 'text-button' }, pageText('undo'));
  const hidden = element(
    document,
    'article',
    { class: 'page-card-measure page-card-hidden', 'data-measure': card.measureId },
    element(document, 'p', {}, title, pageText('toastHidden')),
    undo,
  );
  onOwn(undo, 'click', async () => {
    if (!(await requests.hide(card, false))) return say('toastStorageFailed');
    exchange(hidden, article);
    onHidden();
  });
  return hidden;
}

/** Puts one in the place of the other; the focus goes to its last button, which undoes what was pressed. */
function exchange(old: HTMLElement, next: HTMLElement): void {
  redraw(() => old.replaceWith(next));
  [...next.querySelectorAll('button')].at(-1)?.focus();
}

function iconButton(document: Document, icon: IconName, label: MessageKey, name: string): HTMLButtonElement {
  return element(
    document,
    'button',
    { type: 'button', class: 'text-button', 'aria-label': name },
    lineDrawing(document, ICON_PATHS[icon], 14),
    pageText(label),
  );
}
