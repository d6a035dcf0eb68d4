/** From a key to the results it brings, in the extension's popup. */

const SEARCH = '.search-box input';
/** A term, pinyin initials, a misspelt term, traditional characters, a paraphrase. */
const QUERIES = ['容缺受理', 'rqsl', '双随即', '信用修復', '材料不齐先办'];
/** Results are there long before. Milliseconds. */
const SETTLED = 400;

/** Milliseconds of each key typed, from the key event to the frame after the last change it made. */
export async function keyLatencies(driver) {
  const popup = await driver.openExtensionPage('popup.html');
  await popup.waitForSelector(SEARCH);
  await popup.evaluate(noteChanges);
  const latencies = [];
  for (const query of QUERIES) {
    for (const key of query) latencies.push(await latencyOf(popup, key));
    await popup.click(SEARCH, { clickCount: 3 });
    await popup.keyboard.press('Backspace');
  }
  await popup.close();
  return latencies.filter((latency) => latency !== null);
}

async function latencyOf(popup, key) {
  await popup.focus(SEARCH);
  await popup.evaluate(() => {
    globalThis.changed = null;
    globalThis.typed = null;
  });
  await popup.keyboard.type(key);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  return popup.evaluate(() => (globalThis.changed === null ? null : globalThis.changed - globalThis.typed));
}

/** Runs in the popup: notes when something is typed, and when the frame after the last change of the screen began. */
function noteChanges() {
  const onInput = () => {
    globalThis.typed = performance.now();
  };
  addEventListener('input', onInput, { capture: true });
  const onChange = () =>
    requestAnimationFrame(() => {
      globalThis.changed = performance.now();
    });
  new MutationObserver(onChange).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}
