/** Stable codes of the surprises that the program knows by name; the code is what logs and `/healthz` show. */
export type ErrorCode =
  | 'config-invalid'
  | 'rulebook-invalid'
  | 'model-invalid'
  | 'store-locked'
  | 'store-write-failed'
  | 'store-read-failed'
  | 'store-conflict'
  | 'store-newer-version'
  | 'store-damaged'
  | 'invalid-request'
  | 'host-refused'
  | 'server-unguarded'
  | 'turn-timeout'
  | 'conversation-unknown';

/** An error with a stable code. The message is for the operator and never shown to a person in a chat. */
export class CodedError extends Error {
  /**
   * @param code stable, greppable
   * @param message what happened and what to do about it, for the operator
   * @param options the original error as `cause`
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'CodedError';
  }
}

/**
 * An error for an operator. The code stands at the end of the first line: behind the last one of a list it would seem
 * to belong to that.
 */
export function operatorText(error: unknown): string {
  if (!(error instanceof CodedError)) return String(error);
  const [first, ...more] = error.message.split('\n');
  return [`${first} [${error.code}]`, ...more].join('\n');
}
