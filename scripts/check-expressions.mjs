/**
 * `npm run check`: every regular expression that ships takes linear time, whatever text a page or a file may hold. Names
 * those that do not, and ends with 1.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expressionsIn } from './expressions/find-expressions.mjs';
import { faultOf } from './expressions/judge-expression.mjs';
import { ROOT } from './setup.mjs';

const SHIPPED = ['entrypoints', 'components', 'utils'];

const files = SHIPPED.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name)),
);

let judged = 0;
let faults = 0;
for (const file of files)
  for (const { line, source, flags, unknown } of expressionsIn(readFileSync(join(ROOT, file), 'utf8'))) {
    judged += 1;
    const fault = unknown === undefined ? faultOf(source, flags) : 'is known only when it runs';
    if (fault === null) continue;
    faults += 1;
    console.error(`${file}:${line}: ${unknown ?? `/${source}/${flags}`} ${fault}`);
  }
console.log(`${judged} regular expressions, ${faults} not linear`);
process.exitCode = faults > 0 ? 1 : 0;
