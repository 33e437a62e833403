import type { Storage, TurnContext } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import { knownChannel } from './known-channels.js';
import { Metrics } from './metrics.js';

type Bot = (context: TurnContext) => Promise<void>;

/** What is known of a turn when it is over. */
export interface TurnFacts {
  readonly topic: string;
  readonly outcome: string;
}

/** What the program counts: turns, store calls, requests, connections. No label holds anything that a person wrote. */
export class ProgramMetrics {
  private readonly metrics = new Metrics();
  private readonly reports = new WeakMap<TurnContext, TurnFacts>();
  private readonly turns = this.metrics.counter(
    'assistant_turns_total',
    'Messages answered, by topic, language, outcome and channel.',
  );
  private readonly turnSeconds = this.metrics.histogram(
    'assistant_turn_seconds',
    'Time from a message to its reply, by channel.',
  );
  private readonly storeSeconds = this.metrics.histogram(
    'assistant_store_seconds',
    'Time of a call to the store, by operation.',
  );
  private readonly errors = this.metrics.counter(
    'assistant_errors_total',
    'What failed, by kind: turn, delivery, store, request.',
  );
  private readonly requests = this.metrics.counter(
    'assistant_http_requests_total',
    'HTTP requests, by method, route and status.',
  );
  private webSockets = 0;

  constructor() {
    this.metrics.gauge(
      'assistant_web_sockets_open',
      'WebSocket connections of web chats.',
      () => this.webSockets,
    );
    this.metrics.gauge('process_resident_memory_bytes', 'Resident memory.', () => process.memoryUsage.rss());
    this.metrics.gauge('process_uptime_seconds', 'Time since the start.', () => Math.round(process.uptime()));
  }

  /** Takes the report of a turn; for `onTurn` of the assistant. */
  readonly report = (report: TurnFacts, context: TurnContext): void => {
    this.reports.set(context, { topic: report.topic, outcome: report.outcome });
  };

  /** Counts something that failed. */
  readonly failed = (kind: 'turn' | 'delivery' | 'store' | 'request'): void => this.errors.add({ kind });

  /** The bot, with its message turns counted and timed. */
  timed(bot: Bot): Bot {
    return async (context) => {
      if (context.activity.type !== 'message') return bot(context);
      const start = performance.now();
      const languages: string[] = [];
      context.onSendActivities(async (_context, activities, next) => {
        languages.push(...activities.flatMap(({ locale }) => locale ?? []));
        return next();
      });
      try {
        await bot(context);
      } finally {
        this.count(context, languages[0], (performance.now() - start) / 1000);
      }
    };
  }

  private count(context: TurnContext, language: string | undefined, seconds: number): void {
    const channel = knownChannel(context.activity.channelId);
    this.turnSeconds.observe(seconds, { channel });
    const report = this.reports.get(context);
    // What is no question has no report: staff's commands, thumbs, files. Without an answer it was a repeated delivery.
    const facts = report ?? { topic: 'none', outcome: context.responded ? 'other' : 'repeated' };
    this.turns.add({ topic: facts.topic, language: language ?? 'none', outcome: facts.outcome, channel });
    if (facts.outcome === 'failed') this.failed('turn');
  }

  /** Times the calls of a store, in place. */
  observe<T extends Storage>(storage: T): T {
    for (const operation of ['read', 'write', 'delete', 'create']) {
      // `create` is not in the SDK's interface; our own stores have it.
      const original: unknown = Reflect.get(storage, operation);
      if (typeof original !== 'function') continue;
      const timed = async (...values: unknown[]): Promise<unknown> => {
        const start = performance.now();
        try {
          return await original.apply(storage, values);
        } catch (error) {
          this.failed('store');
          throw error;
        } finally {
          this.storeSeconds.observe((performance.now() - start) / 1000, { operation });
        }
      };
      Object.assign(storage, { [operation]: timed });
    }
    return storage;
  }

  /** Counts the requests and the web sockets of a server. */
  watch(server: Server): void {
    server.on('after', (request: Request, response: Response) => {
      const status = String(response.statusCode);
      if (response.statusCode >= 500) this.failed('request');
      this.requests.add({ method: methodOf(request), route: routeOf(request), status });
    });
    server.on('upgrade', (_request: Request, socket: NodeJS.EventEmitter) => {
      this.webSockets += 1;
      socket.once('close', () => {
        this.webSockets -= 1;
      });
    });
  }

  /** All of it in the text format of Prometheus. */
  render(): string {
    return this.metrics.render();
  }
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

function methodOf({ method }: Request): string {
  return method !== undefined && METHODS.has(method) ? method : 'other';
}

/** The route's pattern, never the address as it was called. */
function routeOf(request: Request): string {
  // restify's types call it a method; it is the route that was found, if any.
  const route: unknown = Reflect.get(request, 'route');
  if (typeof route !== 'object' || route === null || !('path' in route)) return 'none';
  return typeof route.path === 'string' ? route.path : 'none';
}
