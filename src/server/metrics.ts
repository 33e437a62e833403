/** Labels of one series; their values come from closed lists, never from a person's message. */
export type Labels = Readonly<Record<string, string>>;

interface Metric {
  readonly name: string;
  render(): string[];
}

/** A number that only grows, per set of labels. */
export interface Counter {
  add(labels?: Labels, amount?: number): void;
}

/** How often durations fell under each bound, per set of labels. */
export interface Histogram {
  observe(seconds: number, labels?: Labels): void;
}

/** Series kept of one metric; a label that somehow takes any value must not fill the memory. */
const MAX_SERIES = 1_000;
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A small registry in the text format of Prometheus. */
export class Metrics {
  private readonly all: Metric[] = [];

  /** Adds a counter. */
  counter(name: string, help: string): Counter {
    const values = new Map<string, number>();
    this.all.push({
      name,
      render: () =>
        head(
          name,
          help,
          'counter',
          [...values].map(([key, value]) => `${name}${braces(key)} ${value}`),
        ),
    });
    return {
      add: (labels = {}, amount = 1) => {
        const key = keyOf(labels);
        if (values.has(key) || values.size < MAX_SERIES) values.set(key, (values.get(key) ?? 0) + amount);
      },
    };
  }

  /** Adds a value that is asked for when somebody reads the metrics. */
  gauge(name: string, help: string, value: () => number): void {
    this.all.push({ name, render: () => head(name, help, 'gauge', [`${name} ${value()}`]) });
  }

  /** Adds a histogram of durations in seconds. */
  histogram(name: string, help: string): Histogram {
    const series = new Map<string, { counts: number[]; sum: number; count: number }>();
    this.all.push({
      name,
      render: () =>
        head(
          name,
          help,
          'histogram',
          [...series].flatMap(([key, each]) => bucketLines(name, key, each)),
        ),
    });
    return {
      observe: (seconds, labels = {}) => {
        const key = keyOf(labels);
        const each = series.get(key) ?? { counts: BUCKETS.map(() => 0), sum: 0, count: 0 };
        if (!series.has(key) && series.size >= MAX_SERIES) return;
        series.set(key, each);
        each.sum += seconds;
        each.count += 1;
        const place = BUCKETS.findIndex((bound) => seconds <= bound);
        if (place >= 0) each.counts[place] = (each.counts[place] ?? 0) + 1;
      },
    };
  }

  /** Everything as text. */
  render(): string {
    return `${this.all.flatMap((metric) => metric.render()).join('\n')}\n`;
  }
}

function head(name: string, help: string, type: string, lines: string[]): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines];
}

function bucketLines(
  name: string,
  key: string,
  { counts, sum, count }: { counts: readonly number[]; sum: number; count: number },
): string[] {
  let below = 0;
  const lines = BUCKETS.map((bound, place) => {
    below += counts[place] ?? 0;
    return `${name}_bucket${braces(key, `le="${bound}"`)} ${below}`;
  });
  return [
    ...lines,
    `${name}_bucket${braces(key, 'le="+Inf"')} ${count}`,
    `${name}_sum${braces(key)} ${sum}`,
    `${name}_count${braces(key)} ${count}`,
  ];
}

function keyOf(labels: Labels): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${escape(value)}"`)
    .join(',');
}

function braces(...parts: string[]): string {
  const inside = parts.filter(Boolean).join(',');
  return inside === '' ? '' : `{${inside}}`;
}

function escape(value: string): string {
  return value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');
}
