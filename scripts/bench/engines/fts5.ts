/** SQLite's full-text index in WebAssembly, in memory, without a copy of the text: bigrams parted by spaces. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Database, Sqlite } from '@sqlite.org/sqlite-wasm';
import type { Corpus } from '../../../utils/corpus/types';
import { type BuiltIndex, type Engine, LIMIT } from '../engine';
import { bigramsOf, FIELD_NAMES, FIELD_WEIGHTS, searchableTexts } from '../searchable-texts';

/** The module takes itself to be in a browser, and asks it for its address before anything else. */
async function openSqlite(): Promise<Sqlite> {
  Object.assign(globalThis, { self: globalThis, location: new URL('file:///') });
  const folder = dirname(createRequire(import.meta.url).resolve('@sqlite.org/sqlite-wasm/package.json'));
  const binary = readFileSync(join(folder, 'sqlite-wasm/jswasm/sqlite3.wasm'));
  const { default: open } = await import('@sqlite.org/sqlite-wasm');
  return open({
    printErr: () => {},
    instantiateWasm: (imports, done) => {
      WebAssembly.instantiate(binary, imports).then(({ instance, module }) => done(instance, module));
      return {};
    },
  });
}

function build({ oo1 }: Sqlite, corpus: Corpus): BuiltIndex {
  const database = new oo1.DB(':memory:');
  const tokens = `tokenize="unicode61 remove_diacritics 0 tokenchars '.%'"`;
  database.exec(`CREATE VIRTUAL TABLE texts USING fts5(${FIELD_NAMES.join()}, content='', ${tokens})`);
  database.exec('BEGIN');
  const marks = FIELD_NAMES.map(() => '?').join();
  const insert = database.prepare(`INSERT INTO texts(rowid, ${FIELD_NAMES.join()}) VALUES (?, ${marks})`);
  for (const text of searchableTexts(corpus)) {
    insert.bind([text.id, ...FIELD_NAMES.map((name) => bigramsOf(text[name]).join(' '))]).step();
    insert.reset();
  }
  database.exec('COMMIT');
  const rank = `bm25(${Object.values(FIELD_WEIGHTS).join()})`;
  const select = database.prepare(
    `SELECT rowid FROM texts WHERE texts MATCH ? AND rank MATCH '${rank}' ORDER BY rank LIMIT ${LIMIT}`,
  );
  const query = (text: string) => {
    const tokens = [...new Set(bigramsOf(text))];
    if (tokens.length === 0) return 0;
    select.bind([tokens.map((token) => `"${token}"`).join(' OR ')]);
    let found = 0;
    while (select.step()) found += 1;
    select.reset();
    return found;
  };
  return {
    query,
    page: {
      '15 words': ({ words }) => query(words.join(' ')),
      'whole text': ({ text }) => query(text),
    },
    bytesElsewhere: () =>
      numberFrom(database, 'PRAGMA page_count') * numberFrom(database, 'PRAGMA page_size'),
  };
}

function numberFrom(database: Database, sql: string): number {
  const statement = database.prepare(sql);
  statement.step();
  return statement.get(0);
}

export const fts5: Engine = {
  name: 'SQLite FTS5, bigrams',
  prepare: async (corpus) => {
    const sqlite = await openSqlite();
    return () => build(sqlite, corpus);
  },
};
