import type { Activity, TurnContext } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import type { z } from 'zod';
import { errorBody } from '../http/error-body.js';
import { RateLimit } from '../http/rate-limit.js';
import type { Logger } from '../logger.js';
import { IncomingActivity } from './activity-schema.js';
import type { BotAdapter, Handled } from './bot-adapter.js';
import type { HttpErrorCode } from './error-code.js';
import type { ClientAddress } from './client-address.js';
import { knownChannel } from './known-channels.js';
import { SERVER_LIMITS } from './limits.js';
import type { ServerLimits } from './limits.js';
import { mayReplyTo } from './reply-hosts.js';

export interface MessagesOptions {
  adapter: BotAdapter;
  bot: (context: TurnContext) => Promise<void>;
  localMode: boolean;
  logger: Logger;
  clientAddress: ClientAddress;
  limits?: Partial<ServerLimits> | undefined;
  clock?: (() => Date) | undefined;
}

/** How the request ends. */
interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly retryAfterSeconds?: number;
}

/** The Bot Framework endpoint. The body is validated before the SDK sees it, and no internal error leaves it. */
export function registerMessages(server: Server, options: MessagesOptions): void {
  const endpoint = new MessagesEndpoint(options);
  server.post('/api/messages', async (request: Request, response: Response) => {
    const { status, body, retryAfterSeconds } = await endpoint.take(request);
    if (retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(retryAfterSeconds));
    if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    if (body === undefined) response.send(status);
    else response.send(status, body);
  });
}

class MessagesEndpoint {
  private readonly requests: RateLimit;
  private readonly activities: RateLimit;

  constructor(private readonly options: MessagesOptions) {
    const limits = { ...SERVER_LIMITS, ...options.limits };
    const clock = options.clock ?? (() => new Date());
    this.requests = new RateLimit(limits.messages, clock);
    this.activities = new RateLimit(limits.activities, clock);
  }

  async take(request: Request): Promise<Answer> {
    const { localMode, logger, clientAddress } = this.options;
    const wait = this.requests.take(clientAddress(request));
    if (wait > 0) return tooMany(wait);
    const parsed = readActivity(request.body, localMode);
    if (typeof parsed === 'string') {
      logger.warn({ reason: parsed }, 'activity refused');
      return error(400, 'invalid-activity', parsed);
    }
    return this.run(parsed, request.headers.authorization ?? '');
  }

  private async run(activity: Activity, authorization: string): Promise<Answer> {
    const { adapter, bot } = this.options;
    let wait = 0;
    const handled = await adapter.handle(authorization, activity, async (context) => {
      // Counted only once the caller is known to be a channel: a stranger must not use up somebody's share.
      wait = this.activities.take(`${activity.channelId}/${activity.conversation.id}`);
      if (wait === 0) await bot(context);
    });
    if (wait > 0) {
      this.options.logger.warn({ channel: knownChannel(activity.channelId) }, 'conversation sends too fast');
      return tooMany(wait);
    }
    return this.answerTo(handled);
  }

  private answerTo(handled: Handled): Answer {
    const { logger } = this.options;
    switch (handled.kind) {
      case 'refused':
        logger.warn({ reason: handled.reason }, 'activity not authenticated');
        return error(401, 'unauthorized', 'The request is not authenticated for this bot.');
      case 'unavailable':
        logger.error({ err: handled.error }, 'the keys to check tokens with cannot be had');
        return error(503, 'unavailable', 'The request cannot be authenticated now; try again later.');
      case 'failed':
        logger.error({ err: handled.error }, 'activity failed');
        return error(500, 'internal', 'The message could not be handled; the reason is in the log.');
      case 'done':
        // An invoke that the bot has no answer to: the caller's request, not our failure.
        if (handled.status === 501)
          return error(400, 'invalid-activity', 'This bot does not know that invoke.');
        return handled;
    }
  }
}

/** The activity, or what is wrong with the body. */
function readActivity(body: unknown, localMode: boolean): Activity | string {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return 'The body must be a JSON object, sent as application/json.';
  }
  const parsed = IncomingActivity.safeParse(body);
  if (!parsed.success) return `The activity is not valid: ${listIssues(parsed.error)}.`;
  if (!mayReplyTo(parsed.data.serviceUrl, localMode)) {
    return localMode
      ? 'Without an app id, serviceUrl must be a loopback address.'
      : 'serviceUrl is not an address of the Bot Framework service.';
  }
  // Checked in what the SDK relies on; the rest of its very wide type is passed on as it came.
  return parsed.data as unknown as Activity;
}

const MAX_ISSUES = 5;

function listIssues({ issues }: z.ZodError): string {
  return issues
    .slice(0, MAX_ISSUES)
    .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    .join('; ');
}

function error(status: number, code: HttpErrorCode, message: string): Answer {
  return { status, body: errorBody(code, message) };
}

function tooMany(retryAfterSeconds: number): Answer {
  return { ...error(429, 'too-many-requests', 'Too many requests; wait a little.'), retryAfterSeconds };
}
