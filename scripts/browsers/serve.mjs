/** A local web server for the hosts that a browser is told to look for on this machine. */
import { createServer } from 'node:http';

/**
 * Serves what `answer(host, path)` returns (`{ body, type }`, or null for 404), and counts what was asked.
 * @returns `{ port, requests, close }`; `requests` are `host/path` strings, oldest first.
 */
export async function serve(answer) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { host, pathname } = requestedAddress(request);
    requests.push(host + pathname);
    const found = await answer(host, pathname);
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain; charset=utf-8' });
    response.end(found?.body ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A browser with a proxy asks for whole addresses, one without for paths. */
function requestedAddress(request) {
  const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  return { host: hostname, pathname: decodeURIComponent(pathname) };
}
