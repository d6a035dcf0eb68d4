import { type ComponentChild, render } from 'preact';
import { interfaceLanguage, type MessageKey, t } from '@/utils/browser/i18n';

/** Draws a screen as the whole page, and names the page in the reader's language. */
export function mountScreen(title: MessageKey, screen: ComponentChild): void {
  document.documentElement.lang = interfaceLanguage();
  document.title = t(title);
  render(screen, document.body);
}
