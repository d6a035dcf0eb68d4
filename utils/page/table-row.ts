/** The most text a row of a data table holds, in characters; rows of layout tables hold whole pages. */
const MAX_ROW_CHARACTERS = 300;

/** Whether the element is a row of a table of data (label and value), not of a table that lays out a page. */
export function isDataRow(element: Element): boolean {
  if (element.localName !== 'tr' || element.children.length < 2) return false;
  // Rows with a table inside are ruled out first, so text is counted once however deep tables nest.
  if (element.querySelector('table, ul, script, h1, h2') !== null) return false;
  return (element.textContent?.length ?? 0) <= MAX_ROW_CHARACTERS;
}
