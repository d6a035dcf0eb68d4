// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOwnPackages, SetupError } from '../../scripts/setup.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tashan-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('packages that are installed', () => {
  it.each(['a folder of the project’s own', 'no folder yet'])('may go into %s', (what) => {
    const packages = join(folder, 'node_modules');
    if (what !== 'no folder yet') mkdirSync(packages);
    expect(() => checkOwnPackages(packages)).not.toThrow();
  });

  it.each(['that leads to another copy’s', 'that leads nowhere'])('never go through a link %s', (what) => {
    const other = join(folder, 'other');
    if (what !== 'that leads nowhere') {
      mkdirSync(other);
      writeFileSync(join(other, 'package'), '');
    }
    const link = join(folder, 'node_modules');
    symlinkSync(other, link, 'junction');
    expect(() => checkOwnPackages(link)).toThrow(SetupError);
    expect(() => checkOwnPackages(link)).toThrow(/node_modules is a link .* Remove the link/);
    if (what !== 'that leads nowhere') expect(readdirSync(other)).toEqual(['package']);
  });
});
