// Who may import whom: the table of docs/how-it-works.md as a rule for ESLint. Each import is resolved from its
// file, so it does not matter how deep that lies, nor how the path is written.
import path from 'node:path';

const SDK = ['botbuilder', 'botbuilder-*', 'botframework-*'];
const SHARED = ['errors', 'logger', 'iso-day'];
const FLOWS = ['rules', 'replies', 'understanding', 'store'];
/** All of the program; its starting points (cli, index) and the browser's code are for nobody to import. */
const PROGRAM = [
  ...FLOWS,
  'dialogs',
  'staff',
  'bot',
  'http',
  'channels/directline',
  'channels/teams',
  'server',
  'doctor',
];

/** By folder of src: its other folders, its files at the top and the packages that a file there may import. */
export const borders = {
  rules: { folders: [], files: [], packages: ['zod'] },
  understanding: { folders: ['rules'], files: ['errors'], packages: ['zod', 'node:*'] },
  replies: {
    folders: ['rules'],
    files: ['errors'],
    packages: ['zod', 'node:*', 'adaptivecards-templating', 'intl-messageformat'],
  },
  dialogs: { folders: FLOWS, files: SHARED, packages: [...SDK, 'zod', 'node:*'] },
  staff: { folders: FLOWS, files: SHARED, packages: [...SDK, 'zod', 'node:*'] },
  bot: { folders: [...FLOWS, 'dialogs', 'staff'], files: SHARED, packages: [...SDK, 'zod', 'node:*'] },
  http: { folders: [], files: [], packages: ['node:*'] },
  'channels/directline': {
    folders: ['http', 'store'],
    files: SHARED,
    packages: [...SDK, 'zod', 'node:*', 'restify', 'ws'],
  },
  'channels/teams': {
    folders: ['rules', 'replies', 'dialogs', 'staff', 'store', 'bot'],
    files: SHARED,
    packages: [...SDK, 'zod', 'node:*'],
  },
  server: {
    folders: ['http', 'store'],
    files: SHARED,
    packages: [...SDK, 'zod', 'node:*', 'restify'],
  },
  store: {
    folders: [],
    files: SHARED,
    packages: ['botbuilder', 'botbuilder-azure-blobs', '@azure/*', 'lowdb', 'zod', 'node:*'],
  },
  widget: { folders: [], files: [], packages: ['adaptivecards', 'marked'] },
  doctor: {
    folders: ['channels/teams', 'store', 'understanding'],
    files: [...SHARED, 'config', 'load-rulebook', 'page-origin'],
    packages: ['zod', 'node:*'],
  },
  cli: {
    folders: PROGRAM,
    files: [...SHARED, 'app', 'config', 'load-rulebook', 'load-understander', 'load-evaluation'],
    packages: ['*'],
  },
  '.': { folders: PROGRAM, files: ['*'], packages: ['*'] },
};

const source = path.resolve(import.meta.dirname, '../src');

/** The row of the table that a file belongs to: the deepest that holds it, else the first folder of its path. */
export function placeOf(file, rows = Object.keys(borders)) {
  const folder = path.relative(source, path.dirname(file)).replaceAll(path.sep, '/') || '.';
  const holding = rows.filter((row) => folder === row || folder.startsWith(`${row}/`));
  const [deepest] = holding.sort((one, other) => other.length - one.length);
  return deepest ?? folder.split('/')[0];
}

/** `x*` matches whatever starts so, `x` the package and what lies in it. */
const matches = (pattern, name) =>
  pattern.endsWith('*')
    ? name.startsWith(pattern.slice(0, -1))
    : name === pattern || name.startsWith(`${pattern}/`);

function allowed(file, imported) {
  const from = placeOf(file);
  const row = borders[from];
  if (!row) return false;
  if (!imported.startsWith('.')) return row.packages.some((each) => matches(each, imported));
  const target = path.resolve(path.dirname(file), imported);
  const to = placeOf(target);
  if (to !== '.') return to === from || row.folders.includes(to);
  return row.files.some((each) => matches(each, path.basename(target, '.js')));
}

/** The rule: one message at each import, export or dynamic import that crosses a border. */
export const importBorders = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      crosses: 'src/{{from}} may not import {{to}} (docs/how-it-works.md, scripts/import-borders.mjs).',
    },
  },
  create(context) {
    const check = (node) => {
      const to = node.source?.value;
      if (typeof to !== 'string' || allowed(context.filename, to)) return;
      context.report({ node, messageId: 'crosses', data: { from: placeOf(context.filename), to } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
