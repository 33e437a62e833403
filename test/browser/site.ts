import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

interface HostPage {
  readonly html: string;
  readonly csp?: string;
}

/** Somebody's help site on an origin of its own: static pages, each with the content security policy it wants. */
export class Site {
  readonly pages = new Map<string, HostPage>();
  url = '';
  private readonly server = createServer((request, response) => {
    const page = this.pages.get(request.url ?? '/');
    if (page?.csp) response.setHeader('Content-Security-Policy', page.csp);
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page?.html);
  });

  async start(): Promise<void> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    this.url = `http://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

/** A piece of our documentation as it stands there, so that what is tried is what people read. */
export function documented(file: string, pattern: RegExp): string {
  const text = readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`${file} has nothing like ${String(pattern)}`);
  return found;
}
