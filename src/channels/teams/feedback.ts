import type { TurnContext } from 'botbuilder';
import { maskIdentifiers } from '../../bot/mask.js';
import { FeedbackReason, FeedbackValue, MAX_QUESTION } from './invoke-schemas.js';
import type { InvokeResponse, TeamsInvokeDeps } from './types.js';

/** Hands a thumb and its reason on. Teams wants an empty answer. */
export async function submitFeedback(context: TurnContext, deps: TeamsInvokeDeps): Promise<InvokeResponse> {
  const { activity } = context;
  const parsed = FeedbackValue.safeParse(activity.value);
  if (!parsed.success) return { status: 400, body: { error: { code: 'BadRequest' } } };
  const { reaction, feedback } = parsed.data.actionValue;
  const reason = maskIdentifiers(reasonIn(feedback ?? '').slice(0, MAX_QUESTION)).text;
  await deps.onFeedback?.(
    {
      rating: reaction === 'like' ? 'up' : 'down',
      ...(reason === '' ? {} : { reason }),
      activityId: activity.replyToId ?? '',
      conversationId: activity.conversation.id,
    },
    context,
  );
  return { status: 200, body: {} };
}

function reasonIn(json: string): string {
  try {
    return FeedbackReason.parse(JSON.parse(json)).feedbackText.trim();
  } catch {
    // Some clients send the text as it is.
    return json.startsWith('{') ? '' : json.trim();
  }
}
