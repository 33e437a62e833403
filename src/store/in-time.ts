import { CodedError } from '../errors.js';

/**
 * What the work comes to, or a failure once it has had its time; the work itself cannot be stopped and may go on.
 * @throws CodedError `turn-timeout` with the message
 */
export async function inTime<T>(work: Promise<T>, ms: number, message: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new CodedError('turn-timeout', message));
    }, ms);
  });
  try {
    return await Promise.race([work, overdue]);
  } finally {
    clearTimeout(timer);
  }
}
