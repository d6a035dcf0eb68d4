import type messages from '@/public/_locales/zh_CN/messages.json';
import { browser } from './api';

/** A key of `public/_locales`; the three languages carry the same ones. */
export type MessageKey = keyof typeof messages;

/** The text of `key` in the browser's language, with `$1`, `$2` … replaced. Chinese (zh_CN) by default. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/** BCP 47 tag of the language the interface is shown in: `zh-CN`, `zh-TW` or `en`. */
export function interfaceLanguage(): string {
  return t('languageTag');
}
