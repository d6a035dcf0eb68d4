/**
 * The day of a moment, `YYYY-MM-DD`, where the reader is: what he calls the day he kept something.
 * @param moment ISO 8601, or a date. Of a moment the browser cannot read, the day it begins with.
 */
export function localDay(moment: string | Date): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return String(moment).slice(0, 'YYYY-MM-DD'.length);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** `20261125`: the day by the reader's own clock, for the name of a file. */
export function dayForFileName(now: Date): string {
  return localDay(now).replaceAll('-', '');
}
