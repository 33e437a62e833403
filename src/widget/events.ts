import type { ChatEvent, ChatEventDetail, ChatHandler } from './contract.js';

/** The page's handlers; every event is also a DOM event on the document. */
export class ChatEvents {
  private readonly handlers = new Map<ChatEvent, Set<ChatHandler>>();

  on(event: ChatEvent, handler: ChatHandler): void {
    const known = this.handlers.get(event) ?? new Set();
    this.handlers.set(event, known.add(handler));
  }

  off(event: ChatEvent, handler: ChatHandler): void {
    this.handlers.get(event)?.delete(handler);
  }

  emit(event: ChatEvent, detail: ChatEventDetail = {}): void {
    document.dispatchEvent(new CustomEvent(`supportchat:${event}`, { detail }));
    for (const handler of [...(this.handlers.get(event) ?? [])]) {
      try {
        handler(detail);
      } catch (error) {
        // A page's faulty handler must not stop the chat, yet its author should see it.
        setTimeout(() => {
          throw error;
        });
      }
    }
  }
}
