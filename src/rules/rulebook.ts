import { z } from 'zod';
import { CompetencyKind, PlanId } from './situation.js';
import { DECIDED_TOPICS } from './topics.js';

/** A numbered fact of the specification: R (source page), D (deduction), E (further, dated), X (contradiction resolved). */
export const FactId = z.string().regex(/^[RDEX]\d+$/, 'expected a fact id such as R29');
export type FactId = z.infer<typeof FactId>;

const Facts = z.array(FactId).min(1);
const IsoDate = z.iso.date();
const Bilingual = z.object({ en: z.string().min(1), fr: z.string().min(1) }).strict();
export type Bilingual = z.infer<typeof Bilingual>;
/** The languages the assistant speaks. */
export type Language = keyof Bilingual;

const Named = z
  .object({ id: z.string(), name: Bilingual, aliases: z.array(z.string()).default([]), facts: Facts })
  .strict();

const Membership = Named.extend({
  /** Whether the cloud entitlement depends on the kind of competency (Silver and Gold). */
  competencyMatters: z.boolean(),
});
export type Membership = z.infer<typeof Membership>;

const Plan = Named.extend({ id: PlanId });

const Entitlement = z
  .object({
    membership: z.string(),
    plan: PlanId,
    /** Absent: holds for any competency. */
    competency: CompetencyKind.optional(),
    /** Incidents a year of membership, `unlimited`, or `none` where the benefit is not included. */
    incidents: z.union([z.int().positive(), z.enum(['unlimited', 'none'])]),
    facts: Facts,
  })
  .strict();
export type Entitlement = z.infer<typeof Entitlement>;

const Competency = Named.extend({ kind: CompetencyKind });

const Role = Named.extend({
  can: z.array(z.enum(['activate', 'view-ids', 'use-support', 'customer-request'])),
});

const KnownError = z
  .object({
    id: z.string(),
    topic: z.enum(DECIDED_TOPICS),
    /** Every wording seen, per language; the first is the one shown. */
    wordings: z.object({ en: z.array(z.string()).min(1), fr: z.array(z.string()).min(1) }).strict(),
    facts: Facts,
  })
  .strict();

const Address = z.object({ id: z.string(), name: Bilingual, url: z.url(), facts: z.array(FactId) }).strict();

/** A label on a Microsoft page: English to the letter; French where a French label is known. */
const Label = z.object({ en: z.string(), fr: z.string().optional() }).strict();

const Product = Named.extend({
  /** `either`: the name alone does not tell (Exchange, Dynamics); must be asked. */
  runs: z.enum(['on-premises', 'cloud', 'either']),
  portal: z.enum(['azure', 'product']).optional(),
});

export type Product = z.infer<typeof Product>;

const Notice = z
  .object({
    id: z.string(),
    /** First day on which it holds. */
    since: IsoDate,
    /** So for good from its date on; otherwise it is what a page of that date says. */
    lasting: z.boolean().default(false),
    /** The source has no date of its own: `since` then only says from when on it is shown. */
    undated: z.boolean().default(false),
    /** Last day on which it is worth showing; absent: still holds. */
    until: IsoDate.optional(),
    topics: z.array(z.enum(DECIDED_TOPICS)).min(1),
    facts: z.array(FactId),
    source: z.string(),
    /** Changes what the person should do first: said in the text, not only among the details. */
    prominent: z.boolean().default(false),
    /** Shown only where it is what was asked: one of many points that would bury the rest. */
    onDemand: z.boolean().default(false),
  })
  .strict();
export type Notice = z.infer<typeof Notice>;

const OtherMembership = Named.extend({
  /** The notice that tells what a later edition says of it. */
  notice: z.string().optional(),
});

/** What differs between programme years beyond names and numbers. */
const Parameters = z
  .object({
    /** The product one picks in Support for Business to see the remaining incidents (R45, E31). */
    probeProduct: z.string(),
    /** Whether an expired plan "must" or "can" be replaced by a new one (R71, E7). */
    repurchase: z.enum(['need', 'can']),
    /** Whether "recent" is defined as N and N-1 in mainstream support, or only linked (X12, E3). */
    recentProducts: z.enum(['linked', 'n-and-n-1']),
    /** Whether Microsoft 365 requests do without the IDs (E6). */
    microsoft365NeedsIds: z.boolean(),
    /** Whether the page names the third scenario: Action Pack linked in Azure (E36). */
    actionPackLinkScenario: z.boolean(),
    /** The second benefit on the page: TPD, or ISV technical consultation. */
    secondBenefit: z.enum(['tpd', 'isv-consultation']),
  })
  .strict();

const RulebookShape = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    /** The honest date of the facts. */
    asOf: IsoDate,
    programme: Bilingual,
    source: z.object({ name: Bilingual, url: z.url(), facts: z.array(FactId) }).strict(),
    memberships: z.array(Membership).min(1),
    /** Memberships of other editions: understood by name, so that the answer can be that these rules lack them. */
    otherMemberships: z.array(OtherMembership).default([]),
    plans: z.array(Plan).length(2),
    entitlements: z.array(Entitlement).min(1),
    competencies: z.array(Competency).min(1),
    roles: z.array(Role).min(1),
    errors: z.array(KnownError).min(1),
    addresses: z.array(Address).min(1),
    labels: z.record(z.string(), Label),
    products: z.array(Product).min(1),
    notices: z.array(Notice),
    parameters: Parameters,
    /** Facts of the 2021 page that another fact replaces in this edition: `{"R45": ["E31"]}`. */
    replacedFacts: z.record(FactId, z.array(FactId)).default({}),
  })
  .strict();

export const Rulebook = RulebookShape.superRefine(checkReferences);
export type Rulebook = z.infer<typeof RulebookShape>;

function checkReferences(book: Rulebook, ctx: z.RefinementCtx): void {
  const memberships = new Set(book.memberships.map((m) => m.id));
  book.entitlements.forEach((entry, i) => {
    if (!memberships.has(entry.membership)) {
      const expected = [...memberships].join(', ');
      ctx.addIssue({
        code: 'custom',
        path: ['entitlements', i, 'membership'],
        message: `expected one of the memberships: ${expected}`,
      });
    }
  });
  for (const membership of book.memberships) checkCoverage(book, membership, ctx);
  checkUnique(
    [...book.memberships, ...book.otherMemberships].map((entry) => entry.id),
    'otherMemberships',
    ctx,
  );
  for (const list of ['competencies', 'roles', 'errors', 'addresses', 'products', 'notices'] as const) {
    checkUnique(
      book[list].map((entry) => entry.id),
      list,
      ctx,
    );
  }
}

/** Every cell of the table must be there exactly once: a hole would be an answer that the program cannot give. */
function checkCoverage(book: Rulebook, membership: Membership, ctx: z.RefinementCtx): void {
  for (const plan of PlanId.options) {
    for (const kind of CompetencyKind.options) {
      const cells = book.entitlements.filter(
        (e) => e.membership === membership.id && e.plan === plan && (e.competency ?? kind) === kind,
      );
      if (cells.length !== 1) {
        ctx.addIssue({
          code: 'custom',
          path: ['entitlements'],
          message: `expected exactly one entry for ${membership.id}, ${plan}, ${kind} competency; found ${cells.length}`,
        });
      }
    }
  }
}

function checkUnique(ids: string[], list: string, ctx: z.RefinementCtx): void {
  ids.forEach((id, i) => {
    if (ids.indexOf(id) !== i)
      ctx.addIssue({
        code: 'custom',
        path: [list, i, 'id'],
        message: `expected a unique id; "${id}" is there twice`,
      });
  });
}

export type RulebookResult = { ok: true; rulebook: Rulebook } | { ok: false; problems: string[] };

/**
 * Validates a rulebook.
 * @param data the parsed JSON of a rulebook file
 * @returns the rulebook, or every problem as `path: what was expected`
 */
export function parseRulebook(data: unknown): RulebookResult {
  const parsed = Rulebook.safeParse(data);
  if (parsed.success) return { ok: true, rulebook: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.map(
      (issue) => `${issue.path.join('.') || '(whole file)'}: ${issue.message}`,
    ),
  };
}
