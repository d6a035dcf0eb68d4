/** A local web server for the hosts that a browser is told to look for on this machine. */
import { createServer } from 'node:http';

/** How a connection that says nothing in plain HTTP stands among the requests, before its host. */
const ENCRYPTED = 'encrypted:';

/**
 * Serves what `answer(host, path)` returns (`{ body, type, headers }`, or null for 404; headers may be left out), and
 * counts what was asked.
 * @returns `{ port, requests, close }`; `requests` are `host/path` strings, oldest first, or `encrypted:host` where
 *   somebody tried to speak in secret, which is refused.
 */
export async function serve(answer) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { host, pathname } = requestedAddress(request);
    requests.push(host + pathname);
    const found = await answer(host, pathname);
    const type = found?.type ?? 'text/plain; charset=utf-8';
    response.writeHead(found ? 200 : 404, { 'content-type': type, ...found?.headers });
    response.end(found?.body ?? '');
  });
  server.on('connect', (request, socket) => {
    requests.push(ENCRYPTED + request.url.replace(/:\d+$/, ''));
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('clientError', (error, socket) => {
    if (error.rawPacket) requests.push(ENCRYPTED + greetedHost(error.rawPacket));
    socket.destroy();
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

/** Bytes of the server_name extension (RFC 6066) before the name: its type, three lengths, the name's type. */
const NAME_HEAD = 9;

/** The host a TLS greeting names, in plain letters as it does, or nothing. */
function greetedHost(packet) {
  for (let at = 0; at + NAME_HEAD <= packet.length; at++) {
    const length = packet.readUInt16BE(at + 7);
    const lengthsAgree =
      packet.readUInt16BE(at + 2) === length + 5 && packet.readUInt16BE(at + 4) === length + 3;
    if (length > 0 && lengthsAgree && packet.readUInt16BE(at) === 0 && packet[at + 6] === 0)
      return packet.toString('latin1', at + NAME_HEAD, at + NAME_HEAD + length);
  }
  return '';
}
