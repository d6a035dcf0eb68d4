const DATE = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/;
const LABELLED = /(?:[发發][布佈]|公[布佈开開]|刊[发發]|成文|更新)?(?:时间|日期|時間)\s*[:：]\s*/;

/** Digitised decrees carry the date of their first print; none is older than the state. */
const EARLIEST_YEAR = 1949;
const LATEST_YEAR = 2099;
/** What an empty date field of a CMS turns into. */
const EPOCH = '1970-01-01';

/** The first date in the text (`2024-05-14`, `2024年5月14日`, `2024/5/14`) as `YYYY-MM-DD`, or null. */
export function parseDate(text: string): string | null {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
  return isoDate(Number(year), Number(month), Number(day));
}

function isoDate(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  // 31 February rolls over into March: then the date was none.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const iso = date.toISOString().slice(0, 10);
  return iso === EPOCH ? null : iso;
}

/** The date among the lines near a title: one with a label first (发布时间：…), then a line that has any. */
export function dateNear(lines: readonly string[]): string | null {
  for (const line of lines) {
    const label = LABELLED.exec(line);
    const date = label && parseDate(line.slice(label.index + label[0].length).slice(0, 20));
    if (date) return date;
  }
  return lines.map(parseDate).find((date) => date !== null) ?? null;
}
