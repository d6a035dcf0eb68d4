/** jsdom draws no popovers: these show and hide one as far as its owner can tell. */
export function stubPopovers(): void {
  Object.assign(HTMLElement.prototype, {
    showPopover() {},
    hidePopover(this: HTMLElement) {
      this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }));
    },
  });
}
