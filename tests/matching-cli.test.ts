// @vitest-environment node
import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
}

/** Runs the command behind `npm run match`; the input comes in pieces that split characters. */
function runMatch(input: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/run-ts.mjs', 'scripts/match.ts']);
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      stdout += part;
    });
    child.on('error', reject).on('close', (status) => resolve({ status, stdout }));
    const bytes = Buffer.from(input);
    for (let at = 0; at < bytes.length; at += 7) child.stdin.write(bytes.subarray(at, at + 7));
    child.stdin.end();
  });
}

it('answers a line a line, and nothing but JSON is printed', { timeout: 60_000 }, async () => {
  const page = {
    url: 'http://a.gov.cn/',
    html: '<style>}{</style><script>throw 1</script><p>足球比赛客场一比一战平，观众散去。',
  };
  const lines = ['{"id":"q","query":"rqsl","limit":1}', 'nope', '', JSON.stringify({ id: 3, page })];
  const { status, stdout } = await runMatch(lines.join('\r\n'));
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toEqual([
    {
      id: 'q',
      results: [expect.objectContaining({ measure: expect.stringMatching(/^c\d\d-m\d\d$/) })],
      ms: expect.any(Number),
    },
    { id: null, error: 'not JSON' },
    { id: 3, results: [], ms: expect.any(Number), readMs: expect.any(Number) },
  ]);
  expect(status).toBe(1);
});
