/** How Chinese is written and read, as far as searching text that readers wrote or kept needs to know. */

import { writtenText } from './normalise';
import { numberedText } from './number-forms';
import { openReadings, type Readings } from './readings';

export interface Writing {
  /** The normal form but for numbers: one for half and full width, upper and lower case, traditional and simplified. */
  written(text: string): string;
  /** That with its numbers in one form. */
  numbered(written: string): string;
  readonly readings: Readings;
}

/** How text is written and read; its tables are unpacked when it is first asked for. */
export const openWriting = (): Writing => ({
  written: writtenText,
  numbered: numberedText,
  readings: openReadings(),
});
