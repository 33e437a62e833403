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
