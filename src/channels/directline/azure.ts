import { z } from 'zod';
import type { Logger } from '../../logger.js';
import { Refusal } from './refusal.js';
import { newUserId } from './tokens.js';

/** Azure's own Direct Line. */
export const AZURE_ENDPOINT = 'https://directline.botframework.com';
const PATIENCE_MS = 10_000;

const Generated = z.object({ conversationId: z.string(), token: z.string(), expires_in: z.number() });

/** What the page gets from its token endpoint. */
export interface PageToken {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly domain: string;
  readonly userId: string;
}

/**
 * Exchanges the secret of Azure's Direct Line for a token that is bound to a new person and to the page's origin.
 * @param endpoint without the path
 * @param secret of the Direct Line channel
 * @param origin of the page
 * @param logger for what went wrong; the page only learns that it did
 */
export async function azurePageToken(
  endpoint: string,
  secret: string,
  origin: string,
  logger: Logger,
): Promise<PageToken> {
  const userId = newUserId();
  const domain = `${endpoint.replace(/\/+$/, '')}/v3/directline`;
  try {
    const response = await fetch(`${domain}/tokens/generate`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ user: { id: userId }, trustedOrigins: [origin] }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return { ...Generated.parse(await response.json()), domain, userId };
    logger.error({ status: response.status }, 'Azure Direct Line refused to generate a token');
  } catch (error) {
    logger.error({ err: error }, 'Azure Direct Line did not generate a token');
  }
  throw new Refusal(502, 'ServiceUnavailable', 'The chat service does not answer; try again later.');
}
