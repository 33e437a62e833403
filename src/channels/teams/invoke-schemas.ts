import { z } from 'zod';

/** Longest text that is read from an invoke; a question is never longer. */
export const MAX_QUESTION = 1000;

/** The value of a `composeExtension/query`: what is typed so far. */
export const Query = z.looseObject({
  commandId: z.string().max(64),
  parameters: z
    .array(z.looseObject({ name: z.string().max(64), value: z.unknown() }))
    .max(10)
    .default([]),
  queryOptions: z
    .looseObject({ skip: z.int().min(0).optional(), count: z.int().min(1).optional() })
    .default({}),
});
export type Query = z.infer<typeof Query>;

/** The value of a `composeExtension/fetchTask` on somebody's message. */
export const FetchTask = z.looseObject({
  commandId: z.string().max(64),
  messagePayload: z
    .looseObject({
      subject: z.string().nullish(),
      body: z.looseObject({ content: z.string().nullish(), contentType: z.string().nullish() }).nullish(),
    })
    .nullish(),
});

/** The value of a `composeExtension/submitAction`: what our own dialog submits. */
export const SubmitAction = z.looseObject({
  commandId: z.string().max(64),
  data: z.looseObject({
    answer: z.string().max(64),
    question: z.string().max(MAX_QUESTION).default(''),
    language: z.enum(['en', 'fr']),
  }),
});

/** The value of an `adaptiveCard/action`. */
export const CardAction = z.looseObject({
  action: z.looseObject({
    verb: z.string().min(1).max(64),
    data: z.record(z.string(), z.unknown()).default({}),
  }),
});

/** The data of our own `say` buttons. */
export const SayData = z.looseObject({ label: z.string().min(1).max(MAX_QUESTION) });

/** The value of a `message/submitAction` of Teams' own thumbs. */
export const FeedbackValue = z.looseObject({
  actionName: z.literal('feedback'),
  actionValue: z.looseObject({ reaction: z.enum(['like', 'dislike']), feedback: z.string().nullish() }),
});

/** Teams sends the reason as JSON in a string. */
export const FeedbackReason = z.looseObject({ feedbackText: z.string().default('') });
