/** The stable codes of refused requests outside Direct Line. */
export type HttpErrorCode =
  | 'invalid-request'
  | 'invalid-activity'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'timeout'
  | 'too-large'
  | 'unsupported-media-type'
  | 'too-many-requests'
  | 'unavailable'
  | 'internal';

/** The body of an error answer: a code for programs and a sentence for people, nothing internal. */
export function errorBody(
  code: HttpErrorCode,
  message: string,
): { error: { code: HttpErrorCode; message: string } } {
  return { error: { code, message } };
}
