const withoutFragment = (url: string) => url.split('#')[0];

/** Whether two addresses are of one page, whichever place in it they point to. */
export function isSamePage(one: string, other: string): boolean {
  return withoutFragment(one) === withoutFragment(other);
}
