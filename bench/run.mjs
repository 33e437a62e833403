// The figures of the README, on this machine: `npm run bench [-- part ...] [--quick] [--long] [--json]`.
import { cpus, loadavg, totalmem } from 'node:os';
import { watchStolenTime } from './lib/machine.mjs';
import { onOneCore } from './lib/servers.mjs';

/**
 * The web chats come first: each part removes its files, and for some minutes ext4 looks past every one of them when it
 * creates another, which takes a third of a web chat's time.
 */
const PARTS = ['sockets', 'turns', 'understanding', 'store-size', 'start', 'memory'];
const EXTRA = ['store', 'profile'];

const USAGE = `Usage: npm run bench [-- part ...] [--quick] [--long] [--json]
  parts     ${PARTS.join(', ')}: these if none is given; also ${EXTRA.join(', ')}
  --quick   fewer turns, which says only whether it runs
  --long    100,000 turns for the memory
  --json    as JSON
`;

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = [
  ...asked.filter((part) => ![...PARTS, ...EXTRA].includes(part)),
  ...options.filter((option) => !['--quick', '--long', '--json'].includes(option)),
];
if (options.includes('--help')) {
  process.stdout.write(USAGE);
  process.exit(0);
}
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(', ')}\n\n${USAGE}`);
  process.exit(2);
}
const quick = options.includes('--quick');
const long = options.includes('--long');

const machine = {
  date: new Date().toISOString(),
  node: process.version,
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGigabytes: Math.round(totalmem() / 2 ** 30),
  loadBefore: loadavg()[0],
  serversOnOneCore: onOneCore,
  quick,
};
const rows = [];
const began = performance.now();
for (const part of asked.length > 0 ? asked : PARTS) {
  const start = performance.now();
  const stolenTime = await watchStolenTime();
  process.stderr.write(`${part} ...`);
  const { measure } = await import(`./parts/${part}.mjs`);
  const measured = await measure({ quick, long });
  const stolen = await stolenTime();
  const found = measured.map((each) => ({ part, stolen, ...each }));
  rows.push(...found);
  process.stderr.write(
    ` ${Math.round((performance.now() - start) / 1000)} s, load ${loadavg()[0]?.toFixed(1)}${stolenWords(stolen)}\n`,
  );
  for (const { what, value, unit, ratio } of found)
    process.stderr.write(
      `  ${what}: ${value.toFixed(2)} ${unit}${ratio === undefined ? '' : `, ratio ${ratio.toFixed(2)}`}\n`,
    );
}
const seconds = Math.round((performance.now() - began) / 1000);

if (options.includes('--json'))
  process.stdout.write(`${JSON.stringify({ machine, seconds, rows }, undefined, 2)}\n`);
else printTable();

/** A host that gives the time to others makes every figure worse that is no ratio. */
function stolenWords(stolen) {
  return stolen === undefined
    ? ''
    : `, ${(stolen * 100).toFixed(0)} % of the processors’ time taken by the host`;
}

function printTable() {
  const { date, node, cpu, cores, memoryGigabytes, loadBefore } = machine;
  const lines = [
    `${date.slice(0, 10)}, Node ${node}, ${cores} × ${cpu}, ${memoryGigabytes} GB, load ${loadBefore.toFixed(1)} at the start` +
      `${quick ? ', quick run' : ''}, ${seconds} s`,
    '',
    '| What | Measured | Against | Ratio | Target | Met | Taken by the host |',
    '|---|---:|---|---:|---|---|---:|',
    ...rows.map(
      ({ what, value, unit, against = '', ratio, target = '', met, stolen }) =>
        `| ${what} | ${value.toFixed(value < 10 ? 2 : 0)} ${unit} | ${against} | ${ratio?.toFixed(2) ?? ''} | ${target} | ` +
        `${met === undefined ? '' : met ? 'yes' : 'no'} | ${stolen === undefined ? '' : `${(stolen * 100).toFixed(0)} %`} |`,
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
