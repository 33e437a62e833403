/** Why a call brought nothing: what the caller does next depends on it. */
export type Refusal = 'expired' | 'gone' | 'busy' | 'forbidden' | 'failed' | 'offline';

/** The outcome of a call. */
export type Answer =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly reason: Refusal; readonly retryAfterMs: number };

const TIMEOUT_MS = 20_000;
const DEFAULT_RETRY_MS = 2_000;

/** Direct Line clients take 401 and 403 as an expired token and 404 as an ended conversation. */
function refusalOf(status: number): Refusal {
  if (status === 401 || status === 403) return 'expired';
  if (status === 404) return 'gone';
  return status === 429 ? 'busy' : 'failed';
}

function retryAfterOf(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : DEFAULT_RETRY_MS;
}

/** Origins of the servers that the chat has called: its own, and where that one has the conversation held. */
const called = new Set<string>();

/** Whether an address is on a server that the chat has called. */
export function isCalled(address: string): boolean {
  return [...called].some((origin) => address === origin || address.startsWith(`${origin}/`));
}

/** Calls a JSON endpoint without cookies; never throws. */
export async function call(
  method: 'GET' | 'POST',
  url: string,
  token?: string,
  body?: object,
): Promise<Answer> {
  const headers: Record<string, string> = {};
  if (token) headers['Authorization'] = `Bearer ${token}`;
  if (body) headers['Content-Type'] = 'application/json';
  try {
    called.add(new URL(url).origin);
    const response = await fetch(url, {
      method,
      headers,
      credentials: 'omit',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) {
      return { ok: false, reason: refusalOf(response.status), retryAfterMs: retryAfterOf(response) };
    }
    const text = await response.text();
    const parsed: unknown = text ? JSON.parse(text) : {};
    return { ok: true, body: parsed };
  } catch {
    return { ok: false, reason: 'offline', retryAfterMs: DEFAULT_RETRY_MS };
  }
}

/** Behind a proxy that ends TLS a server may take itself for plain HTTP; a secure page could not use that. */
export function sameProtocol(address: string | undefined, known: string): string | undefined {
  if (!address || !/^(https?|wss?):\/\//.test(address)) return undefined;
  return known.startsWith('https:') ? address.replace(/^(http|ws):/, '$1s:') : address;
}
