import { CodedError, operatorText } from '../errors.js';

/** What a shell expects of a command that was called wrongly. */
const MISUSED = 2;

/** A command that was called wrongly: its message is for the person who typed it. */
export class Misuse extends Error {
  /** @param message what is wrong, in a line */
  constructor(message: string) {
    super(message);
    this.name = 'Misuse';
  }
}

/** Runs a command of the terminal. Whatever goes wrong is told in words: a stack says nothing to who typed it. */
export function runCommand(usage: string, main: () => void | Promise<void>): void {
  Promise.resolve()
    .then(main)
    .catch((error: unknown) => {
      const unreadable = isUnreadable(error);
      process.exitCode = unreadable || error instanceof Misuse ? MISUSED : 1;
      process.stderr.write(`${textOf(error)}\n${unreadable ? `\n${usage.trimEnd()}\n` : ''}`);
    });
}

/** What Node throws at an option that there is not, and at a word where none belongs. */
function isUnreadable(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return String(code).startsWith('ERR_PARSE_ARGS_');
}

function textOf(error: unknown): string {
  if (error instanceof CodedError || !(error instanceof Error)) return operatorText(error);
  return error.message;
}
