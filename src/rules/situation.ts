import { z } from 'zod';
import { POINT_IDS } from './points.js';

/** What a support request is about: a product on the customer's own machines, or a cloud service. */
export const PlanId = z.enum(['on-premises', 'cloud']);
export type PlanId = z.infer<typeof PlanId>;

export const CompetencyKind = z.enum(['cloud', 'other']);
export type CompetencyKind = z.infer<typeof CompetencyKind>;

/** Questions people do ask and the source does not answer (facts.md, "Not supported by anything found"). */
export const OpenQuestion = z.enum([
  'adding-up',
  'renewal-carry-over',
  'new-packages',
  'prices',
  'response-times',
  'still-shown-today',
  'several-competencies',
  'server-in-azure',
  'per-location',
  'ids-apart',
  'company-change',
  'government-cloud',
  'takeover-duration',
  'premier-today',
  'remove-contract',
  'incident-returned',
]);
export type OpenQuestion = z.infer<typeof OpenQuestion>;

export const YesNo = z.enum(['yes', 'no']);
export type YesNo = z.infer<typeof YesNo>;

/**
 * What is known so far about the person's case: from the message, from the conversation or remembered from before.
 * Every field is optional; a missing one is "not known", never "no". Ids are those of the rulebook.
 */
export const Situation = z
  .object({
    /** Membership id of the rulebook: `action-pack`, `silver`, `gold`, ... */
    membership: z.string(),
    plan: PlanId,
    /** Competency ids of the rulebook, all that were named. */
    competencies: z.array(z.string()),
    /** Said directly ("a cloud competency"), without a name. */
    competencyKind: CompetencyKind,
    /** Product id of the rulebook's lexicon. */
    product: z.string(),
    /** A version as written ("2012 R2"): only shown, never judged, because the source lists no versions. */
    productVersion: z.string(),
    /** Role id of the rulebook. */
    role: z.string(),
    /** What the account is associated with in Partner Center (R8, R9). */
    association: z.enum(['mpn', 'csp-only']),
    /** Kind of sign-in account (R38). */
    account: z.enum(['work', 'personal']),
    /** State of the support contract as far as known. */
    contract: z.enum(['linked', 'not-linked', 'valid', 'expired', 'exhausted']),
    /** Whether the plan shows under + New Support request (D2). */
    planShown: YesNo,
    /** Whether the benefits were activated. */
    activated: YesNo,
    /** What the button to activate with looks like (E2). */
    activateButton: z.literal('greyed'),
    /** Whether the firm has an active membership offer (R12, R13). */
    activeOffer: YesNo,
    /** A partner in the Cloud Solution Provider programme (R56). */
    csp: YesNo,
    /** A reseller who works through an indirect provider, who may not do all that a CSP partner may (E42). */
    reseller: z.literal('indirect'),
    /** The membership or its offer was paid for a day ago at most (E38). */
    purchase: z.literal('recent'),
    /** Whom it is for: a colleague with an account of their own (D5), a customer (R57), or the own firm as against customers (E41). */
    person: z.enum(['colleague', 'customer', 'own-firm']),
    /**
     * What of the topic is asked in particular: how long it takes, whose role may do it, whether to share it, when and
     * in which language there is support (E43, E55), whether a customer may do it (E46), whether it is
     * still sold, what is sold in its place, what holds if one joined or earned a competency (E5), whether it uses up
     * an incident (X17), how long it is valid (X15, E21); who sees the IDs (R19) or may open a request on premises
     * (R38), which product to choose to see the number left (R45), whether presales takes of the incidents (R1), whether each benefit is activated by itself (R15), that adding a contract shows nothing (E26), who has the role (E2); of the error, whether a colleague meets it too (D5), whether
     * to contact the TAM or to ignore it (R62); that the IDs (E8) or the Signature plan (R49) are not to be seen; or
     * that a guest asks (E54). Or one of the points of `points.ts`.
     */
    aspect: z.enum([
      'duration',
      'role',
      'sharing',
      'hours',
      'french',
      'customer-opens',
      'still-sold',
      'replacement',
      'joining',
      'competency',
      'colleague',
      'tam',
      'ignore',
      'ids-missing',
      'signature-missing',
      'guest',
      'not-submitted',
      'probe-product',
      'validity',
      'who-sees',
      'who-opens',
      'separate',
      'each',
      'add-fails',
      'who-is-admin',
      ...POINT_IDS,
    ]),
    /** Who could activate has left the firm (E53). */
    admin: z.literal('gone'),
    /** Where the plan is listed, if not among those that can be chosen (R49, R50). */
    listed: z.literal('unavailable'),
    /** Membership ids named side by side ("Silver or Gold?"). */
    compared: z.array(z.string()),
    /** Error id of the rulebook, or `other`. */
    error: z.string(),
    openQuestion: OpenQuestion,
  })
  .partial()
  .strict();

export type Situation = z.infer<typeof Situation>;
export type FactName = keyof Situation;

/** A copy of a situation in which some facts are not known. */
export function without(situation: Situation, ...facts: readonly FactName[]): Situation {
  const rest = { ...situation };
  for (const fact of facts) delete rest[fact];
  return rest;
}

/** The facts a rule may ask for; the rest is only ever picked up from what people say. */
export const ASKABLE_FACTS = ['membership', 'plan', 'competencyKind', 'error', 'planShown'] as const;
export type AskableFact = (typeof ASKABLE_FACTS)[number];
