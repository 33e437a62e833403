import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** The terminal's channels, handed in so that a test can play them. */
export interface ChatStreams {
  /** `isTTY` where a person types. */
  input: Readable & { isTTY?: boolean };
  output: Writable;
  messages: Writable;
}

const HOW = 'Ask in English or in French, a question a line; "exit" or an empty line ends the chat.\n\n';
/** What people type to leave a program; the bot would take it for the end of a flow. */
const LEAVES = /^\s*(?:exit|quit)?\s*$/i;

/** A chat line by line, until the input ends or the person leaves. What is piped in needs no prompt. */
export async function chat(
  answer: (text: string) => Promise<string>,
  { input, output, messages }: ChatStreams,
): Promise<void> {
  const byHand = input.isTTY === true;
  const lines = createInterface({ input, prompt: '> ', ...(byHand ? { output: messages } : {}) });
  if (byHand) messages.write(HOW);
  lines.prompt();
  for await (const text of lines) {
    if (LEAVES.test(text)) break;
    output.write(`\n${await answer(text)}\n\n`);
    lines.prompt();
  }
  lines.close();
}
