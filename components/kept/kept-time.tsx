import { interfaceLanguage } from '@/utils/browser/i18n';

/** In the reader's language; a date that is none is shown as it was kept. */
function written(date: string, options: Intl.DateTimeFormatOptions): string {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return date;
  return new Intl.DateTimeFormat(interfaceLanguage(), options).format(moment);
}

/** A moment (ISO 8601), in local time to the minute. */
export function Moment({ iso }: { iso: string }) {
  return <time dateTime={iso}>{written(iso, { dateStyle: 'medium', timeStyle: 'short' })}</time>;
}

/** A day (`YYYY-MM-DD`): the same one in every time zone. */
export function Day({ iso }: { iso: string }) {
  return <time dateTime={iso}>{written(iso, { dateStyle: 'medium', timeZone: 'UTC' })}</time>;
}
