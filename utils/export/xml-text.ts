/** What XML 1.0 cannot hold, or should not: controls, and halves of surrogate pairs. One of them makes a file unreadable. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** The text without what XML cannot hold. */
export const xmlText = (text: string): string => text.replace(UNWRITABLE, '');
