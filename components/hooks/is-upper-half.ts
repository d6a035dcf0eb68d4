/** Whether this height on the screen is in the upper half of the element: what is dropped there goes above it. */
export function isUpperHalf(element: Element, clientY: number): boolean {
  const { top, height } = element.getBoundingClientRect();
  return clientY < top + height / 2;
}
