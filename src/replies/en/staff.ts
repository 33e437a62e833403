import { counted } from '../counted.js';
import type { StaffWords } from '../staff-words.js';

const count = (pattern: string): ((n: number) => string) => {
  const text = counted<'n'>('en', pattern);
  return (n) => text({ n });
};
const lead = counted<'groups' | 'times'>(
  'en',
  '{groups, plural, one {One question} other {# questions}}, asked {times, plural, one {once} other {# times}} in all. Choose one and the topic that answers it.',
);

export const staff: StaffWords = {
  handover: {
    title: 'Pass it on to a person',
    ask: (question) => `I can pass this on to our support staff: “${question}”. Shall I send it?`,
    askQuestion: 'I can pass your question on to our support staff. What is it? One message is enough.',
    seen: 'They see this question, what you told me about your case, and this conversation with identifiers hidden. You can write another question instead.',
    questionLabel: 'Your question (no IDs, please)',
    send: 'Yes, pass it on',
    cancel: 'No, do not send it',
    sent: 'Done: your question is with our support staff. The answer comes here, in this conversation. Meanwhile you can go on asking me.',
    notSent: 'All right, nothing was sent.',
    kept: 'I have kept your question, but I cannot reach our support staff just now. They get it as soon as I can; the answer comes here, in this conversation. Meanwhile you can go on asking me.',
    stillKept:
      'I have your question, but our support staff could not be reached yet. They get it as soon as they can be; you need not do anything.',
    waiting:
      'Your question is already with our support staff; nobody has taken it yet. Whatever you add here, they will see.',
    withPerson: (name) =>
      `${name ?? 'Somebody'} from our support staff has your question. Just write here; it reaches them.`,
    offer: 'I can also pass your question on to a person of our support staff.',
    taken: (name) =>
      `${name ?? 'Somebody'} from our support staff has taken your question and will answer here.`,
    replied: (name, text) => `**${name}, support staff:** ${text}`,
    closed: 'Our support staff have closed your question. If something is still open, just ask again.',
    passedOn: 'I have passed that on to our support staff.',
  },
  feedback: {
    up: '👍 Helpful',
    down: '👎 Not helpful',
    thanksUp: 'Thank you, good to know.',
    thanksDown:
      'Thank you for saying so. What was missing or wrong? One sentence helps us; you can also just go on.',
    thanksReason: 'Thank you, I have noted that for the people who improve my answers.',
  },
  desk: {
    title: (number) => `Question ${number}`,
    status: (status, name) =>
      ({ open: 'open', taken: `taken by ${name ?? 'the contact centre'}`, closed: 'closed' })[status],
    statusLabel: 'Status',
    questionLabel: 'Question',
    languageLabel: 'Language',
    languages: { en: 'English', fr: 'French' },
    sinceLabel: 'Asked',
    situationField: {
      membership: 'Membership',
      competencies: 'Competencies',
      role: 'Role',
      plan: 'Plan',
      product: 'Product',
      error: 'Error',
    },
    transcriptLabel: 'Conversation',
    said: { person: '**Partner:**', assistant: '**Assistant:**', staff: '**Staff:**' },
    summary: (title, status) => `**${title}** (${status}):`,
    replyLabel: 'Reply to the partner',
    take: 'Take',
    reply: 'Reply',
    close: 'Close',
    alreadyTaken: (name) => `${name ?? 'The contact centre'} has taken this question already.`,
    alreadyClosed: 'This question is closed already.',
    unknownTicket: 'This question no longer exists.',
    emptyReply: 'Write the reply first.',
    delivered: 'Sent to the partner.',
    notDelivered: 'It could not be delivered; the partner’s conversation may have ended. You can try again.',
    withdrawn: 'The partner had all data deleted; this question is closed.',
    none: 'No question is waiting.',
    listed: count('{n, plural, one {One question is waiting:} other {# questions are waiting:}}'),
    channelSet:
      'This is the staff channel now: questions for a person come here. Commands: `tickets`, `unanswered`, `taught`, `teach find-ids: where is my number`, `undo: where is my number`, `staff off`.',
    channelRemoved:
      'This is no longer the staff channel. Questions for a person go nowhere until another one is set.',
    channelRefused:
      'Only staff can make this the staff channel. Staff are the members of the team in STAFF_TEAM_ID and the people in STAFF_IDS.',
    channelOnlyHere: 'Say this in the channel or group chat that is to be the staff channel.',
    staffOnly: 'Only support staff can do this.',
  },
  stored: {
    lead: (items) => `I also keep: ${items.join('; ')}.`,
    earlier: count('{n, plural, one {one earlier conversation} other {# earlier conversations}}'),
    messages: 'the last messages of this conversation, identifiers hidden',
    language: (name) => `your language (${name})`,
    tickets: count(
      '{n, plural, one {one question passed on to a person} other {# questions passed on to a person}}',
    ),
    ratings: count('{n, plural, one {one rating of an answer} other {# ratings of answers}}'),
    questions: count(
      '{n, plural, one {one question I had no good answer to} other {# questions I had no good answer to}}',
    ),
    remembered: 'You agreed that I keep this for your next visit.',
  },
  teach: {
    title: 'Questions without a good answer',
    none: 'No question is waiting for an answer. Well done.',
    lead: (groups, times) => lead({ groups, times }),
    firstShown: count('The {n} asked most are shown; the others follow when these are done.'),
    times: count('{n, plural, one {once} other {# times}}'),
    questionLabel: 'Question',
    topicLabel: 'Topic',
    typeToFilter: 'Choose, or type to search',
    teach: 'Teach',
    dismiss: 'Remove from the list',
    dismissed: (text) => `Removed from the list: “${text}”.`,
    taught: (text, topic) =>
      `Taught: “${text}” now means “${topic}”. The command “taught” lists such phrases and takes them back.`,
    breaks: (text, topic, broken, more) =>
      `Not taught: with “${text}” as “${topic}”, answers that were right would become wrong:\n${broken.map((line) => `- ${line}`).join('\n')}${more > 0 ? `\n- and ${more} more` : ''}`,
    brokenLine: (text, expected) => `“${text}” (rightly “${expected}”)`,
    shadowed: (text) => `Not taught: “${text}” is a button or a command already and keeps its meaning.`,
    noEvaluation:
      'Not taught: the evaluation questions are missing on this server, so I cannot tell what the phrase would break.',
    chooseBoth: 'Choose a question and a topic.',
    listTitle: 'Taught phrases',
    listNone: 'Nothing was taught yet.',
    listLine: (text, topic, by, date) => `“${text}” → ${topic} (${by}, ${date})`,
    undo: 'Take back',
    undone: (text) => `Taken back: “${text}”.`,
    unknownPhrase: 'This phrase or question no longer exists.',
    unknownTopic: (near) => `There is no such topic. Nearest: ${near.join(', ')}.`,
    outOfScope: 'Not ours (say so)',
  },
};
