import { z } from 'zod';
import { isTopicId } from '../rules/index.js';
import type { Documents } from '../store/documents.js';
import type { TaughtPhrase } from '../store/records.js';
import type { TaughtPhraseRepository } from '../store/repositories.js';
import type { Understander } from '../understanding/index.js';

const KEY = 'staff/taught-version';

const Version = z.object({ version: z.int() });

/**
 * The recogniser with all taught phrases. A small version document is read at each turn, and the phrases only when it
 * has changed, so that every instance understands a phrase from the next message on.
 */
export class TaughtUnderstander {
  private version: number | undefined;
  private understander: Understander;

  constructor(
    private readonly base: Understander,
    private readonly phrases: TaughtPhraseRepository,
    private readonly documents: Documents,
  ) {
    this.understander = base;
  }

  /** The recogniser as of now. */
  async current(): Promise<Understander> {
    const version = (await this.documents.get(KEY, Version))?.version ?? 0;
    if (version === 0 || version === this.version) return this.understander;
    const active = await this.phrases.active();
    this.understander = this.base.withTaught(active.flatMap(forUnderstander));
    this.version = version;
    return this.understander;
  }

  /** The recogniser as of the last turn, for what cannot wait. */
  get latest(): Understander {
    return this.understander;
  }

  /** The recogniser as it would be with one more phrase, and without any. */
  async trial(phrase: {
    text: string;
    topic: string;
  }): Promise<{ before: Understander; after: Understander }> {
    const active = (await this.phrases.active()).flatMap(forUnderstander);
    return {
      before: this.base.withTaught(active),
      after: this.base.withTaught([...active, ...forUnderstander(phrase)]),
    };
  }

  /** Tells all instances that the phrases have changed; call it after the change is stored. */
  async changed(): Promise<void> {
    await this.documents.update(KEY, Version, (current) => ({ version: (current?.version ?? 0) + 1 }));
  }
}

/** A phrase whose topic this version does not know is left out, not refused: the others still count. */
function forUnderstander({
  text,
  topic,
}: Pick<TaughtPhrase, 'text' | 'topic'>): Parameters<Understander['withTaught']>[0][number][] {
  return isTopicId(topic) ? [{ text, topic }] : [];
}
