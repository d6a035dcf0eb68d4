/**
 * Terms of the vocabulary that government pages of any kind say in passing (a party meeting, a flood report, a
 * tender): they count, but little. Found by counting, over judged pages that no measure helps with, which terms
 * stand in several; each was then judged by hand.
 */
export const COMMON_TERMS: ReadonlySet<string> = new Set<string>([]);
