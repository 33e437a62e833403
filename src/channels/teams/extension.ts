import type { TurnContext } from 'botbuilder';
import { greetingLanguage } from '../../bot/language.js';
import type { Language } from '../../rules/index.js';
import { answerThisDialog, chosenAnswer } from './answer-this.js';
import type { ExtensionResult } from './finished-answer.js';
import { MAX_QUESTION, FetchTask, Query, SubmitAction } from './invoke-schemas.js';
import { EXTENSION_COMMANDS } from './manifest.js';
import { searchEntitlements } from './search-entitlements.js';
import { searchAnswers } from './search.js';
import type { SearchResults } from './search.js';
import type { InvokeResponse, TeamsInvokeDeps } from './types.js';
import { TEAMS_WORDS } from './words.js';

/** Answers the search commands of the message extension. */
export async function query(context: TurnContext, deps: TeamsInvokeDeps): Promise<InvokeResponse> {
  const { value, locale } = context.activity;
  const parsed = Query.safeParse(value);
  if (!parsed.success) return badRequest();
  const { commandId } = parsed.data;
  if (commandId === EXTENSION_COMMANDS.search) {
    return listed(await searchAnswers(deps, parameter(parsed.data, 'query'), locale), parsed.data);
  }
  if (commandId === EXTENSION_COMMANDS.entitlement) {
    const [membership, product, competency] = (['membership', 'product', 'competency'] as const).map((name) =>
      parameter(parsed.data, name),
    );
    const typed = { membership: membership ?? '', product: product ?? '', competency: competency ?? '' };
    return listed(searchEntitlements(deps, typed, locale), parsed.data);
  }
  return said(TEAMS_WORDS[greetingLanguage(locale)].notOurs);
}

/** Opens the dialog of the message action. */
export async function fetchTask(context: TurnContext, deps: TeamsInvokeDeps): Promise<InvokeResponse> {
  const { value, locale } = context.activity;
  const parsed = FetchTask.safeParse(value);
  if (!parsed.success) return badRequest();
  if (parsed.data.commandId !== EXTENSION_COMMANDS.answerThis) return notOurs(locale);
  const message = parsed.data.messagePayload;
  const text = [message?.subject, message?.body?.content].filter(Boolean).join('\n');
  return opened(await answerThisDialog(deps, text, locale));
}

/** Inserts what was chosen in the dialog. */
export async function submitAction(context: TurnContext, deps: TeamsInvokeDeps): Promise<InvokeResponse> {
  const { value, locale } = context.activity;
  const parsed = SubmitAction.safeParse(value);
  if (!parsed.success) return badRequest();
  const { commandId, data } = parsed.data;
  if (commandId !== EXTENSION_COMMANDS.answerThis) return notOurs(locale);
  const chosen = chosenAnswer(deps, data);
  if (!chosen) return opened(await answerThisDialog(deps, data.question, data.language));
  return inserted([chosen]);
}

/** What Teams shows instead of results. */
export function said(text: string): InvokeResponse {
  return { status: 200, body: { composeExtension: { type: 'message', text } } };
}

function parameter({ parameters }: Query, name: string): string {
  const found = parameters.find((p) => p.name === name)?.value;
  return typeof found === 'string' ? found.slice(0, MAX_QUESTION).trim() : '';
}

function listed({ language, results }: SearchResults, { queryOptions }: Query): InvokeResponse {
  const { skip = 0, count = results.length } = queryOptions;
  const page = results.slice(skip, skip + count);
  if (page.length === 0 && skip === 0) return said(nothingFound(language));
  return inserted(page);
}

function nothingFound(language: Language): string {
  return TEAMS_WORDS[language].nothingFound;
}

function inserted(attachments: ExtensionResult[]): InvokeResponse {
  return {
    status: 200,
    body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
  };
}

function opened({ title, card }: { title: string; card: object }): InvokeResponse {
  const content = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
  const value = { title, width: 'medium', height: 'medium', card: content };
  return { status: 200, body: { task: { type: 'continue', value } } };
}

function notOurs(locale: string | undefined): InvokeResponse {
  const value = TEAMS_WORDS[greetingLanguage(locale)].notOurs;
  return { status: 200, body: { task: { type: 'message', value } } };
}

function badRequest(): InvokeResponse {
  const error = { code: 'BadRequest', message: 'The value of the invoke is not valid.' };
  return { status: 400, body: { error } };
}
