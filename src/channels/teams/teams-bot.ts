import { ActivityTypes, TurnContext } from 'botbuilder';
import type { Activity } from 'botbuilder';
import { createTeamsInvokes } from './invokes.js';
import { inTeams } from './outgoing.js';
import type { Submitted, TeamsInvokeDeps } from './types.js';

type Bot = (context: TurnContext) => Promise<void>;

export type TeamsBotDeps = Omit<TeamsInvokeDeps, 'runMessage'> & {
  /** The turn of a message, the same for every channel. */
  bot: Bot;
};

/** The bot as Teams talks to it: messages in Teams' manners, and an answer to every invoke. Other channels pass through. */
export function createTeamsBot({ bot, ...deps }: TeamsBotDeps): Bot {
  const invokes = createTeamsInvokes({
    ...deps,
    runMessage: (context, message) => unsent(context, message, bot),
  });
  return inTeams(async (context) => {
    if (context.activity.type !== ActivityTypes.Invoke) return bot(context);
    const value = await invokes.handle(context);
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
  }, deps.phrasings);
}

/** Runs a message's turn for what it would send. It keeps the invoke's id, so that a repeated one stays answered. */
async function unsent(
  context: TurnContext,
  said: { text: string; value?: Submitted },
  bot: Bot,
): Promise<Partial<Activity>[]> {
  const message: Partial<Activity> = {
    ...context.activity,
    type: ActivityTypes.Message,
    text: said.text,
    textFormat: 'plain',
  };
  delete message.name;
  delete message.value;
  if (said.value) message.value = said.value;
  const inner = new TurnContext(context.adapter, message);
  for (const [key, entry] of context.turnState) inner.turnState.set(key, entry);
  const held: Partial<Activity>[] = [];
  inner.onSendActivities(async (_context, activities) => {
    held.push(...activities);
    return activities.map(() => ({ id: '' }));
  });
  await bot(inner);
  return held;
}
