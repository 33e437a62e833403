import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '../errors.js';
import { isTopicId } from '../rules/index.js';
import type { ModelData } from './model.js';
import { parsePhraseFile } from './phrase-file.js';
import type { Phrase } from './phrase-file.js';
import { Vocabulary } from './vocabulary.js';

/** Changes whenever the layout or the features change, so that an old file is refused and not misread. */
const MAGIC = 'SBUNDER2';

/**
 * Writes a model as bytes: magic, JSON header with its length, then the arrays one after the other, little-endian.
 * The same model gives the same bytes.
 */
export function serialiseModel(model: ModelData): Uint8Array {
  const { vocabulary } = model;
  const header = JSON.stringify({
    topics: model.topics,
    features: vocabulary.hashes.length,
    phrases: vocabulary.size,
    rare: vocabulary.rare.length,
  });
  return Buffer.concat([
    Buffer.from(MAGIC),
    Buffer.from(Uint32Array.of(Buffer.byteLength(header)).buffer),
    Buffer.from(header),
    ...[
      vocabulary.hashes,
      vocabulary.rare,
      vocabulary.frequencies,
      model.scales,
      model.biases,
      model.weights,
    ].map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength)),
  ]);
}

/** Reads what `serialiseModel` wrote. */
export function parseModel(bytes: Uint8Array): ModelData {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 12 || file.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw damaged('not a model file');
  const headerEnd = 12 + file.readUInt32LE(8);
  const header = readHeader(file.toString('utf8', 12, headerEnd));
  const columns = header.topics.length + 1;
  let at = headerEnd;
  const take = (size: number): ArrayBuffer => {
    const part = file.subarray(at, at + size);
    if (part.length !== size) throw damaged('it ends too early');
    at += size;
    return new Uint8Array(part).buffer;
  };
  const hashes = new Uint32Array(take(header.features * 4));
  const rare = new Uint32Array(take(header.rare * 4));
  const frequencies = new Uint16Array(take(header.features * 2));
  return {
    topics: header.topics,
    vocabulary: new Vocabulary(hashes, frequencies, header.phrases, rare),
    scales: new Float32Array(take(columns * 4)),
    biases: new Float32Array(take(columns * 4)),
    weights: new Int8Array(take(header.features * columns)),
  };
}

/** What the file says of its arrays before them. */
interface Header extends Pick<ModelData, 'topics'> {
  features: number;
  phrases: number;
  rare: number;
}

function readHeader(text: string): Header {
  const header = parsed(text);
  if (typeof header !== 'object' || header === null) throw damaged('its header is no object');
  const none = { topics: null, features: null, phrases: null, rare: null };
  const { topics, features, phrases, rare } = { ...none, ...header };
  if (!Array.isArray(topics) || !isCount(features) || !isCount(phrases) || !isCount(rare))
    throw damaged('its header lacks topics, features, phrases or rare words');
  const ids: unknown[] = topics;
  return {
    topics: ids.map((id) => {
      if (typeof id === 'string' && isTopicId(id)) return id;
      throw damaged(`it knows a topic that the program does not: ${String(id)}`);
    }),
    features,
    phrases,
    rare,
  };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged('its header is no JSON');
  }
}

function damaged(why: string): CodedError {
  return new CodedError(
    'model-invalid',
    `The recogniser's model cannot be used (${why}); run the build again.`,
  );
}

/** Loads a model file written by the build. */
export function loadModel(path: string): ModelData {
  return parseModel(readFileSync(path));
}

/** Reads all phrase files below a folder, in a fixed order. */
export function readPhrases(folder: string): Phrase[] {
  return (['en', 'fr'] as const).flatMap((language) =>
    readdirSync(join(folder, language))
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .flatMap((file) =>
        parsePhraseFile(
          readFileSync(join(folder, language, file), 'utf8'),
          language,
          file.replace(/\.txt$/, ''),
        ),
      ),
  );
}
