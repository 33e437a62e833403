import type { AskWords } from '../words.js';

export const ask: AskWords = {
  membership: {
    question: () => 'Quelle est votre adhésion ?',
    help: (t) =>
      `C’est le niveau de l’adhésion partenaire de votre société. L’Espace partenaires énumère, sous ${t.ui('menu')}, les avantages de support de vos offres Gold, Silver ou Action Pack : ${t.link('technical-benefits', 'ouvrir la page')}.`,
    helpAgain: (t) =>
      `La documentation de Microsoft ne cite qu’un endroit, ${t.link('technical-benefits', 'cette page')}, sous ${t.ui('menu')} : elle énumère les avantages de vos offres Gold, Silver ou Action Pack. Si rien n’y figure, aucune offre n’est active, ou vous êtes connecté avec le mauvais compte.`,
    choices: (t, ids) => ids.memberships.map((id) => ({ label: t.membership(id), value: id })),
  },
  plan: {
    question: () => 'S’agit-il d’un produit sur site ou d’un produit cloud ?',
    help: () =>
      'Sur site : il tourne sur vos machines ou celles de votre client, comme Windows Server. Cloud : Azure, Microsoft 365, Dynamics 365, etc. Vous pouvez aussi nommer le produit.',
    choices: () => [
      { label: 'Sur site', value: 'on-premises' },
      { label: 'Cloud', value: 'cloud' },
    ],
  },
  competencyKind: {
    question: () => 'Votre compétence est-elle une compétence cloud ? Vous pouvez aussi la nommer.',
    help: (t) =>
      `Sont des compétences cloud, par exemple, ${t.competency('security')} ou ${t.competency('cloud-platform')}. Nommez la vôtre, ou choisissez ci-dessous.`,
    choices: () => [
      { label: 'Une compétence cloud', value: 'cloud' },
      { label: 'Une autre compétence', value: 'other' },
    ],
  },
  error: {
    question: () => 'Quel message voyez-vous ? Vous pouvez le coller ici.',
    help: () => 'Collez le message tel qu’il est à l’écran, ou choisissez le plus proche.',
    choices: (_t, ids) => [
      ...ids.errors
        .filter((id) => !WITHOUT_BUTTON.has(id))
        .map((id) => ({ label: ERROR_LABELS[id] ?? id, value: id })),
      { label: 'Autre chose', value: 'other' },
    ],
  },
  planShown: {
    question: (t) =>
      `Sous ${t.ui('new-support-request')}, votre plan de support s’affiche-t-il dans la liste ?`,
    help: (t) =>
      `Dans le portail Azure, commencez une demande comme d’habitude (${t.ui('new-support-request')}) et regardez la liste des plans de support. Votre plan partenaire y est-il ?`,
    helpAgain: (t) =>
      `La documentation de Microsoft ne décrit pas davantage le chemin : dans le portail Azure, cliquez sur ${t.ui('new-support-request')} et créez l’incident comme d’habitude ; le plan de support s’affiche en cours de route. Si votre plan partenaire n’y est pas proposé, choisissez « Non ».`,
    choices: () => [
      { label: 'Oui, il s’affiche', value: 'yes' },
      { label: 'Non, il ne s’affiche pas', value: 'no' },
    ],
  },
};

/** Six boutons au plus : le message « Access denied… » se reconnaît aussi sans bouton, une fois collé. */
const WITHOUT_BUTTON: ReadonlySet<string> = new Set(['access-denied']);

const ERROR_LABELS: Record<string, string> = {
  'not-authorized': 'Vous n’êtes pas autorisé…',
  'no-benefits': 'Pas encore d’avantages…',
  'access-id-associated': 'ID d’accès déjà associé…',
  'plan-not-shown': 'Mon plan ne s’affiche pas',
  'product-not-covered': 'Plan inutilisable pour ce produit',
};
