import { play } from '../helpers/talk.js';

/** A whole question means the same in the middle of a talk as at its beginning. */
describe('a question of its own after another one', () => {
  it.each<[before: string, asks: string, holds: string | RegExp]>([
    ['Work account or personal account?', 'Who can activate the benefits in Partner Center?', /Global admin/],
    [
      'Work account or personal account?',
      'How do I find the IDs in Partner Center?',
      /^You find the Access ID/,
    ],
    [
      'How many incidents does Gold include?',
      'My colleague cannot find the access ID',
      /Benefits > Technical benefits/,
    ],
    ['How many incidents does Gold include?', 'Can my colleague activate the benefits?', /Global admin/],
    ['Where do I find the Access ID?', 'As global admin, how do I open a cloud request?', /portal/],
    ['Where do I find the Access ID?', 'Can we send a request in French?', /French/],
    ['You are not authorized', 'Which role do I need in MPN to activate?', /^Activating takes the role/],
    ['You are not authorized', 'is phone support unlimited?', /^(?!Thanks, noted)/],
    ['How many incidents do I have left?', 'Which product is covered on premises?', /^(?!Open|As of)/],
    [
      'Can someone from Microsoft help us design a migration?',
      'How many tickets can we use with Gold?',
      /^Gold: \*\*20\*\* on-premises/,
    ],
    ["Looks like you don't have any benefits yet", 'who can renew the membership', /^(?!Most likely)/],
    ["Looks like you don't have any benefits yet", 'which paid support plans can we buy', /support plans/],
    ['How do I open an Azure ticket?', "I don't know what happens after I submit", /^(?!Azure hides)/],
    ['Comment ouvrir un ticket Azure ?', 'je ne sais pas où ça se passe', /^(?!Azure masque)/],
    // Whole questions whose words are also those of short ones
    ['How many incidents do I have left?', 'is Windows 10 covered?', /Windows 10/],
    [
      'How many incidents do I have left?',
      'where do I see which competencies are cloud',
      /^Microsoft’s page names these/,
    ],
    [
      'How do I open a ticket for a customer?',
      'How many incidents can I use as a Gold partner?',
      /\*\*20\*\*/,
    ],
    [
      'How do I activate our benefits?',
      'how many incidents do they have left?',
      /^(?!When the admin has left)/,
    ],
    ['Comment activer nos avantages ?', 'elle fait partie de notre société', /^(?!.*est parti)/],
    ['How do I activate our benefits?', 'who do I contact to talk to a person', /^(?!Activating takes)/],
    ['Our plan does not show in Azure', 'I have another error now', /^(?!Azure hides)/],
    ['Our plan does not show in Azure', 'it has not expired, so why is that?', /^(?!With a contract that)/],
    ['mon plan n’apparaît pas dans Azure', 'il n’a pas expiré, alors pourquoi ?', /^(?!Avec un contrat)/],
    ['how many incidents for silver', 'how much do we get?', /^(?!\*\*The source does not say)/],
    ['how many incidents for gold', 'does everyone need the role to activate?', /^(?!The incidents come)/],
    ['How do I open an Azure ticket?', 'why are my remaining incidents not shown?', /^(?!Azure hides)/],
  ])('“%s”, then “%s”', async (before, asks, holds) => play([[before], [asks, holds]]));
});
