import { beginningOf, lineOf } from '../text/kept-name';
import { dayForFileName } from '../text/local-day';
import { withoutEnd } from '../text/without-end';

/** What Windows takes in no file name; Unix and macOS refuse fewer. */
const REFUSED = /[\\/:*?"<>|]/g;
/** macOS takes no code points in a name that are no characters yet; private ones show as nothing elsewhere. */
const NO_CHARACTERS = /[\p{Co}\p{Cn}]/gu;
/** Between an ASCII character and the one of full width that looks like it. */
const TO_FULL_WIDTH = 0xfee0;
/** Characters of a title that go into a name: with the rest below the 255 bytes of ext4, at four for a rare one. */
const LONGEST_TITLE = 50;

/** The title of what is exported where it was given none; also what the names of files begin with that are no draft's. */
export const UNTITLED = '他山摘编';

/**
 * The name of an exported file: `他山摘编-专题名-20261125.docx`, of a draft `标题-20261125.docx`. What no file system takes becomes its full-width form, which
 * every one does; what cannot be seen is dropped. A title of nothing else is left out.
 */
export function exportFileName(title: string, now: Date, ending: string, isDraft = false): string {
  const name = nameOf(title);
  const parts = [isDraft && name ? '' : UNTITLED, name, dayForFileName(now)].filter(Boolean);
  return `${parts.join('-')}.${ending}`;
}

function nameOf(title: string): string {
  const visible = lineOf(title)
    .replace(NO_CHARACTERS, '')
    .replace(REFUSED, (mark) => String.fromCharCode(mark.charCodeAt(0) + TO_FULL_WIDTH));
  const short = beginningOf(visible.replace(/^[\s.]+/, ''), LONGEST_TITLE);
  return withoutEnd(short, ' .');
}
