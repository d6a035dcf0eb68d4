/** Of all marked words, and of those the walk stands at. What they look like is said by `MARK_STYLES`. */
export const HIGHLIGHTS = ['tashan-passage', 'tashan-passage-current'] as const;
