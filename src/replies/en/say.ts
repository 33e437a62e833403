import { capital } from '../typography.js';
import type { ConversationWords } from '../words.js';

const unstopped = (text: string): string => text.replace(/\.$/, '');

export const say: ConversationWords = {
  assistantName: 'Support Benefits Assistant',
  welcome:
    'Hello! I answer questions on your Microsoft partner **technical-support benefits**: incidents, IDs, activation, requests and errors.',
  welcomeMore:
    'Just write your question, or paste an error message. Every answer shows its source and date. Please do not paste IDs or personal data.',
  welcomeBack: (known) => `I remember: ${known}.`,
  help: 'I can help you with your Microsoft partner technical-support benefits.',
  helpMore:
    'Pick one, or just write your question, with your membership and product if you can. “Cancel” stops, “start over” begins again, “français” changes the language.',
  thanks: 'You are welcome. Is there anything else?',
  goodbye: 'Goodbye, and good luck with your case.',
  cancelled: 'All right, I have stopped. What can I do for you?',
  nothingToCancel: 'Nothing is running. What can I do for you?',
  order: (t) =>
    `Welcome. In this order (R5, R6, R21):\n\n1. Activate the benefits in ${t.link('partner-center', 'Partner Center')}, under ${t.ui('menu')}.\n2. The Access ID and the Contract ID appear after that.\n3. Sign in to the support portal of your product with that account, enter both IDs the first time, and create the request.`,
  startedOver: 'Let us start over. I have forgotten what you told me in this conversation.',
  languageSet: 'All right, in English from here.',
  iAmABot: 'I am an automated assistant: my answers come from dated rules, not from a person.',
  human: 'No person is connected to this chat, so I cannot hand you over, and I do not want to pretend.',
  humanWhere: (t) =>
    `People you can reach: for a technical problem, open a request in ${t.link('support-for-business', 'Support for Business')}; for your membership, sign in to ${t.link('partner-center', 'Partner Center')}.`,
  outOfScope:
    'That is outside what I know: I only answer on Microsoft partner technical-support benefits. For the rest of your membership, see',
  notUnderstood: 'I did not understand that. Could you put it another way, or choose one of these?',
  notUnderstoodTwice: 'I still do not understand, sorry. Here is everything I can do.',
  notUnderstoodAgain: 'I did not understand that either. Choose one of these, or put it in other words.',
  aPersonHelps: 'With the rest a person can help.',
  didYouMean: 'Did you mean one of these?',
  noneOfThese: 'None of these',
  apology: (reference) =>
    `Sorry, something went wrong on my side. Please send it again; if it goes on, mention reference ${reference}.`,
  notSaved: 'I could not save that; please send it again.',
  wordsOnly:
    'I can only read words, not pictures or files. Please type what it says; for an error, the words of the message as they stand there.',
  tooLong: 'That is too long for me to read. Please send the error message or the question by itself.',
  tooFast: 'That was a lot at once. Please wait a moment and send it again.',
  maskedNotice:
    'Please do not paste IDs, e-mail addresses or phone numbers here: I have hidden yours and do not need it.',
  sureBecause:
    'I answer by rules written from this source, and say so where something is deduced or only likely. The source gives no reasons beyond those in the answer.',
  notHelpful:
    'Then that was not what you needed. Put it another way, paste the message as it stands on screen, or choose one of these.',
  unchanged: 'Thanks, noted; the answer stays the same.',
  noted: (membership) => (membership === '' ? 'Noted.' : `Noted: **${membership}**.`),
  sorryToHear: 'Sorry for the trouble; let us get it done.',
  resumed: (topic) => `Back to “${topic}”.`,
  wayOut: 'I still do not understand, sorry. Choose one of these, or I can stop here.',
  doesNotSay: (what) => `**The source does not say** ${what}.`,
  whereToAsk: (places) => `Where to ask: ${places}.`,
  source: (name, date, facts) => `Source: ${name}, as of ${date} (${facts}).`,
  asOf: (date) => `As of ${date}`,
  sources: 'Details and sources',
  causesTitle: 'Possible causes, in order',
  causes: {
    'not-authorized-csp-only': 'Account associated with CSP only',
    'not-authorized-role': 'Role missing',
    'no-benefits-wrong-account': 'Signed in with the wrong account',
    'no-benefits-no-offer': 'No active membership offer',
  },
  since: (date, text, source) => `As of ${date}: ${unstopped(text)} (${source}).`,
  // A source that ends with the same month need not repeat it.
  stateOn: (date, text, source) =>
    `${capital(unstopped(text))} (as of ${date}; ${source.endsWith(`, ${date}`) ? source.slice(0, -date.length - 2) : source}).`,
  changed: (date, text, source) => `As of ${date}, ${unstopped(text)} (${source}).`,
  undated: (text, source) => `${capital(unstopped(text))} (page without a date: ${source}).`,
  certainty: { stated: '', deduced: '', 'most-likely': 'Most likely: ', possible: 'Possible: ' },
  opening: { yes: 'Yes: ', no: 'No: ', none: 'None: ' },
  stepsTitle: 'Step by step',
  stepOf: (n, of) => `Step ${n} of ${of}`,
  stepDone: 'Done',
  stepTrouble: 'It shows something else',
  stepTroubleAsk: 'What do you see? Choose, or paste the message.',
  stepNotUnderstood: 'I did not understand that. What do you see at this step? Choose, or paste the message.',
  stepBack: (title) => `Back to the step “${title}”.`,
  walkDone: 'That was the last step. What next?',
  showDetails: 'Details',
  next: 'Next',
  stop: 'Stop',
  menu: 'Menu',
  alsoAsked: 'You also asked:',
  table: {
    membership: 'Membership',
    onPremises: 'On-premises',
    cloud: 'Cloud',
  },
  cloudByCompetency: (cloud, other) => `${cloud} with a cloud competency, otherwise ${other}`,
  profileTitle: 'What I know about you',
  profileEmpty: 'I have noted nothing about your partnership.',
  profileKnown: (facts) => `Noted about your partnership: ${facts.join('; ')}.`,
  profileRemember: 'Shall I remember your membership for next time?',
  profileKept: 'Done: I will remember it. “Forget me” deletes it.',
  profileNotKept: 'All right, I will not keep it.',
  profileField: {
    membership: 'membership',
    competencies: 'competencies',
    role: 'role',
    language: 'language',
  },
  rememberYes: 'Yes, remember it',
  rememberNo: 'No, do not',
  forgetAsk:
    'Shall I delete everything I have stored about you and this conversation? This cannot be undone.',
  forgetYes: 'Yes, delete everything',
  forgetNo: 'No, keep it',
  forgotten: 'Done: everything about you and this conversation is deleted.',
  notForgotten: 'Nothing was deleted.',
  forgetInPrivate:
    'Several people write here, so I delete nothing at the word of one. Write “forget me” to me in a private chat, and I delete what I have stored about you there.',
  conversationOnly: 'Here I remember you for this conversation only.',
  yes: 'Yes',
  no: 'No',
};
