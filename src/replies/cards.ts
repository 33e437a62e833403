import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';
import { z } from 'zod';
import type { Card } from './reply.js';

/** The templates in `cards/`, each with one builder below or in the module that owns its words. */
export const CARD_NAMES = [
  'answer',
  'entitlements',
  'steps',
  'diagnosis',
  'question',
  'menu',
  'welcome',
  'profile',
  'handover',
  'ticket',
  'teach',
] as const;
export type CardName = (typeof CARD_NAMES)[number];

const CardJson = z.record(z.string(), z.unknown());
const TemplateJson = z.looseObject({
  type: z.literal('AdaptiveCard'),
  version: z.string(),
  body: z.array(CardJson),
});

/** Expands one of the templates with data. */
export type CardFactory = (name: CardName, data: object) => Card;

/**
 * Reads and parses the card templates once.
 * @param directory the `cards` folder
 * @returns a function that expands a template
 * @throws for a file that is no template of a card
 */
export function loadCards(directory: URL): CardFactory {
  const templates = new Map(
    CARD_NAMES.map((name) => [name, readTemplate(new URL(`${name}.json`, directory))]),
  );
  return (name, data) => CardJson.parse(templates.get(name)?.expand({ $root: data }));
}

function readTemplate(file: URL): Template {
  return new Template(TemplateJson.parse(JSON.parse(readFileSync(file, 'utf8'))));
}
