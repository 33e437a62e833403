import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import type { Logger } from '../logger.js';
import type { z } from 'zod';
import { IncomingActivity } from './activity-schema.js';
import { mayReplyTo } from './reply-hosts.js';

export interface MessagesOptions {
  adapter: CloudAdapter;
  bot: (context: TurnContext) => Promise<void>;
  localMode: boolean;
  logger: Logger;
}

/** The Bot Framework endpoint. The body is validated before the SDK sees it, and no internal error leaves it. */
export function registerMessages(server: Server, options: MessagesOptions): void {
  server.post('/api/messages', async (request: Request, response: Response) => {
    const refused = problemWith(request.body, options.localMode);
    if (refused) {
      options.logger.warn({ reason: refused }, 'activity refused');
      response.send(400, errorBody('invalid-activity', refused));
      return;
    }
    // restify's types allow `undefined` where the SDK's do not; the values are the same.
    await options.adapter.process(
      request as Parameters<CloudAdapter['process']>[0],
      guarded(response, options.logger),
      options.bot,
    );
  });
}

function problemWith(body: unknown, localMode: boolean): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return 'The body must be a JSON object, sent as application/json.';
  }
  const parsed = IncomingActivity.safeParse(body);
  if (!parsed.success) return `The activity is not valid: ${listIssues(parsed.error)}.`;
  if (mayReplyTo(parsed.data.serviceUrl, localMode)) return undefined;
  return localMode
    ? 'Without an app id, serviceUrl must be a loopback address.'
    : 'serviceUrl is not an address of the Bot Framework service.';
}

function listIssues({ issues }: z.ZodError): string {
  return issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
}

function errorBody(code: string, message: string): object {
  return { error: { code, message } };
}

/** What `CloudAdapter.process` needs of a response. */
interface AdapterResponse {
  socket: unknown;
  header(name: string, value: unknown): unknown;
  status(code: number): unknown;
  send(body?: unknown): unknown;
  end(): unknown;
}

/** The SDK answers 401 and 500 with its own error texts; they go to the log, and the caller gets a code. */
function guarded(response: Response, logger: Logger): AdapterResponse {
  let status = 200;
  let body: unknown;
  return {
    socket: response.socket,
    header: (name, value) => response.header(name, value),
    status: (code) => {
      status = code;
    },
    send: (sent) => {
      body = sent;
    },
    end: () => {
      if (status >= 400) {
        logger.warn({ status, reason: String(body) }, 'activity not accepted');
        response.send(status, errorBody(...publicError(status)));
        return;
      }
      if (body === undefined) response.send(status);
      else response.send(status, body);
    },
  };
}

function publicError(status: number): [string, string] {
  if (status === 401 || status === 403)
    return ['unauthorized', 'The request is not authenticated for this bot.'];
  if (status < 500) return ['invalid-activity', 'The activity could not be accepted.'];
  return ['internal', 'The message could not be handled; the reason is in the log.'];
}
