/** 来源：X, 信息来源:X, 稿源：X; X ends at white space, a bracket or the next label. */
const SOURCE = /(?:[来來]源|稿源)[于於]?\s*[:：]\s*(?:[[【“"]\s*)?([^\s[\]【】|｜,，;；(（）)"”]{2,30})/;
const LABEL = /^(?:文章|信息|稿件)?(?:[来來]源|稿源)[于於]?\s*[:：]\s*/;
/** What follows a label with nothing after it. */
const NEXT_LABEL = /[:：]|^\d/;
/** A source's name is short; longer lines are the text. */
const MAX_SOURCE_CHARACTERS = 30;

/** The name in a source meta tag, which sometimes repeats the label. */
export function cleanSource(content: string | null): string | null {
  const name = content?.replace(LABEL, '').trim() ?? '';
  return name === '' || name.length > MAX_SOURCE_CHARACTERS ? null : name;
}

/** Who published first, from lines such as 来源：新华社 near a title; the label may be a line of its own. */
export function sourceNear(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const name = SOURCE.exec(line)?.[1];
    if (name !== undefined && !NEXT_LABEL.test(name)) return name;
    const next = lines[index + 1] ?? '';
    if (withoutLabel(line) && next !== '' && !NEXT_LABEL.test(next)) return cleanSource(next);
  }
  return null;
}

function withoutLabel(line: string): boolean {
  return line.replace(LABEL, '') === '' && line !== '';
}
