/** Restoring a backup, from the file to its end. */
import type { Page } from 'puppeteer-core';
import { backupText } from '@/utils/backup/backup-file';
import { DAMAGED_RECORD, KEPT_MEASURE, keptPassage, recordsOf } from './kept';
import type { ScreenState } from './screen-states';

const AT = 'options.html#backup';
const WORDS = '对次要材料暂缺的申请，可以先行受理，由申请人作出书面承诺。';
const passage = (at: number, note = '') => ({ ...keptPassage(`q${at}`, `第${at}条　${WORDS}`), note });

/** So many that the list of them scrolls within itself. */
const BACKED_UP = {
  ...recordsOf(KEPT_MEASURE, ...Array.from({ length: 40 }, (_, at) => passage(at))),
  'snippet:later': DAMAGED_RECORD,
};
const HERE = recordsOf(passage(0, '数据再核对一遍'), passage(1));

/** Chooses a file of this text, as a reader would in the dialog of the system. */
async function choose(page: Page, text: string): Promise<void> {
  await page.waitForSelector('#backup input[type=file]');
  await page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('#backup input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], '他山备份-20261125.json'));
    if (!input) return;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

const backup = async () => ((await backupText(BACKED_UP, new Date(2026, 10, 25))) ?? []).join('');
/** Shows what the backup would do, with all its lists open. */
const planning = async (page: Page) => {
  await choose(page, await backup());
  await page.waitForSelector('.restore-preview');
  for (const list of await page.$$('.restore-lists summary')) await list.click();
};

export const BACKUP_STATES: readonly ScreenState[] = [
  { name: 'plan', at: AT, kept: HERE, act: planning, shows: '.restore-lists [open] li' },
  {
    name: 'restored',
    at: AT,
    kept: HERE,
    act: async (page) => {
      await planning(page);
      await page.click('.restore-preview .button-primary');
    },
    shows: '.restore-end .button',
  },
  {
    name: 'refused',
    at: AT,
    act: async (page) => choose(page, (await backup()).slice(0, 2_000)),
    shows: '.restore-end .task-notice-failed',
  },
];
