import { CodedError } from '../../errors.js';

/** Runs tasks one after the other; one that takes too long no longer holds up the next. */
export class TurnQueue {
  private tail: Promise<void> = Promise.resolve();
  private waiting = 0;

  /** @param patienceMs after which a task is given up and the next one starts */
  constructor(private readonly patienceMs: number) {}

  /** Whether nothing runs or waits. */
  get idle(): boolean {
    return this.waiting === 0;
  }

  /** Runs the task when its turn has come; settles as the task does. */
  run(task: () => Promise<void>): Promise<void> {
    this.waiting += 1;
    const turn = this.tail.then(() => withPatience(task, this.patienceMs));
    const done = (): void => {
      this.waiting -= 1;
    };
    this.tail = turn.then(done, done);
    return turn;
  }

  /** Settles when everything that is queued now has run. */
  settled(): Promise<void> {
    return this.tail;
  }
}

async function withPatience(task: () => Promise<void>, patienceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(
        new CodedError('turn-timeout', `A turn took longer than ${String(patienceMs)} ms and was given up.`),
      );
    }, patienceMs);
  });
  try {
    await Promise.race([task(), overdue]);
  } finally {
    clearTimeout(timer);
  }
}
