import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { chat } from '../../src/cli/chat.js';

/** A chat with lines from a keyboard or a pipe: what it asked the bot, and what it said beside the answers. */
async function played(lines: string, isTTY: boolean): Promise<{ asked: string[]; messages: string }> {
  const input = Object.assign(new PassThrough(), { isTTY });
  const [output, messages] = [new PassThrough(), new PassThrough()];
  const asked: string[] = [];
  output.resume();
  input.end(lines);
  await chat(
    async (question) => {
      asked.push(question);
      return 'An answer.';
    },
    { input, output, messages },
  );
  messages.end();
  return { asked, messages: await text(messages) };
}

describe('the chat at the terminal', () => {
  it.each(['', 'exit', 'quit', ' Exit '])('is left by "%s" alone', async (word) => {
    expect((await played(`one\n${word}\ntwo\n`, true)).asked).toEqual(['one']);
  });

  it('asks what only holds such a word', async () => {
    expect((await played('how do I exit?\nquit smoking\n', true)).asked).toHaveLength(2);
  });

  it('says how to use and leave it, in one line', async () => {
    expect((await played('one\n', true)).messages).toMatch(/^Ask .*"exit".*\n\n> /);
  });

  it('says nothing to a pipe, not even a prompt', async () => {
    expect(await played('one\ntwo\n', false)).toEqual({ asked: ['one', 'two'], messages: '' });
  });
});
