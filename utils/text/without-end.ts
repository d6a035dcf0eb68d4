/**
 * The text without those of the characters that it ends with. By hand: `[…]+$` is tried anew at each character of each run
 * of them, which takes the square of its length.
 */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
