import type { StaffWords } from '../staff-words.js';

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
    sent: 'C’est fait : votre question est chez notre équipe de support. La réponse arrivera ici, dans cette conversation. D’ici là, vous pouvez continuer à m’interroger.',
    notSent: 'Entendu, rien n’a été envoyé.',
    failed:
      'Je n’ai pas pu joindre l’équipe de support à l’instant : rien n’a été envoyé. Merci de réessayer plus tard.',
    waiting:
      'Votre question est déjà chez notre équipe de support ; personne ne l’a encore prise. L’équipe verra tout ce que vous ajoutez ici.',
    withPerson: (name) =>
      `${name}, de notre équipe de support, a votre question. Écrivez simplement ici, vos messages lui parviennent.`,
    offer: 'Je peux aussi transmettre votre question à une personne de notre équipe de support.',
    taken: (name) => `${name}, de notre équipe de support, a pris votre question et vous répondra ici.`,
    replied: (name, text) => `**${name}, équipe de support :** ${text}`,
    closed:
      'Notre équipe de support a clos votre question. S’il reste quelque chose, posez-la simplement à nouveau.',
    passedOn: 'Je l’ai transmis à notre équipe de support.',
    someone: 'Une personne',
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
    status: (status, name) => ({ open: 'ouverte', taken: `prise par ${name}`, closed: 'close' })[status],
    statusLabel: 'État',
    questionLabel: 'Question',
    languageLabel: 'Langue',
    languages: { en: 'anglais', fr: 'français' },
    sinceLabel: 'Posée',
    situationField: {
      membership: 'Adhésion',
      competencies: 'Compétences',
      role: 'Rôle',
      plan: 'Plan',
      product: 'Produit',
      error: 'Erreur',
    },
    transcriptLabel: 'Conversation',
    speakers: { person: 'Partenaire', assistant: 'Assistant', staff: 'Équipe' },
    replyLabel: 'Réponse au partenaire',
    take: 'Prendre',
    reply: 'Répondre',
    close: 'Clore',
    alreadyTaken: (name) => `${name} a déjà pris cette question.`,
    alreadyClosed: 'Cette question est déjà close.',
    unknownTicket: 'Cette question n’existe plus.',
    emptyReply: 'Écrivez d’abord la réponse.',
    delivered: 'Envoyé au partenaire.',
    notDelivered: 'Impossible à remettre : la conversation du partenaire est terminée.',
    personSays: (text) => `**Partenaire :** ${text}`,
    withdrawn: 'Le partenaire a fait effacer toutes ses données ; cette question est close.',
    none: 'Aucune question n’attend.',
    listed: (count) => (count === 1 ? 'Une question attend :' : `${count} questions attendent :`),
    channelSet:
      'C’est désormais le canal de l’équipe : les questions pour une personne arrivent ici. Commandes : `demandes`, `sans réponse`, `appris`, `équipe stop`.',
    channelRemoved:
      'Ce n’est plus le canal de l’équipe. Les questions pour une personne n’arrivent nulle part tant qu’aucun autre n’est choisi.',
    channelRefused:
      'Seule l’équipe peut choisir ce canal. En font partie les membres de l’équipe Teams STAFF_TEAM_ID et les personnes de STAFF_IDS.',
    channelOnlyHere: 'Dites-le dans le canal ou la conversation de groupe qui doit servir à l’équipe.',
    staffOnly: 'Seule l’équipe de support peut le faire.',
  },
  stored: {
    lead: (items) => `J’ai aussi enregistré : ${items.join(' ; ')}.`,
    messages: 'les derniers messages de cette conversation, identifiants masqués',
    language: (name) => `votre langue (${name})`,
    tickets: (count) =>
      count === 1 ? 'une question transmise à une personne' : `${count} questions transmises à une personne`,
    ratings: (count) => (count === 1 ? 'une évaluation de réponse' : `${count} évaluations de réponses`),
    questions: (count) =>
      count === 1
        ? 'une question restée sans bonne réponse'
        : `${count} questions restées sans bonne réponse`,
    remembered: 'Vous avez accepté que je m’en souvienne à votre prochaine visite.',
  },
  teach: {
    title: 'Questions sans bonne réponse',
    none: 'Aucune question n’attend de réponse. Bravo.',
    lead: (groups, times) =>
      `${groups === 1 ? 'Une question' : `${groups} questions`}, ${times === 1 ? 'posée une fois' : `posées ${times} fois`} en tout. Choisissez-en une et le sujet qui y répond.`,
    times: (count) => `${count} fois`,
    questionLabel: 'Question',
    topicLabel: 'Sujet',
    teach: 'Apprendre',
    dismiss: 'Retirer de la liste',
    dismissed: (text) => `Retirée de la liste : « ${text} ».`,
    taught: (text, topic) =>
      `Appris : « ${text} » signifie désormais « ${topic} ». « appris » montre la liste et permet de revenir en arrière.`,
    breaks: (text, topic, broken, more) =>
      `Pas appris : avec « ${text} » comme « ${topic} », des réponses justes deviendraient fausses :\n${broken.map((line) => `- ${line}`).join('\n')}${more > 0 ? `\n- et ${more} de plus` : ''}`,
    brokenLine: (text, expected) => `« ${text} » (à raison « ${expected} »)`,
    shadowed: (text) => `Pas appris : « ${text} » est déjà un bouton ou une commande et garde son sens.`,
    noEvaluation:
      'Pas appris : les questions d’évaluation manquent sur ce serveur, je ne peux donc pas dire ce que la phrase casserait.',
    chooseBoth: 'Choisissez une question et un sujet.',
    listTitle: 'Phrases apprises',
    listNone: 'Rien n’a encore été appris.',
    listLine: (text, topic, by, date) => `« ${text} » → ${topic} (${by}, ${date})`,
    undo: 'Retirer',
    undone: (text) => `Retirée : « ${text} ».`,
    unknownPhrase: 'Cette phrase ou cette question n’existe plus.',
    unknownTopic: 'Ce sujet n’existe pas.',
    outOfScope: 'Hors sujet (le dire)',
  },
};
