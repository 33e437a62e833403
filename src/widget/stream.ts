const KEEP_ALIVE_MS = 20_000;

/** Handlers of one WebSocket; `closed` is called once, whatever ended it. */
export interface StreamHandlers {
  readonly opened: () => void;
  readonly frame: (data: unknown) => void;
  readonly closed: (wasOpen: boolean) => void;
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
    queueMicrotask(() => handlers.closed(false));
    return () => undefined;
  }
  const keepAlive = setInterval(() => {
    if (socket.readyState === WebSocket.OPEN) socket.send('');
  }, KEEP_ALIVE_MS);
  const finish = (report: boolean): void => {
    if (done) return;
    done = true;
    clearInterval(keepAlive);
    socket.close();
    if (report) handlers.closed(open);
  };
  socket.addEventListener('open', () => {
    open = true;
    if (!done) handlers.opened();
  });
  socket.addEventListener('message', (event) => {
    if (done || typeof event.data !== 'string' || event.data === '') return;
    try {
      handlers.frame(JSON.parse(event.data));
    } catch {
      // A frame that is no JSON carries nothing to show; the next one may.
    }
  });
  socket.addEventListener('close', () => finish(true));
  socket.addEventListener('error', () => finish(true));
  return () => finish(false);
}
