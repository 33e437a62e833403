const KEEP_ALIVE_MS = 20_000;
/** The server sends a keep-alive every 20 s; after a change of network a dead socket may look open for minutes. */
const SILENCE_MS = 65_000;

/** How a stream ended: never opened, given up for another one of the same conversation, or anything else. */
export type StreamEnd = 'refused' | 'collision' | 'broken';

/** Handlers of one WebSocket; `closed` is called once, whatever ended it. */
export interface StreamHandlers {
  readonly opened: () => void;
  readonly frame: (data: unknown) => void;
  readonly closed: (end: StreamEnd) => void;
}

/** The constructor throws where the page's security forbids the address. */
function connectTo(url: string): WebSocket | undefined {
  try {
    return new WebSocket(url);
  } catch {
    return undefined;
  }
}

/** Opens a Direct Line stream; empty frames both ways keep it alive. Returns the way to close it silently. */
export function openStream(url: string, handlers: StreamHandlers): () => void {
  let open = false;
  let done = false;
  const socket = connectTo(url);
  if (!socket) {
    queueMicrotask(() => handlers.closed('refused'));
    return () => undefined;
  }
  let heard = Date.now();
  const keepAlive = setInterval(() => {
    if (Date.now() - heard > SILENCE_MS) finish(true);
    else if (socket.readyState === WebSocket.OPEN) socket.send('');
  }, KEEP_ALIVE_MS);
  const finish = (report: boolean, reason = ''): void => {
    if (done) return;
    done = true;
    clearInterval(keepAlive);
    socket.close();
    if (report) handlers.closed(reason === 'collision' ? reason : open ? 'broken' : 'refused');
  };
  socket.addEventListener('open', () => {
    open = true;
    if (!done) handlers.opened();
  });
  socket.addEventListener('message', (event) => {
    heard = Date.now();
    if (done || typeof event.data !== 'string' || event.data === '') return;
    try {
      handlers.frame(JSON.parse(event.data));
    } catch {
      // A frame that is no JSON carries nothing to show; the next one may.
    }
  });
  socket.addEventListener('close', ({ reason }) => finish(true, reason));
  socket.addEventListener('error', () => finish(true));
  return () => finish(false);
}
