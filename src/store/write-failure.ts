import { CodedError } from '../errors.js';
import { reasonOf, systemCode } from './file-system.js';

const HINTS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a file is where a folder should be',
  ENOENT: 'a folder was removed while the service ran',
};

/** What an operator is told when the disk refuses: what was tried, and what the system means. */
export function writeFailure(error: unknown, what: string): CodedError {
  const hint = HINTS[systemCode(error) ?? ''] ?? reasonOf(error);
  return new CodedError('store-write-failed', `${what}: ${hint}.`, { cause: error });
}
