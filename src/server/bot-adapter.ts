import { CloudAdapter } from 'botbuilder';
import type {
  Activity,
  ConfigurationBotFrameworkAuthentication,
  ConversationReference,
  ResourceResponse,
  TurnContext,
} from 'botbuilder';
import { inTime } from '../store/in-time.js';
import type { ServerLimits } from './limits.js';

type Logic = (context: TurnContext) => Promise<void>;

/** What became of an activity. */
export type Handled =
  | { readonly kind: 'done'; readonly status: number; readonly body?: unknown }
  /** The token is not one for this bot; the reason is for the log. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The keys that tokens are checked with could not be had; not the caller's fault. */
  | { readonly kind: 'unavailable'; readonly error: unknown }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * The SDK's adapter without its HTTP part, which answers a wrong signature with 500 and every refusal with its own
 * error text, and writes both to the console.
 */
export class BotAdapter extends CloudAdapter {
  /**
   * @param authentication checks tokens and signs replies
   * @param patience `replyMs`: how long the channel may take to accept, change or take back a reply; `keysMs`: how long
   * the endpoint that publishes the keys may take. The SDK itself would wait for both for ever, and with it the next
   * turn of the conversation.
   */
  constructor(
    authentication: ConfigurationBotFrameworkAuthentication,
    private readonly patience: Pick<ServerLimits, 'replyMs' | 'keysMs'>,
  ) {
    super(authentication);
  }

  /** Sends replies to the channel, and gives up on one that does not accept them in time. */
  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    return this.inTime(super.sendActivities(context, activities));
  }

  /** Replaces what was sent before, as patiently as `sendActivities`: the turns of two conversations wait for it. */
  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse | void> {
    return this.inTime(super.updateActivity(context, activity));
  }

  /** Takes back what was sent before, as patiently as `sendActivities`. */
  override async deleteActivity(
    context: TurnContext,
    reference: Partial<ConversationReference>,
  ): Promise<void> {
    return this.inTime(super.deleteActivity(context, reference));
  }

  /** What the channel answers, or a failure once it has had its time. */
  private inTime<T>(request: Promise<T>): Promise<T> {
    const { replyMs } = this.patience;
    return inTime(request, replyMs, `The channel did not accept it within ${String(replyMs)} ms.`);
  }

  /** Authenticates an activity that has been validated, and runs the bot on it. Never rejects. */
  async handle(authorization: string, activity: Activity, logic: Logic): Promise<Handled> {
    let state: 'checking' | 'admitted' | 'given up' = 'checking';
    const running = this.processActivity(authorization, withDates(activity), async (context) => {
      if (state === 'given up') return;
      state = 'admitted';
      await logic(context);
    }).then(
      (result): Handled => ({ kind: 'done', status: result?.status ?? 200, body: result?.body }),
      (error: unknown): Handled => {
        if (state === 'admitted') return { kind: 'failed', error };
        if (isOurTrouble(error)) return { kind: 'unavailable', error };
        return { kind: 'refused', reason: reasonOf(error) };
      },
    );
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        if (state !== 'checking') return;
        state = 'given up';
        resolve({ kind: 'unavailable', error: 'no answer from the key endpoint' });
      }, this.patience.keysMs);
      void running.then((handled) => {
        clearTimeout(timer);
        resolve(handled);
      });
    });
  }
}

/** As the SDK does: on the wire dates are text. */
function withDates(activity: Activity): Activity {
  const { timestamp, localTimestamp, expiration } = activity;
  return {
    ...activity,
    ...(timestamp === undefined ? {} : { timestamp: dateOf(timestamp) }),
    ...(localTimestamp === undefined ? {} : { localTimestamp: dateOf(localTimestamp) }),
    ...(expiration === undefined ? {} : { expiration: dateOf(expiration) }),
  };
}

function dateOf(value: unknown): Date {
  return new Date(String(value));
}

/** The key endpoint did not answer, or answered with an error; the SDK gives these errors a status of 500. */
function isOurTrouble(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return true;
  if ('statusCode' in error && typeof error.statusCode === 'number') return error.statusCode >= 500;
  return 'name' in error && error.name === 'FetchError';
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
