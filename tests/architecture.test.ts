// @vitest-environment node
/** The project's own rules; see the design. Comments are no code, so they may name what code may not. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = process.cwd();
const SHIPPED = ['entrypoints', 'components', 'utils'];
/** As anchors of this kind of code have it: nine in ten files stay below 150. */
const MAX_LINES = 200;
const MAX_LINES_OF_MOST = 150;

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** The source without its comments. Strings are stepped over, so that `http://` in one is no comment. */
function codeOf(source: string): string {
  const stringOrComment =
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/.*/g;
  return source.replace(stringOrComment, (_, string?: string) => string ?? '');
}

interface Import {
  /** As it is written: `preact/hooks`, `../result`. */
  readonly name: string;
  /** Whether only types are taken, so that nothing of it ships. */
  readonly typeOnly: boolean;
}

function importsOf(code: string): Import[] {
  const statements =
    /(?:^|[;\n])\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s)?\s*['"]([^'"]+)['"]/g;
  const calls = /\bimport(?:\.meta\.glob(?:<[^>]*>)?)?\(\s*['"]([^'"]+)['"]/g;
  return [
    ...[...code.matchAll(statements)].map(([, type, name = '']) => ({ name, typeOnly: type !== undefined })),
    ...[...code.matchAll(calls)].map(([, name = '']) => ({ name, typeOnly: false })),
  ];
}

/** Where an import leads: a file of the project, as a path from its root, or the name of a package. */
function target(from: string, imported: string): string {
  // How a file is taken in (`?inline`) is no part of its path.
  const name = imported.replace(/\?\w+$/, '');
  if (!/^[@.]?\.?\//.test(name)) return name;
  const path = name.startsWith('@/')
    ? name.slice(2)
    : relative(ROOT, resolve(ROOT, dirname(from), name))
        .split(sep)
        .join('/');
  const candidates = ['', '.ts', '.tsx', '/index.ts'].map((ending) => path + ending);
  return (
    candidates.find((candidate) => /\.\w+$/.test(candidate) && existsSync(join(ROOT, candidate))) ?? path
  );
}

const sources = SHIPPED.flatMap(filesUnder)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => {
    const text = read(path);
    const code = codeOf(text);
    const imports = importsOf(code).map((found) => ({ ...found, target: target(path, found.name) }));
    return { path, lines: text.split('\n').length, code, imports };
  });
type Source = (typeof sources)[number];

const within = (...folders: string[]) =>
  sources.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));
const outside = (...folders: string[]) =>
  sources.filter(({ path }) => !folders.some((folder) => path.startsWith(folder)));
const targetsOf = ({ imports }: Source) => imports.map((found) => found.target);

/** `path: what` of everything in these files that a rule forbids: one case a rule, which names all that break it. */
const offences = <File extends { readonly path: string }>(
  files: readonly File[],
  forbiddenIn: (file: File) => readonly string[],
) => files.flatMap((file) => forbiddenIn(file).map((what) => `${file.path}: ${what}`));
/** What a pattern finds in the code, as it stands there. */
const found = (code: string, pattern: RegExp) => code.match(pattern)?.slice(0, 1) ?? [];
/** What is imported of what a rule forbids. */
const importing = (isForbidden: (path: string) => boolean) => (source: Source) =>
  targetsOf(source).filter(isForbidden);
const pureUtils = within('utils/').filter(({ path }) => !path.startsWith('utils/browser/'));

const BROWSER_API = /^(?:wxt\/browser|webextension-polyfill|@wxt-dev\/.*|wxt\/.*storage|#imports)$/;
const ANY = /[:<,|&(]\s*any\b(?!\s*[:'(.])|\bas\s+any\b|\bany\[\]|@ts-(?:ignore|nocheck)/;
const UI = /^(?:preact|@preact|@testing-library)(?:\/|$)/;

it('there are sources to hold to the rules', () => {
  for (const folder of SHIPPED) expect(within(`${folder}/`).length, folder).toBeGreaterThan(3);
  const imported = new Set(sources.flatMap(targetsOf));
  for (const known of [
    'wxt/browser',
    'preact/hooks',
    'fuse.js/basic',
    'data/topics.json',
    'utils/page/walk-page.ts',
  ])
    expect(imported, known).toContain(known);
});

describe('the rules see', () => {
  it.each<[string, Import[]]>([
    ["import a from 'x';", [{ name: 'x', typeOnly: false }]],
    [
      "import {\n  a,\n  type B,\n} from '../y';\nimport './s.css';",
      [
        { name: '../y', typeOnly: false },
        { name: './s.css', typeOnly: false },
      ],
    ],
    [
      "import type { A } from 'x';\nexport type { B } from 'y';",
      [
        { name: 'x', typeOnly: true },
        { name: 'y', typeOnly: true },
      ],
    ],
    [
      "import a, { type B } from 'x';\nimport * as c from 'y';",
      [
        { name: 'x', typeOnly: false },
        { name: 'y', typeOnly: false },
      ],
    ],
    [
      "export * from 'x';\nexport { a } from 'y';",
      [
        { name: 'x', typeOnly: false },
        { name: 'y', typeOnly: false },
      ],
    ],
    ["void import('x').then(open);", [{ name: 'x', typeOnly: false }]],
    ["import.meta.glob<Case>('../data/*.json', {})", [{ name: '../data/*.json', typeOnly: false }]],
    ["const a = 'import b from';", []],
  ])('the imports of %j', (code, imports) => {
    expect(importsOf(code)).toEqual(imports);
  });

  it.each([
    ["a('http://x') // b", "a('http://x') "],
    ['a /* fetch( */ b', 'a  b'],
    ['/** any */\nlet a = `// b`;', '\nlet a = `// b`;'],
  ])('the code of %j', (source, code) => {
    expect(codeOf(source)).toBe(code);
  });

  it.each([
    'let a: any;',
    'a as any',
    'Array<any>',
    'Record<string, any>',
    '(a: any) => 1',
    'any[]',
    'A | any',
  ])('any in %j', (code) => {
    expect(code).toMatch(ANY);
  });

  it.each(['too many', 'list.any()', 'const anything: string', "t('any')"])('no any in %j', (code) => {
    expect(code).not.toMatch(ANY);
  });
});

describe('dependencies point one way', () => {
  it('utils import no component and no entrypoint', () => {
    const isAbove = (path: string) => /^(?:components|entrypoints)\//.test(path);
    expect(offences(within('utils/'), importing(isAbove))).toEqual([]);
  });

  it('components import no entrypoint, and the corpus only through utils', () => {
    const isElsewhere = (path: string) => /^(?:entrypoints|data)\//.test(path);
    expect(offences(within('components/'), importing(isElsewhere))).toEqual([]);
  });

  it('utils know neither the browser nor the interface, but for the seam', () => {
    const isForbidden = (path: string) =>
      BROWSER_API.test(path) || UI.test(path) || path.startsWith('utils/browser/');
    expect(offences(pureUtils, importing(isForbidden))).toEqual([]);
  });

  it('the seam draws nothing', () => {
    expect(
      offences(
        within('utils/browser/'),
        importing((path) => UI.test(path)),
      ),
    ).toEqual([]);
  });

  it('the browser is reached only through the seam', () => {
    const named = /\b(?:browser|chrome)\s*\??\.\s*(?:runtime|tabs|storage|scripting|permissions|action)\b/;
    const reaching = (source: Source) => [
      ...importing((path) => BROWSER_API.test(path))(source),
      ...found(source.code, named),
    ];
    expect(offences(outside('utils/browser/'), reaching)).toEqual([]);
  });

  it('the browser API is imported in one place', () => {
    const importers = sources.filter((source) => targetsOf(source).some((path) => BROWSER_API.test(path)));
    expect(importers.map(({ path }) => path)).toEqual(['utils/browser/api.ts']);
  });

  it('the browser’s own globals are used where a comment says why, and nowhere else', () => {
    const users = sources.filter(({ code }) =>
      /\bglobalThis\b.*\b(?:browser|chrome)\b|\bchrome\s*\??\./s.test(code),
    );
    expect(users.map(({ path }) => path)).toEqual(['utils/browser/bare-api.ts']);
    expect(read('utils/browser/bare-api.ts')).toContain(
      'the polyfill would be a third of the content script',
    );
  });

  it('only what is there is imported', () => {
    const missing = ({ imports }: Source) =>
      imports
        .filter(({ name }) => /^(?:@\/|\.)/.test(name) && !name.includes('*'))
        .filter((own) => !existsSync(join(ROOT, own.target)))
        .map(({ name }) => name);
    expect(offences(sources, missing)).toEqual([]);
  });

  it('data imports nothing: it holds records and their description', () => {
    const others = filesUnder('data').filter((path) => !/\.(?:json|md)$/.test(path));
    expect(others).toEqual([]);
  });
});

describe('what runs in pages stays small', () => {
  /** Everything that ships with a source: through any chain of imports, types aside. */
  function shippedWith(path: string, seen = new Set<string>()): Set<string> {
    if (seen.has(path)) return seen;
    seen.add(path);
    const source = sources.find((candidate) => candidate.path === path);
    for (const found of source?.imports ?? []) if (!found.typeOnly) shippedWith(found.target, seen);
    return seen;
  }

  it.each([
    ['entrypoints/page.content.ts', 'utils/page/walk-page.ts'],
    ['entrypoints/selection.ts', 'utils/page/read-selection.ts'],
    ['entrypoints/selection-button.ts', 'utils/page/watch-selection.ts'],
    ['entrypoints/passages.ts', 'utils/passages/walk-passages.ts'],
  ])('%s carries no corpus, matching, judgement or polyfill', (path, part) => {
    const shipped = [...shippedWith(path)];
    expect(shipped).toContain(part);
    const heavy =
      /^(?:utils\/(?:matching|corpus|text(?!\/(?:characters|read-number)))\/|utils\/page\/(?:judge-page|listed-hosts)|data\/|components\/|utils\/browser\/api)|^(?:fuse\.js|preact|valibot)/;
    expect(shipped.filter((found) => heavy.test(found) || BROWSER_API.test(found))).toEqual([]);
  });

  it('what draws over pages does so by hand, without corpus, matching, framework or polyfill', () => {
    const shipped = [...shippedWith('entrypoints/overlay.ts')];
    expect(shipped).toContain('utils/overlay/margin.ts');
    const heavy =
      /^(?:utils\/(?:matching|corpus|text(?!\/(?:nested-quotes|characters|read-number))|snippets)\/|data\/|utils\/browser\/api)|^(?:fuse\.js|preact|valibot)/;
    expect(shipped.filter((found) => heavy.test(found) || BROWSER_API.test(found))).toEqual([]);
  });
});

describe('components', () => {
  const drawing = within('components/').filter(({ path }) => !path.startsWith('components/hooks/'));

  it('have no effects: props in, events out', () => {
    const effects = /\buse(?:Layout|Insertion|Signal)?Effect\b|\buseImperativeHandle\b/;
    const listening = /\b(?:add|remove)EventListener\b|\bset(?:Timeout|Interval)\b/;
    const effectsIn = ({ code }: Source) => [...found(code, effects), ...found(code, listening)];
    expect(offences(drawing, effectsIn)).toEqual([]);
  });
});

describe('nothing leaves the extension, and nothing is made of strings', () => {
  const forbidden: [string, RegExp][] = [
    [
      'a request',
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b/,
    ],
    ['an import from afar', /\bimport(?:Scripts)?\s*\(\s*['"`]https?:/],
    [
      'markup from a string',
      /\b(?:inner|outer)HTML\b|\bdangerouslySetInnerHTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b/,
    ],
    ['code from a string', /\beval\s*\(|\bnew\s+Function\b/],
    ['any', ANY],
  ];
  it.each(forbidden)('no source holds %s', (_what, pattern) => {
    expect(offences(sources, ({ code }) => found(code, pattern))).toEqual([]);
  });

  it('pages, styles and pictures load nothing from elsewhere', () => {
    const assets = [...filesUnder('entrypoints'), ...filesUnder('components'), ...filesUnder('public')]
      .filter((path) => /\.(?:html|css|svg)$/.test(path))
      .map((path) => ({ path, code: read(path).replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, '') }));
    expect(assets.length).toBeGreaterThan(3);
    const loading = [
      /(?:src|href)\s*=\s*["']?(?:https?:)?\/\//,
      /url\(\s*["']?(?:https?:)?\/\/|@import\s+(?:url\()?\s*["']?(?:https?:)?\/\//,
      /\son\w+\s*=\s*["']|javascript:/,
    ];
    expect(offences(assets, ({ code }) => loading.flatMap((pattern) => found(code, pattern)))).toEqual([]);
  });
});

describe('files', () => {
  it('can be read at a glance', () => {
    const tooLong = ({ lines }: Source) => (lines > MAX_LINES ? [`${lines} lines`] : []);
    expect(offences(sources, tooLong)).toEqual([]);
  });

  it('are mostly short', () => {
    const long = sources.filter(({ lines }) => lines > MAX_LINES_OF_MOST);
    expect(long.length).toBeLessThanOrEqual(sources.length / 10);
  });

  it('have names in kebab case that say something', () => {
    const isName = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.content|\.d)?\.(?:tsx?|css)$/;
    const saysNothing = /manager|helper|\butils?\b|misc|common\./;
    const nameOf = (path: string) => path.split('/').at(-1) ?? '';
    const wrong = ({ path }: Source) =>
      isName.test(nameOf(path)) && !saysNothing.test(nameOf(path)) ? [] : ['its name'];
    expect(offences(sources, wrong)).toEqual([]);
  });
});
