import type { Choice } from '../replies/words.js';
import type { Turn } from './turn.js';

/** The buttons that leave a flow: cancel, and a person where one can be reached. */
export function waysOut({ phrasing: { words }, handover }: Turn): [cancel: Choice, ...person: Choice[]] {
  const asChoice = (label: string): Choice => ({ label, value: label });
  const person = handover ? [asChoice(words.topics['talk-to-human'])] : [];
  return [asChoice(words.topics.cancel), ...person];
}
