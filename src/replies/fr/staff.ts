import { counted } from '../counted.js';
import type { StaffWords } from '../staff-words.js';

const count = (pattern: string): ((n: number) => string) => {
  const text = counted<'n'>('fr', pattern);
  return (n) => text({ n });
};
const lead = counted<'groups' | 'times'>(
  'fr',
  '{groups, plural, one {Une question, posée} other {# questions, posées}} {times, plural, one {une fois} other {# fois}} en tout. {groups, plural, one {Choisissez-la} other {Choisissez-en une}}, puis le sujet qui y répond.',
);

export const staff: StaffWords = {
  handover: {
    title: 'Transmettre à une personne',
    ask: (question) => `Je peux transmettre ceci à notre équipe de support : « ${question} ». Je l’envoie ?`,
    askQuestion:
      'Je peux transmettre votre question à notre équipe de support. Quelle est-elle ? Un seul message suffit.',
    seen: 'L’équipe verra cette question, ce que vous m’avez dit de votre cas et cette conversation, identifiants masqués. Vous pouvez aussi écrire une autre question.',
    questionLabel: 'Votre question (sans ID, merci)',
    send: 'Oui, transmettez',
    cancel: 'Non, n’envoyez rien',
    sent: 'C’est fait : votre question est transmise à notre équipe de support. La réponse arrivera ici, dans cette conversation. D’ici là, vous pouvez continuer à m’interroger.',
    notSent: 'Entendu, rien n’a été envoyé.',
    kept: 'J’ai gardé votre question, mais je n’arrive pas à joindre notre équipe de support pour l’instant. Elle la recevra dès que possible ; la réponse arrivera ici, dans cette conversation. D’ici là, vous pouvez continuer à m’interroger.',
    stillKept:
      'J’ai bien votre question, mais notre équipe de support n’a pas encore pu être jointe. Elle la recevra dès que possible ; vous n’avez rien à faire.',
    waiting:
      'Votre question est déjà transmise à notre équipe de support ; personne ne l’a encore prise en charge. L’équipe verra tout ce que vous ajoutez ici.',
    withPerson: (name) =>
      `${name === undefined ? 'Une personne de notre équipe de support' : `${name}, de notre équipe de support,`} s’occupe de votre question. Écrivez simplement ici : vos messages lui parviennent.`,
    offer: 'Je peux aussi transmettre votre question à une personne de notre équipe de support.',
    taken: (name) =>
      `${name === undefined ? 'Une personne de notre équipe de support' : `${name}, de notre équipe de support,`} a pris en charge votre question et vous répondra ici.`,
    replied: (name, text) => `**${name}, équipe de support :** ${text}`,
    closed:
      'Notre équipe de support a clos votre question. S’il reste un point ouvert, reposez simplement votre question.',
    passedOn: 'C’est transmis à notre équipe de support.',
  },
  feedback: {
    up: '👍 Utile',
    down: '👎 Pas utile',
    thanksUp: 'Merci, c’est bon à savoir.',
    thanksDown:
      'Merci de le dire. Que manquait-il, ou qu’est-ce qui était faux ? Une phrase nous aide ; vous pouvez aussi simplement continuer.',
    thanksReason: 'Merci, c’est noté pour les personnes qui améliorent mes réponses.',
  },
  desk: {
    title: (number) => `Question ${number}`,
    status: (status, name) =>
      ({ open: 'ouverte', taken: `prise en charge par ${name ?? 'le centre de contact'}`, closed: 'close' })[
        status
      ],
    statusLabel: 'État',
    questionLabel: 'Question',
    languageLabel: 'Langue',
    languages: { en: 'anglais', fr: 'français' },
    sinceLabel: 'Posée le',
    situationField: {
      membership: 'Adhésion',
      competencies: 'Compétences',
      role: 'Rôle',
      plan: 'Plan',
      product: 'Produit',
      error: 'Erreur',
    },
    transcriptLabel: 'Conversation',
    said: { person: '**Partenaire :**', assistant: '**Assistant :**', staff: '**Équipe :**' },
    summary: (title, status) => `**${title}** (${status}) :`,
    replyLabel: 'Réponse au partenaire',
    take: 'Prendre',
    reply: 'Répondre',
    close: 'Clore',
    alreadyTaken: (name) => `${name ?? 'Le centre de contact'} a déjà pris en charge cette question.`,
    alreadyClosed: 'Cette question est déjà close.',
    unknownTicket: 'Cette question n’existe plus.',
    emptyReply: 'Écrivez d’abord la réponse.',
    delivered: 'Réponse envoyée au partenaire.',
    notDelivered:
      'La réponse n’a pas pu être remise ; la conversation du partenaire est peut-être terminée. Vous pouvez réessayer.',
    withdrawn: 'Le partenaire a fait effacer toutes ses données ; cette question est close.',
    none: 'Aucune question n’attend.',
    listed: count('{n, plural, one {Une question attend :} other {# questions attendent :}}'),
    channelSet:
      'C’est désormais le canal de l’équipe : les questions pour une personne arrivent ici. Commandes : `demandes`, `sans réponse`, `appris`, `apprendre find-ids : où est mon numéro`, `retirer : où est mon numéro`, `équipe stop`.',
    channelRemoved:
      'Ce n’est plus le canal de l’équipe. Les questions pour une personne n’arrivent nulle part tant qu’aucun autre n’est choisi.',
    channelRefused:
      'Seule l’équipe peut choisir ce canal. En font partie les membres de l’équipe Teams STAFF_TEAM_ID et les personnes de STAFF_IDS.',
    channelOnlyHere: 'Dites-le dans le canal ou la conversation de groupe qui doit servir à l’équipe.',
    staffOnly: 'Seule l’équipe de support peut le faire.',
  },
  stored: {
    lead: (items) => `Je garde aussi : ${items.join(' ; ')}.`,
    earlier: count('{n, plural, one {une conversation précédente} other {# conversations précédentes}}'),
    messages: 'les derniers messages de cette conversation, identifiants masqués',
    language: (name) => `votre langue (${name})`,
    tickets: count(
      '{n, plural, one {une question transmise à une personne} other {# questions transmises à une personne}}',
    ),
    ratings: count('{n, plural, one {une évaluation de réponse} other {# évaluations de réponses}}'),
    questions: count(
      '{n, plural, one {une question restée sans bonne réponse} other {# questions restées sans bonne réponse}}',
    ),
    remembered: 'Vous avez accepté que je m’en souvienne à votre prochaine visite.',
  },
  teach: {
    title: 'Questions sans bonne réponse',
    none: 'Aucune question n’attend de réponse. Bravo.',
    lead: (groups, times) => lead({ groups, times }),
    firstShown: count('Les {n} plus fréquentes sont affichées ; les autres suivront.'),
    times: count('{n, plural, one {une fois} other {# fois}}'),
    questionLabel: 'Question',
    topicLabel: 'Sujet',
    typeToFilter: 'Choisissez, ou tapez pour chercher',
    teach: 'Apprendre',
    dismiss: 'Retirer de la liste',
    dismissed: (text) => `Question retirée de la liste : « ${text} ».`,
    taught: (text, topic) =>
      `Appris : « ${text} » signifie désormais « ${topic} ». La commande « appris » montre ces phrases et permet de les retirer.`,
    breaks: (text, topic, broken, more) =>
      `Pas appris : avec « ${text} » comme « ${topic} », des réponses justes deviendraient fausses :\n${broken.map((line) => `- ${line}`).join('\n')}${more > 0 ? `\n- et ${more} de plus` : ''}`,
    brokenLine: (text, expected) => `« ${text} » (la bonne réponse est « ${expected} »)`,
    shadowed: (text) => `Pas appris : « ${text} » est déjà un bouton ou une commande et garde son sens.`,
    noEvaluation:
      'Pas appris : les questions d’évaluation manquent sur ce serveur, je ne peux donc pas dire ce que la phrase casserait.',
    chooseBoth: 'Choisissez une question et un sujet.',
    listTitle: 'Phrases apprises',
    listNone: 'Rien n’a encore été appris.',
    listLine: (text, topic, by, date) => `« ${text} » → ${topic} (${by}, ${date})`,
    undo: 'Retirer cette phrase',
    undone: (text) => `Phrase retirée : « ${text} ».`,
    unknownPhrase: 'Cette phrase ou cette question n’existe plus.',
    unknownTopic: (near) => `Ce sujet n’existe pas. Les plus proches : ${near.join(', ')}.`,
    outOfScope: 'Hors sujet (le dire)',
  },
};
