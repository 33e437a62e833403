const CHANNELS: ReadonlySet<string> = new Set(['msteams', 'directline', 'webchat', 'emulator', 'console']);

/** The channel's name for logs and metrics, where what a request claims must not add names without end. */
export function knownChannel(channelId: string): string {
  return CHANNELS.has(channelId) ? channelId : 'other';
}
