import { readdirSync, readFileSync } from 'node:fs';
import 'adaptivecards-templating';
import 'botbuilder';
import 'botbuilder-dialogs';
import ts from 'typescript';

/** Where what people write is looked into. */
const READING = ['bot', 'dialogs', 'understanding', 'staff', 'channels/teams'];
const SOURCES = READING.map((folder) => new URL(`../../src/${folder}/`, import.meta.url));

/** Every regular expression that reads a text, whether written out or put together when its file is loaded. */
export async function allPatterns(): Promise<RegExp[]> {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => new URL(name, folder)),
  );
  const built = await builtBy(async () => {
    // The question mark has each loaded once more, also where the test has it already.
    for (const { href } of files) await import(`${href}?again`);
  });
  const all = [...files.flatMap((file) => writtenIn(readFileSync(file, 'utf8'))), ...built];
  return [...new Map(all.map((pattern) => [String(pattern), pattern])).values()];
}

function writtenIn(source: string): RegExp[] {
  const found: RegExp[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest));
  return found;
}

/** The packages have patterns too; they are loaded above, so that only ours are built here. */
async function builtBy(load: () => Promise<void>): Promise<RegExp[]> {
  const found: RegExp[] = [];
  const { RegExp: original } = globalThis;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: [string, string?]) {
      const pattern = new target(...given);
      found.push(pattern);
      return pattern;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** A group that is left out, what a class stands for, or a sign of the pattern itself. */
const SYNTAX = /\(\?(?:<?[=!]|:)|\\[a-zA-Z](?:\{[^}]*\})?|\[[^\]]*\]|\{[^}]*\}|[()|?*+^$.\\]/g;

/** What a pattern looks for, as words to be repeated: with blanks, hyphens or nothing between them. */
export function unitsOf({ source }: RegExp): string[] {
  const pieces = source.split(SYNTAX).map((piece) => piece.trim());
  const words = pieces.flatMap((piece) => [piece, ...piece.split(' ')]);
  // With its optional letters: `cust(?:omer)?s?`, `colou?r`.
  const whole = source.replace(/\(\?[:=!]|<[=!]|[\\][a-zA-Z]|[?*+()^$]/g, '').split(/[|[\]{}. ]/);
  const wanted = [...new Set([...words, ...whole])].filter((word) => word.length > 1 && word.length < 40);
  return wanted.flatMap((word) => [`${word} `, `${word}-`, word]);
}
