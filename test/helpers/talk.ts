import { MemoryStorage } from 'botbuilder';
import type { Activity, Storage } from 'botbuilder';
import { pino } from 'pino';
import { CARDS, createAssistant } from '../../src/create-assistant.js';
import type { Assistant } from '../../src/bot/assistant.js';
import { ConsoleAdapter } from '../../src/cli/console-adapter.js';
import { readActivity, suggestionsIn } from '../../src/cli/read-activity.js';
import { loadUnderstander } from '../../src/load-understander.js';
import { createPhrasings } from '../../src/replies/phrasings.js';
import type { Understander } from '../../src/understanding/index.js';
import type { TurnReport } from '../../src/dialogs/turn.js';
import type { Rulebook } from '../../src/rules/index.js';
import { mpn, TODAY } from './rulebooks.js';

export interface Said {
  /** All that a person reads, text and card. */
  reply: string;
  /** The text alone. */
  text: string;
  buttons: string[];
  topic: string;
  outcome: string;
  locale: string;
}

const silent = pino({ level: 'silent' });

/** One recogniser a rulebook for all tests of a file: it has no state. */
const understanders = new Map<Rulebook, Understander>();

function understanderFor(rulebook: Rulebook): Understander {
  const known = understanders.get(rulebook) ?? loadUnderstander(rulebook, createPhrasings(rulebook, CARDS));
  understanders.set(rulebook, known);
  return known;
}

/** A person talking to the real bot, in one conversation. */
export class Talk {
  private readonly adapter = new ConsoleAdapter();
  private report: TurnReport | undefined;
  private assistant: Assistant;
  readonly storage: Storage;

  constructor(
    private readonly options: { rulebook?: Rulebook; storage?: Storage; conversation?: string } = {},
  ) {
    this.storage = options.storage ?? new MemoryStorage();
    this.assistant = this.newAssistant();
  }

  private newAssistant(): Assistant {
    const rulebook = this.options.rulebook ?? mpn;
    return createAssistant({
      rulebook,
      understander: understanderFor(rulebook),
      storage: this.storage,
      logger: silent,
      clock: () => new Date(`${TODAY}T12:00:00Z`),
      onTurn: (report) => {
        this.report = report;
      },
    });
  }

  /** As after a restart of the process: all but the storage is new. */
  restart(): void {
    this.assistant = this.newAssistant();
  }

  /** Says something and gives the activities that the bot sends. */
  async send(text: string, more: object = {}): Promise<Partial<Activity>[]> {
    this.report = undefined;
    const conversation = this.options.conversation ?? 'talk';
    const bot = this.assistant.run.bind(this.assistant);
    return this.adapter.exchange(conversation, { text, ...more }, bot);
  }

  /** Says something and gives what the bot answers. */
  async say(text: string, more: object = {}): Promise<Said> {
    const sent = await this.send(text, more);
    const report: TurnReport | undefined = this.report;
    return {
      reply: sent
        .map(readActivity)
        .join('\n')
        .replace(/\u00a0/g, ' '),
      text: sent
        .map((a) => a.text ?? '')
        .join('\n')
        .replace(/\u00a0/g, ' '),
      buttons: sent.flatMap(suggestionsIn).map((label) => label.replace(/\u00a0/g, ' ')),
      topic: (report as TurnReport | undefined)?.topic ?? '',
      outcome: (report as TurnReport | undefined)?.outcome ?? '',
      locale: sent[0]?.locale ?? '',
    };
  }
}

/** A line of a script: what the person says, what the answer's text holds, and what it must not hold (`!`). */
export type Line = [says: string, ...holds: (string | RegExp)[]];

/** Plays a conversation and checks each answer. `restart` in the place of a text restarts the program. */
export async function play(
  lines: Line[],
  options: ConstructorParameters<typeof Talk>[0] = {},
): Promise<void> {
  const talk = new Talk(options);
  for (const [says, ...holds] of lines) {
    if (says === '(restart)') {
      talk.restart();
      continue;
    }
    const { text, buttons } = await talk.say(says);
    const answer = `${text}\n[${buttons.join('] [')}]`;
    for (const held of holds) {
      const where = `after “${says}”:\n${answer}\n`;
      const wanted = typeof held === 'string' ? answer.includes(held) : held.test(answer);
      if (!wanted) throw new Error(`Expected ${String(held)} ${where}`);
    }
  }
}
