/** Share of the storage from which on a reader is warned: there is still room to act. */
export const NEARLY_FULL = 0.8;

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** An amount of bytes with its unit, of 1,024 each, to two digits or three: 1.5 MB, 12 KB. */
export function bytesWritten(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 1_024 && unit < UNITS.length - 1) {
    amount /= 1_024;
    unit += 1;
  }
  const isWhole = unit === 0 || amount >= 10;
  return `${isWhole ? Math.round(amount) : amount.toFixed(1)} ${UNITS[unit]}`;
}
