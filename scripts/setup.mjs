/**
 * Prepares a fresh machine that has Node and npm and nothing else: the packages, a browser, a Chinese font, an office.
 * Needs no package itself. On Debian or Ubuntu as root it installs what is missing; anywhere else it says what to
 * install and stops. Nothing is skipped.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const LEAST_NODE = [20, 19];

/** What each kind of browser may be called, where it lies outside the path, and what names it outright. */
const BROWSERS = {
  chromium: {
    variable: 'TASHAN_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium', 'chromium-l10n'],
    name: 'Chromium, Google Chrome or Microsoft Edge',
  },
  firefox: {
    variable: 'TASHAN_FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr', 'firefox-esr-l10n-zh-cn'],
    name: 'Firefox 140 or newer',
  },
};

/** What opens the Word files we write and pictures them, each as a browser is described. */
const OFFICE = {
  soffice: {
    variable: 'TASHAN_SOFFICE',
    commands: ['soffice', 'libreoffice'],
    places: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ],
    packages: ['libreoffice-writer-nogui'],
    name: 'LibreOffice Writer',
  },
  pdftoppm: {
    variable: 'TASHAN_PDFTOPPM',
    commands: ['pdftoppm', 'pdftoppm.exe'],
    places: ['/opt/homebrew/bin/pdftoppm', '/usr/local/bin/pdftoppm'],
    packages: ['poppler-utils'],
    name: 'Poppler’s pdftoppm',
  },
  pdftotext: {
    variable: 'TASHAN_PDFTOTEXT',
    commands: ['pdftotext', 'pdftotext.exe'],
    places: ['/opt/homebrew/bin/pdftotext', '/usr/local/bin/pdftotext'],
    packages: ['poppler-utils'],
    name: 'Poppler’s pdftotext',
  },
};

const FONT_PACKAGES = ['fonts-noto-cjk', 'fontconfig'];

export class SetupError extends Error {}

/** Runs a command in the project's folder with its output shown; fails with a SetupError. */
export function run(command, args, options = {}) {
  const isWindows = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: isWindows,
    ...options,
  });
  if (error || status !== 0)
    throw new SetupError(`“${[command, ...args].join(' ')}” failed${error ? `: ${error.message}` : ''}`);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantMajor, wantMinor] = LEAST_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  throw new SetupError(`Node ${LEAST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/**
 * Fails with a SetupError where the folder is a link: npm would empty and fill what it leads to, the packages of another
 * copy of the project, which may be in use.
 */
export function checkOwnPackages(folder) {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new SetupError(
    `${folder} is a link to another folder, whose packages would be replaced. Remove the link and run the command again.`,
  );
}

/**
 * Installs the packages of the lock file, unless the last installation was of this very file. `quietly`: says nothing
 * on standard output, which belongs to whoever asks.
 */
export function ensurePackages({ quietly = false } = {}) {
  checkNode();
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const stamp = join(ROOT, 'node_modules', '.tashan-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  checkOwnPackages(join(ROOT, 'node_modules'));
  console.error('Installing packages (npm ci) …');
  const output = quietly ? { stdio: ['ignore', process.stderr, 'inherit'] } : {};
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], output);
  writeFileSync(stamp, lock);
}

function whichOf(commands) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const command of commands)
    for (const folder of folders) {
      const path = join(folder, command);
      if (existsSync(path)) return path;
    }
  return null;
}

/** The path of an installed browser of this kind (`chromium` or `firefox`), or null. */
export const findBrowser = (kind) => findProgram(BROWSERS[kind]);

function findProgram({ variable, commands, places }) {
  const named = process.env[variable];
  if (named && !existsSync(named)) throw new SetupError(`${variable} names ${named}, which does not exist.`);
  return named || whichOf(commands) || places.find((place) => existsSync(place)) || null;
}

const mayUseApt = () => process.getuid?.() === 0 && whichOf(['apt-get']) !== null;

function installByApt(packages) {
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

/** The path of a browser of this kind, installing it where that can be done. */
export const ensureBrowser = (kind) => ensureProgram(BROWSERS[kind], 'browser');

/** The paths of `soffice`, `pdftoppm` and `pdftotext`, installing them where that can be done. */
export function ensureOffice() {
  const found = Object.entries(OFFICE).map(([tool, program]) => [tool, ensureProgram(program, tool)]);
  return Object.fromEntries(found);
}

function ensureProgram(program, what) {
  const { variable, packages, name } = program;
  if (findProgram(program) === null && mayUseApt()) installByApt(packages);
  const path = findProgram(program);
  if (path) return path;
  throw new SetupError(
    `No ${what} found. Install ${name}, or set ${variable} to its path, and run the command again.`,
  );
}

/** Any browser, for a look: one that is installed, else Chromium. */
export function ensureAnyBrowser() {
  for (const kind of ['chromium', 'firefox']) {
    const path = findBrowser(kind);
    if (path) return { kind, path };
  }
  return { kind: 'chromium', path: ensureBrowser('chromium') };
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { stdout, status } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** Makes sure that Chinese can be drawn. */
export function ensureChineseFont() {
  if (hasChineseFont()) return;
  if (mayUseApt()) installByApt(FONT_PACKAGES);
  if (hasChineseFont()) return;
  throw new SetupError('No Chinese font found. Install one (Noto Sans CJK SC) and run the command again.');
}
