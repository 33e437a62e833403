import type { AskWords } from '../words.js';

export const ask: AskWords = {
  membership: {
    question: () => 'Which membership do you have?',
    help: (t) =>
      `It is the level of your firm’s partner membership. Partner Center lists, under ${t.ui('menu')} (${t.link('technical-benefits', 'direct link')}), the support benefits of your Gold, Silver or Action Pack offers.`,
    helpAgain: (t) =>
      `The source names one place only: ${t.ui('menu')} (${t.link('technical-benefits', 'direct link')}) lists the benefits of your Gold, Silver or Action Pack offers. If nothing is listed there, no offer is active, or you are signed in with the wrong account.`,
    choices: (t, ids) => ids.memberships.map((id) => ({ label: t.membership(id), value: id })),
  },
  plan: {
    question: () => 'Is it about an on-premises product or a cloud product?',
    help: () =>
      'On-premises: it runs on your own or your customer’s machines, like Windows Server. Cloud: Azure, Microsoft 365, Dynamics 365 and the like. You can also name the product.',
    choices: () => [
      { label: 'On-premises', value: 'on-premises' },
      { label: 'Cloud', value: 'cloud' },
    ],
  },
  competencyKind: {
    question: () => 'Is your competency one of the cloud competencies? You can also name it.',
    help: (t) =>
      `Cloud ones are, for instance, ${t.competency('security')} or ${t.competency('cloud-platform')}. Name yours, or choose a kind.`,
    choices: () => [
      { label: 'A cloud competency', value: 'cloud' },
      { label: 'Another competency', value: 'other' },
    ],
  },
  error: {
    question: () => 'Which message do you see? You can paste it.',
    help: () => 'Paste the message as it stands on screen, or choose the closest one.',
    choices: (_t, ids) => [
      ...ids.errors
        .filter((id) => !WITHOUT_BUTTON.has(id))
        .map((id) => ({ label: ERROR_LABELS[id] ?? id, value: id })),
      { label: 'Something else', value: 'other' },
    ],
  },
  planShown: {
    question: (t) => `Under ${t.ui('new-support-request')}, does your support plan show in the list?`,
    help: (t) =>
      `In the Azure portal start a ${t.ui('new-support-request')} as usual and look at the list of support plans. Is your partner plan in it?`,
    helpAgain: (t) =>
      `The source describes no more of the way than this: in the Azure portal click ${t.ui('new-support-request')} and create the incident as usual; the support plan is displayed on the way. If your partner plan is not offered there, choose “No”.`,
    choices: () => [
      { label: 'Yes, it shows', value: 'yes' },
      { label: 'No, it does not show', value: 'no' },
    ],
  },
};

/** The menu holds six at most: a pasted “Access denied…” is known all the same. */
const WITHOUT_BUTTON: ReadonlySet<string> = new Set(['access-denied']);

const ERROR_LABELS: Record<string, string> = {
  'not-authorized': 'You are not authorized…',
  'no-benefits': 'No benefits yet…',
  'access-id-associated': 'Access ID already associated…',
  'plan-not-shown': 'My plan does not show',
  'product-not-covered': 'Plan cannot be used for this product',
};
