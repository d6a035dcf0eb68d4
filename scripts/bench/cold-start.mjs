/** From a page's message to its answer: with the worker running, and with the worker stopped, as it is after 30 s. */
const PAGE = 'options.html';

/** `{ cold, warm }`: milliseconds of each run, in which the extension reads, matches and stores the text. */
export async function answerTimes(driver, text, runs) {
  const page = await driver.openExtensionPage(PAGE);
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  const cold = [];
  const warm = [];
  for (let run = 0; run < runs; run++) {
    await stopWorkers(session);
    cold.push(await page.evaluate(tellOfPage, text, `${run} cold`));
    warm.push(await page.evaluate(tellOfPage, text, `${run} warm`));
  }
  await page.close();
  return { cold, warm };
}

/** Resolves once the worker has stopped: a message sent while it is stopping would be lost with it. */
async function stopWorkers(session) {
  const stopped = new Promise((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', function onUpdate({ versions }) {
      if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
      session.off('ServiceWorker.workerVersionUpdated', onUpdate);
      resolve();
    });
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
}

/** Runs in a page of the extension: tells of it what a content script would, and waits for the answer. */
async function tellOfPage(text, run) {
  const head = { url: location.href, title: run, metas: [] };
  const content = `\u00800 ${text.map((line) => `\u00801 ${line}\u0081`).join('')}\u0081`;
  const page = { labels: ['body', 'p'], roots: [{ head, content }], gist: 0, truncated: false };
  const begun = performance.now();
  const isNew = await chrome.runtime.sendMessage({ type: 'page-read', page });
  if (isNew !== true) throw new Error(`the background did not take the page: ${isNew}`);
  return performance.now() - begun;
}
