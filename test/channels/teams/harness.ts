import { BotAdapter, TurnContext } from 'botbuilder';
import type { Activity, ResourceResponse } from 'botbuilder';
import { createTeamsInvokes } from '../../../src/channels/teams/invokes.js';
import type { TeamsInvokeDeps } from '../../../src/channels/teams/types.js';
import { loadRulebook } from '../../../src/load-rulebook.js';
import { loadUnderstander } from '../../../src/load-understander.js';
import { createLogger } from '../../../src/logger.js';
import { createPhrasings } from '../../../src/replies/phrasings.js';

export const rulebook = loadRulebook('mpn-2021-05');
export const phrasings = createPhrasings(rulebook, new URL('../../../cards/', import.meta.url));
export const understander = loadUnderstander(rulebook, phrasings);

/** Keeps what the bot sends and updates. */
export class TeamsAdapter extends BotAdapter {
  readonly sent: Partial<Activity>[] = [];
  readonly updated: Partial<Activity>[] = [];

  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    this.sent.push(...activities);
    return activities.map((_, i) => ({ id: `sent-${i}` }));
  }

  override async updateActivity(_context: TurnContext, activity: Partial<Activity>): Promise<void> {
    this.updated.push(activity);
  }

  override async deleteActivity(): Promise<void> {}

  override async continueConversation(): Promise<void> {}
}

/** A turn of a personal chat in Teams. */
export function turnIn(adapter: BotAdapter, activity: Partial<Activity>): TurnContext {
  return new TurnContext(adapter, {
    type: 'invoke',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversation: { id: 'a:1', isGroup: false, conversationType: 'personal', name: '' },
    from: { id: '29:person', name: '' },
    recipient: { id: '28:bot', name: '' },
    ...activity,
  });
}

/** The real rules, words and understanding, with a bot that answers nothing. */
export function teamsDeps(deps: Partial<TeamsInvokeDeps> = {}): TeamsInvokeDeps {
  return {
    phrasings,
    understander,
    clock: () => new Date('2026-11-22T12:00:00Z'),
    runMessage: async () => [],
    logger: createLogger('silent'),
    ...deps,
  };
}

/** The invokes over them, with a bot that answers as told. */
export function invokes(deps: Partial<TeamsInvokeDeps> = {}): ReturnType<typeof createTeamsInvokes> {
  return createTeamsInvokes(teamsDeps(deps));
}

/** All texts of a card, in reading order. */
export function textsOf(card: unknown): string {
  if (typeof card === 'string') return '';
  if (Array.isArray(card)) return card.map(textsOf).join('\n');
  if (typeof card !== 'object' || card === null) return '';
  return Object.entries(card)
    .map(([key, value]) =>
      ['text', 'title'].includes(key) && typeof value === 'string' ? value : textsOf(value),
    )
    .filter(Boolean)
    .join('\n');
}
