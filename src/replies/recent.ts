/** The values that were used last, each made once while it is kept. */
export class Recent<T> {
  private readonly values = new Map<string, T>();

  /** @param capacity how many are kept */
  constructor(private readonly capacity: number) {}

  /** The value of a key, made if it is not there. */
  get(key: string, make: () => T): T {
    const value = this.values.get(key) ?? make();
    this.values.delete(key);
    this.values.set(key, value);
    if (this.values.size > this.capacity) this.forgetOldest();
    return value;
  }

  private forgetOldest(): void {
    const [oldest] = this.values.keys();
    if (oldest !== undefined) this.values.delete(oldest);
  }
}

/** Freezes plain data with all that is in it, so that whoever changes what is shared fails at once. */
export function deepFreeze<T>(data: T): T {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  Object.values(data).forEach(deepFreeze);
  return Object.freeze(data);
}
