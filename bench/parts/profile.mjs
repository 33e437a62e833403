// Not a figure: where the time of a turn goes, by package and by function. The .cpuprofile opens in any browser's tools.
import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sendLoad } from '../lib/load.mjs';
import { dataFolder, modules, start } from '../lib/servers.mjs';

const SHOWN = 40;
/** Loading the program and the first turns, when everything is compiled, are another question. */
const STARTED_MICROSECONDS = 6_000_000;

export async function measure({ quick }) {
  const out = await mkdtemp(path.join(tmpdir(), 'assistant-profile-'));
  const folder = await dataFolder();
  const server = await start(modules, { ...folder, nodeArgs: ['--cpu-prof', `--cpu-prof-dir=${out}`] });
  try {
    await sendLoad({ port: server.port, connections: 20, people: 2_000, seconds: quick ? 4 : 12 });
  } finally {
    await server.stop();
    await folder.remove();
  }
  const [file] = (await readdir(out)).filter((name) => name.endsWith('.cpuprofile'));
  const profile = JSON.parse(await readFile(path.join(out, file), 'utf8'));
  print('package', summarise(profile, packageOf));
  print('function', summarise(profile, functionOf));
  process.stderr.write(`Profile: ${path.join(out, file)}\n`);
  return [];
}

function summarise({ nodes, samples, timeDeltas }, nameOf) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const times = new Map();
  let busy = 0;
  let at = 0;
  samples.forEach((id, i) => {
    at += timeDeltas[i];
    if (at < STARTED_MICROSECONDS) return;
    const node = byId.get(id);
    if (node === undefined || ['(idle)', '(root)'].includes(node.callFrame.functionName)) return;
    const name = nameOf(node.callFrame);
    times.set(name, (times.get(name) ?? 0) + timeDeltas[i]);
    busy += timeDeltas[i];
  });
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, SHOWN)
    .map(([name, time]) => ({ name, share: time / busy }));
}

function packageOf({ url, functionName }) {
  if (url === '') return functionName.startsWith('(') ? functionName : '(native)';
  const inModules = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(url)?.[1];
  if (inModules !== undefined) return inModules;
  if (url.startsWith('node:')) return url;
  return /\/dist\/([\w-]+(?:\/[\w-]+)?)/.exec(url)?.[1] ?? url;
}

function functionOf({ url, functionName, lineNumber }) {
  return `${functionName || '(anonymous)'} ${packageOf({ url, functionName })}:${path.basename(url)}:${lineNumber + 1}`;
}

function print(title, lines) {
  process.stderr.write(`\nSelf time by ${title}\n`);
  for (const { name, share } of lines)
    process.stderr.write(`${(share * 100).toFixed(1).padStart(6)} %  ${name}\n`);
}
