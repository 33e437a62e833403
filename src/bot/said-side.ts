import { fold } from '../dialogs/fold.js';
import type { ConversationData } from '../dialogs/conversation.js';
import { without } from '../rules/index.js';
import type { FactName, PlanId, Situation } from '../rules/index.js';
import type { Understanding } from '../understanding/types.js';

/** A family of products that run on one's own servers or in the cloud, and what each is called there. */
const FAMILIES: readonly (Record<PlanId, string> & { either: string })[] = [
  { either: 'exchange', 'on-premises': 'exchange-server', cloud: 'exchange-online' },
  { either: 'sharepoint', 'on-premises': 'sharepoint-server', cloud: 'sharepoint-online' },
  { either: 'sql', 'on-premises': 'sql-server', cloud: 'azure-sql' },
  { either: 'dynamics', 'on-premises': 'dynamics-onprem', cloud: 'dynamics-365' },
];
const DYNAMICS = new Set(['dynamics', 'dynamics-onprem', 'dynamics-365']);

/** What may stand before and after the telling words of a short answer. */
const whole = (said: string): RegExp =>
  new RegExp(
    String.raw`^(?:(?:no|non|yes|oui|ok|okay|so|donc|alors|sorry|pardon|but|mais|and|et|ah|well|euh|actually|en fait|in fact|ca|it|it's|its|is|that's|we|i|use|have|runs?|running|c'est|c|ce|est|il|elle|on|tourne|pour|for|the|a|an|le|la|un|une|du|de|version|product|produit|one|plutot|rather|our|own|notre|l'a|l'ai|ours|edition)[ ,]+)*(?:${said})(?: (?:version|one|please|svp|edition|product|now|maintenant|in fact|en fait|actually|too|aussi|server|serveur|service|at (?:a|the|our) (?:customer|client)(?:'s)?(?: site)?|chez (?:le|un|notre|mon) client|in (?:the|our) (?:office|cloud)|au bureau)){0,3}$`,
  );
const CLOUD = whole(
  String.raw`(?:the )?online|on line|en ligne|hosted(?: (?:by|at) microsoft)?|(?:in |dans )?(?:the |le )?cloud|saas|web|hebergee?(?: (?:par|chez) microsoft)?|(?:en |as )?(?:a )?subscription|par abonnement`,
);
const ON_PREMISES = whole(
  String.raw`on[- ]?prem(?:ises?|isse)?|sur site|sur place|installe(?:e|s|es)?(?: (?:localement|chez nous|sur (?:le|un|mon|nos|les|notre|des) (?:poste|postes|pc|serveur|serveurs|machine|machines|ordinateur)s?))?|installed(?: (?:locally|on (?:the|a|our|my|their) (?:own )?(?:pcs?|machines?|computers?|servers?|laptops?)))?|(?:tourne|runs|running) (?:chez|at) (?:(?:le|un|notre|mon|nos|the|a|our|my|their) )?(?:clients?|customers?)(?:'s?)?(?: (?:office|site|premises|own servers?))?|chez nous|en interne|en local|local(?:ly|ement)?|in[- ]?house|self[- ]?hosted|sur (?:un|le|notre|nos|des|vos) (?:propres? )?(?:serveurs?|machines?)(?: (?:physiques?|locaux|local|internes?|dedies?|a nous))?|on (?:a|our|the|my|their) (?:own )?(?:physical |local |dedicated )?(?:servers?|machines?|hardware|boxes|box)|(?:dans|in) (?:notre|our) (?:datacent(?:er|re)|data center|salle serveurs?|server room)`,
);
const DYNAMICS_SAYS = whole(
  String.raw`(?<local>(?:nav|navision|ax|axapta|gp|great plains|sl|solomon)(?: (?:20[012]\d|\d{1,2}))?|crm 20[012]\d)|(?<cloud>365(?: (?:business central|crm|sales|finance))?|(?:crm|business central|bc|sales|finance|nav) (?:online|365|en ligne|cloud)|d365)|(?<either>crm|business central)`,
);
const YEAR = whole(String.raw`(?<year>20[012]\d)(?: (?<release>r2))?`);
const VERSION = /\b(20[012]\d)\b/;

/** A server on a machine in Azure, of which the source does not say whose support it has. */
const IN_AZURE = /^(?=.*\bazure\b).*\b(?:vms?|virtual machines?|machines? virtuelles?)\b/;
/** Longer messages have something of their own to say. */
const MOST = 80;
/** "Not a cloud one", of the competency that the number depends on. */
const NOT_CLOUD =
  /^(?:(?:no|non|but|mais|and|et|so|donc|ok|well)[ ,]+)*(?:it'?s |it is |its |that'?s |c'est |elle (?:n')?est |ce n'est |ours is )?(?:not|pas)(?: une?| an?)?(?: competence| competency)? cloud(?: one| competency| competence)?$/;

type Said = Pick<Situation, 'product' | 'plan' | 'productVersion' | 'openQuestion' | 'competencyKind'>;

/**
 * What a few words say of the product that is spoken of ("online", "on our own server", "NAV", "2016"): of a whole
 * message by itself they would be no fact.
 */
function saidKind(text: string, { topic }: NonNullable<ConversationData['current']>): Said | undefined {
  return topic === 'count-entitlements' && NOT_CLOUD.test(fold(text))
    ? { competencyKind: 'other' }
    : undefined;
}

function saidSide(
  text: string,
  current: NonNullable<ConversationData['current']>,
  { asking, facts }: { asking: FactName | undefined; facts: Situation },
): Said | undefined {
  const folded = fold(text);
  const { product } = current.situation;
  const family = FAMILIES.find((each) => Object.values(each).includes(product ?? ''));
  if (folded.length > MOST) return undefined;
  if (family && product !== undefined) return ofFamily(folded, family, product);
  if (asking !== 'plan' && facts.plan === undefined) return undefined;
  // A bare “365” is that of Microsoft 365, where nothing tells of Dynamics.
  const named = asking === 'plan' && !/\b365\b/.test(folded) ? ofDynamics(folded) : undefined;
  return named ?? ofSide(folded, family);
}

function ofFamily(folded: string, family: (typeof FAMILIES)[number], product: string): Said | undefined {
  if (IN_AZURE.test(folded)) return { product, openQuestion: 'server-in-azure' };
  const named = DYNAMICS.has(product) ? ofDynamics(folded) : undefined;
  return ofYear(folded, family) ?? named ?? ofSide(folded, family);
}

function ofYear(folded: string, family: (typeof FAMILIES)[number]): Said | undefined {
  const { year, release } = YEAR.exec(folded)?.groups ?? {};
  if (year === undefined) return undefined;
  // What has a year is what one installs.
  return { product: family['on-premises'], productVersion: release ? `${year} R2` : year };
}

function ofDynamics(folded: string): Said | undefined {
  const { local, cloud, either } = DYNAMICS_SAYS.exec(folded)?.groups ?? {};
  if (cloud !== undefined) return { product: 'dynamics-365' };
  if (either !== undefined) return { product: 'dynamics' };
  if (local === undefined) return undefined;
  const [, productVersion] = VERSION.exec(local) ?? [];
  return { product: 'dynamics-onprem', ...(productVersion === undefined ? {} : { productVersion }) };
}

function ofSide(folded: string, family: (typeof FAMILIES)[number] | undefined): Said | undefined {
  const plan = CLOUD.test(folded) ? 'cloud' : ON_PREMISES.test(folded) ? 'on-premises' : undefined;
  if (plan === undefined) return undefined;
  // SQL in the cloud may be Azure SQL, or SQL Server on a machine there.
  if (!family || (family.either === 'sql' && plan === 'cloud')) return { plan };
  return { product: family[plan] };
}

/** The same understanding, with what the words say of the product that is spoken of. */
export function withSide(
  understanding: Understanding,
  text: string,
  conversation: ConversationData,
  asking: FactName | undefined,
): Understanding {
  const { facts } = understanding;
  const { current } = conversation;
  if (understanding.known || current === undefined) return understanding;
  const said = saidKind(text, current) ?? saidSide(text, current, { asking, facts });
  if (!said) return understanding;
  const rest = without(facts, 'plan', 'product', 'productVersion');
  return { ...understanding, facts: { ...rest, ...said }, valueOnly: true };
}
