/** Those who wait for the connection, each for so long at most. */
export class Waiting {
  private waiting: ((online: boolean) => void)[] = [];

  /** Settles with what `settle` says, or with false when the time is over. */
  until(patienceMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      setTimeout(() => resolve(false), patienceMs);
    });
  }

  /** Tells all who wait whether there is a connection. */
  settle(online: boolean): void {
    for (const resolve of this.waiting.splice(0)) resolve(online);
  }
}
