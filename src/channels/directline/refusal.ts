import { CodedError } from '../../errors.js';

/** The stable codes of refused Direct Line requests, as a client reads them in `error.code`. */
export type RefusalCode =
  | 'BadArgument'
  | 'MissingToken'
  | 'InvalidToken'
  | 'TokenExpired'
  | 'Forbidden'
  | 'OriginNotAllowed'
  | 'ConversationNotFound'
  | 'ConversationEnded'
  | 'UpgradeRequired'
  | 'UploadNotSupported'
  | 'UnsupportedMediaType'
  | 'MessageSizeTooBig'
  | 'TooManyRequests'
  | 'BotRejectedActivity'
  | 'ServiceUnavailable'
  | 'ServiceError';

/** A request that is answered with `{error: {code, message}}`; the message is for the client's developer. */
export class Refusal extends CodedError {
  /**
   * @param status HTTP status; clients read 403 as an expired token and 404 as an ended conversation
   * @param reason stable code of the answer
   * @param message plain words without internals
   * @param retryAfterSeconds for the `Retry-After` header
   */
  constructor(
    readonly status: number,
    readonly reason: RefusalCode,
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super('invalid-request', message);
    this.name = 'Refusal';
  }
}
