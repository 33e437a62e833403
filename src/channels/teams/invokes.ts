import type { TurnContext } from 'botbuilder';
import { greetingLanguage } from '../../bot/language.js';
import { cardAction, failedAction } from './card-action.js';
import { fetchTask, query, said, submitAction } from './extension.js';
import { submitFeedback } from './feedback.js';
import type { InvokeResponse, TeamsInvokeDeps } from './types.js';
import { TEAMS_WORDS } from './words.js';

/** Answers kept for invokes that are delivered again; Teams repeats within seconds. */
const REMEMBERED = 500;

type Handler = (context: TurnContext, deps: TeamsInvokeDeps) => Promise<InvokeResponse>;

const HANDLERS: Readonly<Record<string, Handler>> = {
  'adaptiveCard/action': cardAction,
  'composeExtension/query': query,
  'composeExtension/fetchTask': fetchTask,
  'composeExtension/submitAction': submitAction,
  'message/submitAction': submitFeedback,
};

export interface TeamsInvokes {
  /** Answers one invoke activity; never rejects. */
  handle(context: TurnContext): Promise<InvokeResponse>;
}

/** Answers what Teams asks besides messages: buttons, the message extension and the thumbs. */
export function createTeamsInvokes(deps: TeamsInvokeDeps): TeamsInvokes {
  const answers = new Map<string, Promise<InvokeResponse>>();
  return {
    handle: (context) => {
      const key = keyOf(context);
      const before = key === undefined ? undefined : answers.get(key);
      if (before) return before;
      const answer = answerOnce(context, deps, () => {
        // What failed had no effect and may be tried again.
        if (key !== undefined) answers.delete(key);
      });
      if (key !== undefined) remember(answers, key, answer);
      return answer;
    },
  };
}

function keyOf({ activity }: TurnContext): string | undefined {
  if (!activity.id) return undefined;
  return [activity.channelId, activity.conversation?.id, activity.id, activity.name].join('\n');
}

function remember(
  answers: Map<string, Promise<InvokeResponse>>,
  key: string,
  answer: Promise<InvokeResponse>,
): void {
  answers.set(key, answer);
  const [oldest] = answers.keys();
  if (answers.size > REMEMBERED && oldest !== undefined) answers.delete(oldest);
}

async function answerOnce(
  context: TurnContext,
  deps: TeamsInvokeDeps,
  onFailure: () => void,
): Promise<InvokeResponse> {
  const { name = '', locale } = context.activity;
  const handler = Object.hasOwn(HANDLERS, name) ? HANDLERS[name] : undefined;
  if (!handler) {
    deps.logger.info({ invoke: name.slice(0, 64) }, 'invoke not handled');
    return {
      status: 501,
      body: { error: { code: 'NotImplemented', message: 'This invoke is not handled.' } },
    };
  }
  try {
    return await handler(context, deps);
  } catch (error) {
    onFailure();
    deps.logger.error({ err: error, invoke: name }, 'invoke failed');
    return failed(name, TEAMS_WORDS[greetingLanguage(locale)].failed);
  }
}

/** Each kind of invoke has its own way to show a sentence; an error status would only show "Something went wrong". */
function failed(name: string, text: string): InvokeResponse {
  switch (name) {
    case 'adaptiveCard/action':
      return failedAction(text);
    case 'composeExtension/query':
      return said(text);
    case 'message/submitAction':
      return { status: 500, body: { error: { code: 'Internal' } } };
    default:
      return { status: 200, body: { task: { type: 'message', value: text } } };
  }
}
