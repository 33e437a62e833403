import { play, Talk } from '../helpers/talk.js';
import type { Line } from '../helpers/talk.js';

describe('one of the questions offered, by its place', () => {
  it.each([
    'Can I use the gold logo on my van?',
    'Écris-moi un petit poème sur l’automne',
    'it is about support',
  ])('%s', async (asked) => {
    const shown = (await new Talk().say(asked)).buttons;
    for (const [index, label] of shown.slice(0, -1).entries()) {
      const [byPlace, byLabel] = [new Talk(), new Talk()];
      await byPlace.say(asked);
      await byLabel.say(asked);
      expect((await byPlace.say(String(index + 1))).topic).toBe((await byLabel.say(label)).topic);
    }
  });
});

describe('what is said again, taken back or begun anew', () => {
  it.each<[string, Line[]]>([
    [
      'a year is no version of a product',
      [['Is SQL Server 2019 covered?'], ['and in 2026?', /^(?!.*SQL Server 2026)/s]],
    ],
    ['another version is one', [['Is SQL Server 2019 covered?'], ['and 2016?', 'SQL Server 2016']]],
    [
      'the side corrected after a number',
      [
        ['Gold Security, combien d’incidents sur site ?', '**20**'],
        ['non c’est cloud', '**illimité**'],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});
