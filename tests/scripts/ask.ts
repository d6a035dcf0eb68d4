import { request } from 'node:http';

export interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** Asks the local server as a browser does that was told where the host is; a whole address, as through a proxy. */
export function ask(port: number, host: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode, type: response.headers['content-type'], body });
      });
    });
    asked.on('error', reject).end();
  });
}
