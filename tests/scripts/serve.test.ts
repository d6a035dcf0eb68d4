// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/browsers/serve.mjs';
import { ask } from './ask';

let server: Awaited<ReturnType<typeof serve>> | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start() {
  server = await serve(async (host: string, path: string) =>
    host === 'www.gov.cn' && path === '/方案.html' ? { body: '容缺受理', type: 'text/html' } : null,
  );
  return server;
}

const PATH = '/%E6%96%B9%E6%A1%88.html';

describe('the local server', () => {
  it.each([
    ['a path', PATH, 'www.gov.cn'],
    ['a path with a query', `${PATH}?a=1`, 'www.gov.cn'],
    ['a path at a host with a port', PATH, 'www.gov.cn:8080'],
    ['a whole address, as through a proxy', `http://www.gov.cn${PATH}`, 'www.gov.cn'],
  ])('answers %s', async (_what, path, host) => {
    const { port, requests } = await start();
    expect(await ask(port, host, path)).toEqual({ status: 200, type: 'text/html', body: '容缺受理' });
    expect(requests).toEqual(['www.gov.cn/方案.html']);
  });

  it('has nothing else, and counts what was asked, oldest first', async () => {
    const { port, requests } = await start();
    expect(await ask(port, 'evil.example', PATH)).toMatchObject({ status: 404, body: '' });
    expect(await ask(port, 'www.gov.cn', '/other')).toMatchObject({ status: 404, body: '' });
    expect(requests).toEqual(['evil.example/方案.html', 'www.gov.cn/other']);
  });

  it('answers this machine only, and nobody once it is closed', async () => {
    const { port, close } = await start();
    await close();
    server = undefined;
    await expect(ask(port, 'www.gov.cn', PATH)).rejects.toThrow('ECONNREFUSED');
  });
});
