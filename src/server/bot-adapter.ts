import { CloudAdapter } from 'botbuilder';
import type { Activity, TurnContext } from 'botbuilder';

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
  /** Authenticates an activity that has been validated, and runs the bot on it. Never rejects. */
  async handle(authorization: string, activity: Activity, logic: Logic): Promise<Handled> {
    let admitted = false;
    try {
      const result = await this.processActivity(authorization, withDates(activity), async (context) => {
        admitted = true;
        await logic(context);
      });
      return { kind: 'done', status: result?.status ?? 200, body: result?.body };
    } catch (error) {
      if (admitted) return { kind: 'failed', error };
      return isOurTrouble(error)
        ? { kind: 'unavailable', error }
        : { kind: 'refused', reason: reasonOf(error) };
    }
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
