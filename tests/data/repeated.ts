/** The wordings that stand in the list a second time. */
export const repeated = (wordings: readonly string[]): string[] =>
  wordings.filter((wording, at) => wordings.indexOf(wording) !== at);
