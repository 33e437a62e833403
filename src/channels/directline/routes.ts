import type { IncomingMessage } from 'node:http';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import { DIRECT_LINE_PATH, PAGE_TOKEN_PATH } from '../../http/web-chat.js';
import type { Logger } from '../../logger.js';
import type { DirectLineAdapter } from './adapter.js';
import { azurePageToken } from './azure.js';
import type { PageToken } from './azure.js';
import type { Conversation } from './conversation.js';
import type { Conversations } from './conversations.js';
import { sendError } from './gate.js';
import type { Guard } from './guard.js';
import { publicBase } from './guard.js';
import type { Limits } from './options.js';
import { postActivity } from './post-activity.js';
import { Refusal } from './refusal.js';
import { GenerateRequest, PageTokenRequest, parseRequest, StartRequest, Watermark } from './schemas.js';
import { newConversationId, newUserId } from './tokens.js';
import type { Claims, Grant, Tokens } from './tokens.js';

const Address = z.object({ id: z.string() });

/** What the routes work with. */
export interface RouteOptions {
  readonly guard: Guard;
  readonly tokens: Tokens;
  readonly conversations: Conversations;
  readonly adapter: DirectLineAdapter;
  readonly limits: Limits;
  readonly clock: () => Date;
  readonly logger: Logger;
  readonly mask: (text: string) => string;
  readonly azure: { readonly endpoint: string; readonly secret: string } | undefined;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

/** Puts the Direct Line routes and the page's token endpoint on the server. */
export function installRoutes(server: Server, options: RouteOptions): void {
  const on = (operation: (request: Request, options: RouteOptions) => Answer | Promise<Answer>) => {
    return async (request: Request, response: Response): Promise<void> => {
      try {
        const { status, body } = await operation(request, options);
        response.send(status, body);
      } catch (error) {
        sendError(response, error, options.logger);
      }
    };
  };
  server.post(PAGE_TOKEN_PATH, on(pageToken));
  server.post(`${DIRECT_LINE_PATH}/tokens/generate`, on(generateToken));
  server.post(`${DIRECT_LINE_PATH}/tokens/refresh`, on(refreshToken));
  server.post(`${DIRECT_LINE_PATH}/conversations`, on(startConversation));
  server.get(`${DIRECT_LINE_PATH}/conversations/:id`, on(reconnect));
  server.get(`${DIRECT_LINE_PATH}/conversations/:id/activities`, on(readActivities));
  server.post(`${DIRECT_LINE_PATH}/conversations/:id/activities`, on(sendActivity));
  server.get(`${DIRECT_LINE_PATH}/conversations/:id/stream`, on(refuseStream));
}

async function pageToken(request: Request, options: RouteOptions): Promise<Answer> {
  const origin = options.guard.page(request);
  const { locale } = parseRequest(PageTokenRequest, optionalBody(request));
  const { azure, logger } = options;
  if (azure !== undefined) {
    return { status: 200, body: await azurePageToken(azure.endpoint, azure.secret, origin, logger) };
  }
  const earlier = options.guard.earlier(request);
  if (earlier !== undefined) await options.adapter.leave(earlier.conv);
  const grant: Grant = {
    ...newGrant(),
    ...(earlier === undefined ? {} : { user: earlier.user }),
    origins: [origin],
    ...(locale === undefined ? {} : { locale }),
  };
  const domain = `${publicBase(request)}${DIRECT_LINE_PATH}`;
  const body: PageToken = { ...sessionOf(grant, options), domain, userId: grant.user };
  return { status: 200, body };
}

function generateToken(request: Request, options: RouteOptions): Answer {
  options.guard.secret(request);
  const { user, trustedOrigins } = parseRequest(GenerateRequest, optionalBody(request));
  const origins = trustedOrigins?.map((address) => new URL(address).origin);
  const grant: Grant = {
    ...newGrant(),
    ...(user === undefined ? {} : { user: user.id }),
    ...(user?.name === undefined ? {} : { name: user.name }),
    ...(origins === undefined || origins.length === 0 ? {} : { origins }),
  };
  return { status: 200, body: sessionOf(grant, options) };
}

function refreshToken(request: Request, options: RouteOptions): Answer {
  return { status: 200, body: sessionOf(options.guard.session(request), options) };
}

async function startConversation(request: Request, options: RouteOptions): Promise<Answer> {
  const claims = options.guard.session(request);
  const asked = parseRequest(StartRequest, optionalBody(request));
  const { conversation, isNew } = await options.conversations.start(claims, asked.locale ?? claims.locale);
  if (conversation.ended) throw ended();
  if (isNew) {
    // Not waited for: the client opens its stream meanwhile and finds the welcome there.
    options.adapter.welcome(conversation).catch((error: unknown) => {
      options.logger.error({ err: error }, 'the bot failed to welcome somebody');
    });
  }
  return { status: isNew ? 201 : 200, body: openedBody(request, claims, 0, options) };
}

async function reconnect(request: Request, options: RouteOptions): Promise<Answer> {
  const { claims, conversation } = await authorised(request, options);
  // Without a watermark the client has its history already and wants only what is new.
  const position = watermark(request) ?? conversation.position;
  return { status: 200, body: openedBody(request, claims, position, options) };
}

async function readActivities(request: Request, options: RouteOptions): Promise<Answer> {
  const { conversation } = await authorised(request, options);
  return { status: 200, body: conversation.after(watermark(request) ?? 0) };
}

async function sendActivity(request: Request, options: RouteOptions): Promise<Answer> {
  const { conversation } = await authorised(request, options);
  options.guard.paceActivity(conversation.id);
  const id = await postActivity(conversation, request.body, options);
  return { status: 200, body: { id } };
}

function refuseStream(): Answer {
  throw new Refusal(426, 'UpgradeRequired', 'This address is for WebSocket connections.');
}

async function authorised(
  request: Request,
  options: RouteOptions,
): Promise<{ claims: Claims; conversation: Conversation }> {
  const id = parseRequest(Address, request.params).id;
  const claims = options.guard.session(request, id);
  const conversation = await options.conversations.find(id);
  if (conversation === undefined)
    throw new Refusal(404, 'ConversationNotFound', 'The conversation was not started.');
  if (conversation.ended) throw ended();
  return { claims, conversation };
}

function openedBody(
  request: IncomingMessage,
  claims: Claims,
  position: number,
  options: RouteOptions,
): object {
  const base = publicBase(request).replace(/^http/, 'ws');
  const token = options.tokens.sign(claims, 'stream', options.limits.streamSeconds);
  const streamUrl = `${base}${DIRECT_LINE_PATH}/conversations/${claims.conv}/stream?watermark=${String(position)}&t=${token}`;
  return { ...sessionOf(claims, options), streamUrl };
}

function sessionOf(
  grant: Grant,
  { tokens, limits }: RouteOptions,
): { conversationId: string; token: string; expires_in: number } {
  const token = tokens.sign(grant, 'session', limits.tokenSeconds);
  return { conversationId: grant.conv, token, expires_in: limits.tokenSeconds };
}

function newGrant(): Grant {
  return { conv: newConversationId(), user: newUserId() };
}

function watermark(request: IncomingMessage): number | undefined {
  const given = new URL(request.url ?? '/', 'http://localhost').searchParams.get('watermark');
  return given === null ? undefined : parseRequest(Watermark, given);
}

/** Some clients send no body, or an empty one, where every field is optional. */
function optionalBody(request: Request): unknown {
  const body: unknown = request.body;
  const empty =
    body === undefined || body === null || body === '' || (Buffer.isBuffer(body) && body.length === 0);
  return empty ? {} : body;
}

function ended(): Refusal {
  return new Refusal(404, 'ConversationEnded', 'The conversation has ended.');
}
