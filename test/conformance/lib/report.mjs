/** Counts what passed and what failed. */
export class Report {
  passed = 0;
  failed = 0;

  /** Runs one check; a failure is printed and does not stop the others. */
  async check(name, proof, seconds = 60) {
    let timer;
    const overdue = new Promise((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`no result within ${seconds} s`)), seconds * 1000);
    });
    try {
      await Promise.race([proof(), overdue]);
      this.passed += 1;
      console.log(`ok      ${name}`);
    } catch (error) {
      this.failed += 1;
      console.log(`FAILED  ${name}\n        ${String(error?.stack ?? error).split('\n').slice(0, 6).join('\n        ')}`);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Waits until something holds. */
export async function until(holds, seconds = 40) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const result = await holds();
    if (result) return result;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`did not happen within ${seconds} s: ${holds}`);
}
