/** The topics the assistant can answer. The ids are a contract: recogniser, rules, replies and evaluation files share them. */
export const DIALOG_TOPICS = [
  'activate-benefits',
  'find-ids',
  'count-entitlements',
  'troubleshoot-error',
  'remaining-incidents',
  'create-request',
] as const;

export const ANSWER_TOPICS = [
  'error-not-authorized',
  'error-no-benefits',
  'error-access-id-associated',
  'plan-not-shown',
  'create-onprem-request',
  'create-cloud-request',
  'activation-roles',
  'when-ids-needed',
  'add-contract',
  'cloud-competencies',
  'action-pack-cloud',
  'supported-products',
  'support-scope',
  'account-types',
  'csp-azure-support',
  'paid-plans',
  'presales-deployment',
  'pmc-activation',
  'manage-benefits',
] as const;

export const CONVERSATION_TOPICS = [
  'greeting',
  'help',
  'thanks',
  'goodbye',
  'cancel',
  'talk-to-human',
  'change-language',
  'forget-me',
] as const;

export const DECIDED_TOPICS = [...DIALOG_TOPICS, ...ANSWER_TOPICS] as const;
export const TOPICS = [...DECIDED_TOPICS, ...CONVERSATION_TOPICS, 'none'] as const;

export type DialogTopic = (typeof DIALOG_TOPICS)[number];
export type ConversationTopic = (typeof CONVERSATION_TOPICS)[number];
/** A topic that `decide` can answer. */
export type DecidedTopic = (typeof DECIDED_TOPICS)[number];
export type TopicId = (typeof TOPICS)[number];

const DECIDED: ReadonlySet<string> = new Set(DECIDED_TOPICS);
const ALL: ReadonlySet<string> = new Set(TOPICS);

/** Tells whether a topic is answered by the rules (and not by the conversation itself). */
export function isDecidedTopic(topic: string): topic is DecidedTopic {
  return DECIDED.has(topic);
}

/** Tells whether a string is one of the contract's topic ids. */
export function isTopicId(topic: string): topic is TopicId {
  return ALL.has(topic);
}
