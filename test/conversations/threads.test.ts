import { play } from '../helpers/talk.js';
import type { Line } from '../helpers/talk.js';

/** A message that does not hold this. */
const without = (words: string): RegExp => new RegExp(`^(?!.*${words})`, 's');

describe('an answer is only what answers', () => {
  it.each<[string, Line[]]>([
    [
      'a bare ok, and a question that begins with ok',
      [
        ['access id already associated', 'It depends on one thing'],
        ['ok', 'start a **+ New Support request**', '[Yes, it shows]'],
        ['ok so what do i do', without('Your plan shows'), '[Yes, it shows]'],
      ],
    ],
    [
      'a doubt',
      [
        ['This Access ID is already associated to an account', 'It depends on one thing'],
        ['not sure', 'start a **+ New Support request**', '[Yes, it shows]'],
        [
          'i dont see any list',
          'describes no more of the way',
          '[No, it does not show]',
          without('wrong account'),
        ],
        ['no it does not show', 'Do not ignore'],
        ['actually it is there now', 'Ignore the message'],
        ['no sorry its not there', 'Do not ignore'],
      ],
    ],
    [
      'a yes with a but',
      [
        ['This Access ID is already associated to an account', 'It depends on one thing'],
        ['yes but it says expired', 'Do not ignore'],
      ],
    ],
    [
      'la plaisanterie, et le changement de sujet',
      [
        ['on est gold on a cb de tickets azure', '[Une compétence cloud]'],
        ['non je blague', without('non cloud\\) donne'), '[Une compétence cloud]'],
        ["ok revenons à l'activation", 'Avantages techniques', without('illimité')],
      ],
    ],
    [
      'oui et non en toutes lettres',
      [
        ['j’ai « Access ID is already associated » dans azure', '[Oui, il s’affiche]'],
        ['oui il est dans la liste', 'Ignorez ce message'],
        ['ah ben le plan est plus là maintenant', 'n’ignorez pas'],
      ],
    ],
  ])('%s', async (_name, lines) => {
    await play(lines);
  });
});

describe('a few words go on with the answer before', () => {
  it.each<[string, Line[]]>([
    [
      'how long, who, what now, where',
      [
        ['how do I activate', 'Technical benefits', 'Step 1 of 5'],
        ['and how long does it take', /^Processing an activation.*\(as of October 21, 2020; /, 'Step 1 of 5'],
        ['ok who then?', 'Activating takes the role'],
        ['is exchange online covered', 'Exchange Online is a cloud product'],
        ['is windows server 2008 covered', 'covered only if'],
        ['so what do i do', 'support plans'],
        ['how many are left', 'Windows 10'],
        ['in azure', /^The Azure portal, LCS/],
        ['then where', 'Support for Business'],
      ],
    ],
    [
      'a request for a customer',
      [
        ['my customer has an azure problem, open a ticket, we are CSP', 'Service Management'],
        ['with what role', '**Admin agent**', without('activate the benefits')],
        ['no he has global admin', 'not **Global admin**'],
        ['and for our own tenant?', 'does not cover your own tenant'],
      ],
    ],
    [
      'in the middle of activating',
      [
        ['how do I activate', 'Step 1 of 5'],
        ['done', 'Step 2 of 5'],
        ['wait how many will I get, we are silver', '**15**'],
        ['the button is grey', 'greyed-out'],
      ],
    ],
    [
      'the role of somebody else is not kept, and one for customers is not one to activate',
      [
        ['et mon stagiaire il peut voir les id ?', 'tous les utilisateurs'],
        ['comment activer les avantages ?', without('ce rôle ne permet pas')],
        ['(restart)'],
        ['annuler', 'arrête'],
        ['on est CSP, comment ouvrir une demande Azure pour un client ?', 'Service Management'],
        ['je suis administrateur global, c’est bon ?', 'et non **Administrateur général**'],
      ],
    ],
    [
      'a doubt that asks where to look',
      [
        ['Access ID is already associated when i link', '[Yes, it shows]'],
        ['hm not sure, where do i look', 'start a **+ New Support request**'],
        ['no its not there', 'Do not ignore'],
        ['contract runs until march though', 'has not expired'],
        ['great, so whats next', 'support plans'],
      ],
    ],
    [
      'sharing a password',
      [
        ['where do I find the access ID', 'Partner Center'],
        ['can he just send me his password', 'not recommended'],
      ],
    ],
    [
      'an error beside a product',
      [
        [
          'exchange 2016 sur site, Support plan cannot be used for support on the specified product(s)',
          'ne couvre pas',
        ],
        ['et du coup ?', 'plans de support'],
      ],
    ],
    [
      'nothing at all, then on premises',
      [
        [
          'we are Action Pack and a Dynamics 365 instance is broken, where do I open a ticket',
          'no cloud support',
        ],
        ['so nothing at all?', '**10** on-premises'],
        ['does action pack include azure', /^No: /],
        ['and on-prem?', /^Action Pack includes \*\*10\*\*/],
      ],
    ],
    [
      'Signature is always listed as unavailable there',
      [
        [
          'signature cloud support is listed under unavailable plans in support for business',
          /^In Support for Business, Signature Cloud Support is listed/,
        ],
      ],
    ],
    [
      'what does not change the answer is said in a line',
      [
        ['You are not authorized for this action', 'only with CSP'],
        ['we have a gold membership', 'the answer stays the same', without('_As of')],
        ['i already have mpn', 'that is ruled out'],
      ],
    ],
    [
      'two memberships, and what the source leaves open',
      [
        [
          'how many for silver and how many for gold?',
          'Silver: **15**',
          'Gold: **20**',
          without('Action Pack: '),
        ],
        ['do they add up?', 'does not say'],
        ['and do unused ones carry over to next year?', 'does not say'],
      ],
    ],
    [
      'à qui, combien de temps, et après',
      [
        ['comment activer nos avantages ?', 'Étape 1 sur 5'],
        ['et ça prend combien de temps', /^Le traitement.*\(état au 21 octobre 2020 ; /, 'Étape 1 sur 5'],
        [
          'mon collègue qui était administrateur est parti de la société',
          /^Quand l’administrateur est parti,.*\(page sans date : /,
        ],
        [
          'on est revendeur en CSP indirect, mon client a un souci azure, qui ouvre la demande ?',
          'revendeurs indirects',
        ],
        ['et pour notre propre azure à nous ?', 'ne couvre pas votre propre locataire'],
      ],
    ],
    [
      'le compte personnel, sur Azure et sur site',
      [
        ['un compte perso marche pour ouvrir un ticket azure ?', without('^Oui')],
        ['différence entre premier et advanced ?', 'Premier'],
        ['et pour exchange sur site ?', 'Pour les produits sur site, il faut le [Support Premier'],
      ],
    ],
  ])('%s', async (_name, lines) => {
    await play(lines);
  });
});

describe('a question that was put', () => {
  it.each<[string, Line[]]>([
    [
      'to forget or not is dropped by anything else, and no later ok answers it',
      [
        ['how many incidents does gold get on-premises', '**20**'],
        ['forget me', 'delete'],
        ['thanks', 'You are welcome'],
        ['ok', without('is deleted')],
      ],
    ],
    [
      'in an answer to two questions waits for its answer',
      [
        [
          'Gold, how many cloud incidents do we get? And where do I find the access ID?',
          '[Another competency]',
        ],
        ['Another competency', '**10**'],
      ],
    ],
    [
      'is left by who cancels or wants a person',
      [
        ['how many incidents do we get?', '[Action Pack]'],
        ['no, cancel', without('Which membership')],
        ['how many incidents do we get?', '[Action Pack]'],
        ['ok, talk to a person', 'No person is connected'],
      ],
    ],
    [
      'in English is answered by a letter in English',
      [
        ['Hello, how many cloud incidents do we get with Gold?', '[A cloud competency]'],
        ['y', 'includes **unlimited**'],
        ['2', without('Je n’ai')],
      ],
    ],
  ])('%s', async (_name, lines) => {
    await play(lines);
  });
});
