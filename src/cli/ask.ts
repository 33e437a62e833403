import type { Activity } from 'botbuilder';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createAssistant } from '../app.js';
import type { Assistant } from '../bot/assistant.js';
import { readConfig } from '../config.js';
import type { TurnReport } from '../dialogs/turn.js';
import { loadRulebook } from '../load-rulebook.js';
import { createLogger } from '../logger.js';
import { JsonStorage } from '../store/json-storage.js';
import { chat } from './chat.js';
import { runCommand } from './command.js';
import { ConsoleAdapter } from './console-adapter.js';
import { plainText } from './plain-text.js';
import { readActivity, suggestionsIn } from './read-activity.js';

const Line = z.object({ text: z.string(), locale: z.string().optional() });

interface Answer {
  text: string;
  locale: string;
  topic: string;
  confidence: number;
  reply: string;
  suggestions: string[];
}

type Said = z.infer<typeof Line>;

/** Asks the same bot as every channel, with a throw-away store. */
class Terminal {
  private report: TurnReport | undefined;
  private readonly adapter = new ConsoleAdapter();
  private readonly assistant: Assistant;

  constructor(makeAssistant: (onTurn: (report: TurnReport) => void) => Assistant) {
    this.assistant = makeAssistant((report) => {
      this.report = report;
    });
  }

  /** The answer as a person reads it. */
  async read(conversation: string, said: Said): Promise<string> {
    return (await this.exchange(conversation, said)).map(plainText).join('\n\n');
  }

  /** The answer for programs. */
  async ask(conversation: string, said: Said): Promise<Answer> {
    const { text, locale } = said;
    const sent = await this.exchange(conversation, said);
    const { topic, confidence } = this.report ?? { topic: 'none', confidence: 0 };
    return {
      text,
      locale: sent[0]?.locale ?? locale ?? 'en',
      topic,
      confidence: Math.round(confidence * 1000) / 1000,
      reply: sent.map(readActivity).join('\n\n'),
      suggestions: sent.flatMap(suggestionsIn),
    };
  }

  private exchange(conversation: string, { text, locale }: Said): Promise<Partial<Activity>[]> {
    this.report = undefined;
    const activity = { text, ...(locale ? { locale } : {}) };
    return this.adapter.exchange(conversation, activity, this.assistant.run.bind(this.assistant));
  }
}

const HELP = `Usage: npm run --silent ask -- [options] ["question"]
  "question"       print the answer (--json: as one JSON object)
  --jsonl          read lines {"text": "...", "locale": "fr-FR"?} from standard input, each a conversation of its own
  --conversation   the same lines as the turns of one conversation
  without anything: an interactive chat; "exit", "quit" or an empty line ends it
`;

const STREAMS = { input: process.stdin, output: process.stdout, messages: process.stderr };

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      conversation: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const config = readConfig();
  const logger = createLogger(config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL);
  const rulebook = loadRulebook(config.RULEBOOK);
  const folder = mkdtempSync(join(tmpdir(), 'assistant-'));
  const storage = await JsonStorage.open({ dir: folder, logger });
  try {
    const terminal = new Terminal((onTurn) => createAssistant({ rulebook, storage, logger, onTurn }));
    if (values.jsonl || values.conversation) await answerLines(terminal, values.conversation ?? false);
    else if (positionals.length > 0) await answerOne(terminal, positionals.join(' '), values.json ?? false);
    else await chat((text) => terminal.read('chat', { text }), STREAMS);
  } finally {
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answerLines(terminal: Terminal, oneConversation: boolean): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() === '') continue;
    const conversation = oneConversation ? 'conversation' : `line-${number}`;
    const said = readLine(line, number);
    // The other lines are answered all the same, and each answer stays on the line of its question.
    if ('error' in said) process.exitCode = 1;
    const answer = 'error' in said ? said : await terminal.ask(conversation, said);
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

function readLine(line: string, number: number): Said | { error: string } {
  try {
    // Editors of Windows begin a file with a mark of its encoding.
    return Line.parse(JSON.parse(line.replace(/^\uFEFF/, '')));
  } catch {
    return { error: `Line ${number} is not {"text": "...", "locale": "..."?}: ${line.slice(0, 80)}` };
  }
}

async function answerOne(terminal: Terminal, text: string, json: boolean): Promise<void> {
  const answer = json
    ? JSON.stringify(await terminal.ask('question', { text }))
    : await terminal.read('question', { text });
  process.stdout.write(`${answer}\n`);
}

runCommand(HELP, main);
