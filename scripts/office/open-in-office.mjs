/** Opens documents in LibreOffice, and measures and pictures what it shows. Needs no package. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureOffice } from '../setup.mjs';

/** Said where there is no Java, which no document of ours needs. */
const NO_JAVA = /^Warning: failed to launch javaldx/;
/** Dots an inch of the pictures: every mark can be told, and a page is some 100 kB. */
const RESOLUTION = 80;
/** Opening takes seconds; a dialog that waits for an answer would take for ever. Milliseconds. */
const LONGEST_RUN = 600_000;

function runQuietly(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: LONGEST_RUN,
  });
  if (error || status !== 0) throw new Error(`“${command}” failed: ${error?.message ?? stderr}`);
  return { stdout, stderr };
}

/**
 * Opens the documents, all at once, for the office takes seconds to start; writes a PDF and a picture of each page of them
 * into `folder`.
 * @returns `{ opened, complaints }`: what the office said but that it converts, and for each document `{ pages, pictures }`,
 *   pages as `{ width, height, lines }`, lines as `{ text, left, top, right, bottom }` in points from the upper left; the
 *   paths of the pictures.
 */
export function openInOffice(paths, folder) {
  const { soffice, pdftoppm, pdftotext } = ensureOffice();
  const { stderr } = convert(soffice, paths, folder);
  return {
    opened: paths.map((path) => look({ pdftoppm, pdftotext }, basename(path, extname(path)), folder)),
    complaints: stderr.split('\n').filter((line) => line.trim() !== '' && !NO_JAVA.test(line)),
  };
}

/** Pages and pictures of the PDF of this name. */
function look({ pdftoppm, pdftotext }, name, folder) {
  const pdf = join(folder, `${name}.pdf`);
  runQuietly(pdftoppm, ['-r', String(RESOLUTION), '-png', pdf, join(folder, name)]);
  const { stdout } = runQuietly(pdftotext, ['-bbox-layout', pdf, '-']);
  const pictures = readdirSync(folder).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png'));
  return { pages: readPages(stdout), pictures: pictures.sort().map((file) => join(folder, file)) };
}

/** A profile of its own, so that an office which is open is not asked, and remembers nothing. */
function convert(soffice, paths, folder) {
  const profile = mkdtempSync(join(tmpdir(), 'tashan-office-'));
  try {
    const settings = `-env:UserInstallation=${pathToFileURL(profile)}`;
    return runQuietly(soffice, [settings, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

const BOX = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function readPages(layout) {
  return layout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = page.match(/width="([\d.]+)" height="([\d.]+)"/).map(Number);
      return { width, height, lines: page.split('<line ').slice(1).map(readLine) };
    });
}

function readLine(line) {
  const [left, top, right, bottom] = line.match(BOX).slice(1).map(Number);
  const words = [...line.matchAll(/<word [^>]*>([^<]*)<\/word>/g)].map(([, word]) => word);
  const text = words.join(' ').replace(/&(\w+);/g, (entity, name) => ENTITIES[name] ?? entity);
  return { text, left, top, right, bottom };
}
