/** The place and the write-up in one line; most titles begin with the place themselves. */
export function caseLine(caseTitle: string, place: string): string {
  return caseTitle.startsWith(place) ? caseTitle : `${place} · ${caseTitle}`;
}
