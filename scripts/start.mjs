/**
 * `npm start [file or address]`: sets up, builds, and opens a browser with the extension on a sample policy page, or
 * on the page given. Without a display it prints what the extension found, writes screenshots, and ends.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureAnyBrowser, ensureChineseFont, ensurePackages, ROOT, run, SetupError } from './setup.mjs';

const ARTEFACTS = join(ROOT, '.artefacts', 'start');
const SAMPLE = join(ROOT, 'tests', 'pages', 'policy-plan', 'page.html');

const hasDisplay =
  !process.env.CI &&
  !process.argv.includes('--headless') &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

async function main() {
  const [given = SAMPLE] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  ensurePackages();
  const { pageToShow } = await import('./start/page-to-show.mjs');
  const page = await pageToShow(given);
  const { kind, path } = ensureAnyBrowser();
  ensureChineseFont();
  const build = kind === 'firefox' ? 'firefox' : 'chrome';
  run('npx', ['--no-install', 'wxt', 'build', '-b', build], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { showInBrowser, reportFromBrowser } = await import('./start/show.mjs');
  const setting = { kind, path, extension: join(ROOT, '.output', `${build}-mv3`), page };
  try {
    if (hasDisplay) await showInBrowser(setting);
    else {
      mkdirSync(ARTEFACTS, { recursive: true });
      await reportFromBrowser(setting, ARTEFACTS);
      console.log(`\nScreenshots: ${relative(process.cwd(), ARTEFACTS) || '.'}`);
    }
  } finally {
    await page.close();
  }
}

main().then(
  () => process.exit(0),
  (error) => {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exit(1);
  },
);
