/** A card such as the bot's answers have: facts, a link, buttons that answer, and an input. */
export const answerCard = {
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {
        type: 'TextBlock',
        text: 'Silver, on-premises products',
        weight: 'Bolder',
        size: 'Medium',
        wrap: true,
        style: 'heading',
      },
      {
        type: 'FactSet',
        facts: [
          { title: 'Included', value: '**15** incidents' },
          { title: 'Benefit', value: 'Microsoft Product Support' },
          { title: 'Covers', value: 'Recent on-premises products only' },
        ],
      },
      {
        type: 'TextBlock',
        text: 'Source: Partner Center documentation, as of 27 May 2021',
        isSubtle: true,
        size: 'Small',
        wrap: true,
        separator: true,
      },
    ],
    actions: [
      {
        type: 'Action.OpenUrl',
        title: 'View in Partner Center',
        url: 'https://partner.microsoft.com/dashboard',
      },
      { type: 'Action.Execute', title: 'And for cloud?', verb: 'ask', data: { topic: 'cloud' } },
    ],
  },
};

/** A short form. */
export const formCard = {
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {
        type: 'Input.Text',
        id: 'company',
        label: 'Company',
        isRequired: true,
        errorMessage: 'Please name the company.',
      },
      {
        type: 'Input.ChoiceSet',
        id: 'level',
        label: 'Membership',
        style: 'expanded',
        choices: [
          { title: 'Silver', value: 'silver' },
          { title: 'Gold', value: 'gold' },
        ],
      },
      { type: 'Input.ChoiceSet', id: 'kind', label: 'Kind', choices: [{ title: 'Cloud', value: 'cloud' }] },
    ],
    actions: [{ type: 'Action.Submit', title: 'Send the form', data: { type: 'form' } }],
  },
};

/** A message's suggested actions. */
export function suggest(...titles: readonly string[]): {
  actions: { type: string; title: string; value: string }[];
} {
  return { actions: titles.map((title) => ({ type: 'imBack', title, value: title })) };
}
