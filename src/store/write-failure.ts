import { CodedError } from '../errors.js';
import { reasonOf, systemCode } from './file-system.js';

type Hints = Readonly<Record<string, string>>;

const HINTS: Hints = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a file is where a folder should be',
  EEXIST: 'a file is where a folder should be',
  ENOENT: 'a folder was removed while the service ran',
};

/**
 * What an operator is told when the disk refuses: what was tried, and what the system means.
 * @param special what a code means there, where that is something else than in a running service
 */
export function writeFailure(error: unknown, what: string, special: Hints = {}): CodedError {
  const code = systemCode(error) ?? '';
  const hint = special[code] ?? HINTS[code] ?? reasonOf(error);
  return new CodedError('store-write-failed', `${what}: ${hint}.`, { cause: error });
}
