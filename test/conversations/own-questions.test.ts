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
    ['You are not authorized', 'is phone support unlimited?', /^(?!That does not change)/],
    ['How many incidents do I have left?', 'Which product is covered on premises?', /^(?!Open|As of)/],
    [
      'Can someone from Microsoft help us design a migration?',
      'How many tickets can we use with Gold?',
      /20/,
    ],
    ["Looks like you don't have any benefits yet", 'who can renew the membership', /^(?!Most likely)/],
    ["Looks like you don't have any benefits yet", 'which paid support plans can we buy', /support plans/],
    ['How do I open an Azure ticket?', "I don't know what happens after I submit", /^(?!.*does not show)/s],
    ['Comment ouvrir un ticket Azure ?', 'je ne sais pas où ça se passe', /^(?!.*ne s’affiche pas)/s],
  ])('“%s”, then “%s”', async (before, asks, holds) => play([[before], [asks, holds]]));
});
