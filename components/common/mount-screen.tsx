import { type ComponentChild, render } from 'preact';
import { tellComposedInput } from '@/components/hooks/composed-input';
import { interfaceLanguage, type MessageKey, t } from '@/utils/browser/i18n';

/** Draws a screen as the whole page, and names the page in the reader's language. */
export function mountScreen(title: MessageKey, screen: ComponentChild): void {
  document.documentElement.lang = interfaceLanguage();
  document.title = t(title);
  tellComposedInput(document);
  render(screen, document.body);
}
