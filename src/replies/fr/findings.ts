import type { Incidents } from '../../rules/index.js';
import type { Vocabulary } from '../vocabulary.js';
import type { FindingWords } from '../words.js';
import { points } from './points.js';

/** « de » ou « d’ » devant un nom de produit. */
const of = (name: string): string => (/^[aeiouéèê]/i.test(name) ? `d’${name}` : `de ${name}`);

/** Le nom d’un plan avec son article : « le Support produit Microsoft », mais « Signature Cloud Support ». */
const the = (name: string): string => (name.startsWith('Support') ? `le ${name}` : name);
/** Un niveau est un nom propre ; une désignation prend l'article. */
const one = (name: string): string => (name.startsWith('désignation') ? `une ${name}` : name);
const ofThe = (name: string): string => (name.startsWith('Support') ? `du ${name}` : of(name));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const cloudIncidents = (n: Incidents, t: Vocabulary): string =>
  n === 'unlimited' ? 'un nombre **illimité** d’incidents cloud' : `**${t.amount(n)}** incidents cloud`;

/** Ce que dit chaque constat en français : rédigé à partir des faits et du glossaire, jamais traduit d'une page. */
export const findings: FindingWords = {
  entitlement: (d, t) => {
    const kind = d.plan === 'on-premises' ? 'sur site' : 'cloud';
    const names = t.and((d.named ?? []).map((id) => t.competency(id)));
    const membership = one(t.membership(d.membership));
    const owner = d.named
      ? `${membership} et ${d.named.length > 1 ? 'les compétences' : 'la compétence'} ${names}`
      : d.competency === 'cloud'
        ? `${membership} et une compétence cloud`
        : d.competency === 'other'
          ? `${membership} et une autre compétence (non cloud)`
          : membership;
    const right =
      d.incidents === 'none'
        ? `vous n’avez droit à **aucun** incident ${kind}`
        : d.incidents === 'unlimited'
          ? `vous avez droit à un nombre **illimité** d’incidents ${kind}`
          : `vous avez droit à **${d.incidents}** incidents ${kind}`;
    return `Avec ${owner}, ${right} (${t.plan(d.plan)}).`;
  },
  'entitlement-row': (d, t) => {
    const onPremises = `**${t.amount(d.onPremises)}** incidents sur site`;
    const plural = d.cloud === 'unlimited' ? 'illimités' : t.amount(d.cloud);
    const cloud =
      d.cloudOther !== undefined
        ? `incidents cloud **${plural}** avec une compétence cloud, **${t.amount(d.cloudOther)}** sinon`
        : d.cloud === 'none'
          ? '**aucun** incident cloud'
          : `incidents cloud **${plural}**`;
    return `${capital(t.membership(d.membership))} : ${onPremises}, ${cloud}.`;
  },
  'shared-by-colleagues': () =>
    'Les incidents sont attachés à l’adhésion, et non à une personne ni à un compte.',
  'depends-on-membership': () => 'Cela dépend de votre adhésion :',
  'competency-decides': (d, t) =>
    `Avec ${t.membership(d.membership)}, le nombre d’incidents cloud dépend de la compétence : **${t.amount(d.cloud)}** avec une compétence cloud, **${t.amount(d.other)}** avec une autre.`,
  'recent-only': (_d, t) =>
    `Les incidents sur site ne valent que pour les produits récents (${t.link('supported-products', 'lesquels')}).`,
  'cloud-competency': (d, t) =>
    `${d.asked ? 'Oui : la' : 'La'} compétence **${t.competency(d.competency)}** fait partie des compétences cloud.`,
  'other-competency': (d, t) =>
    `${d.asked ? 'Non : la' : 'La'} compétence **${t.competency(d.competency)}** ne figure pas parmi les compétences cloud que cite la page de Microsoft ; je la compte donc parmi les « autres ».`,
  'cloud-list': (d, t) =>
    `La page de Microsoft cite comme compétences cloud : ${t.and(d.competencies.map((id) => t.competency(id)))}.`,
  'kinds-disagree': (d, t) =>
    `Prises séparément, avec ${t.membership(d.membership)} : une compétence cloud donne ${cloudIncidents(d.cloud, t)}, une autre ${cloudIncidents(d.other, t)}.`,
  'activate-where': (_d, t) =>
    `Connectez-vous à ${t.link('partner-center', 'l’Espace partenaires')}, ouvrez ${t.link('technical-benefits', 'les avantages techniques')} sous ${t.ui('menu')}, puis cliquez sur ${t.ui('activate')}.`,
  'activate-each': (_d, t) =>
    `${capital(the(t.plan('on-premises')))} et ${t.plan('cloud')} sont deux avantages distincts : activez chacun de ceux que vous voulez utiliser.`,
  'activate-signature-members': (_d, t) =>
    `${capital(the(t.plan('on-premises')))} est compris dans toutes les adhésions, ${t.plan('cloud')} dans toutes sauf ${t.membership('action-pack')}.`,
  'activate-roles': (d, t) =>
    `Il faut un compte qui a le rôle ${t.or(d.roles.map((id) => `**${t.role(id)}**`))}.`,
  'role-may-activate': (d, t) => `Avec le rôle **${t.role(d.role)}**, vous pouvez activer les avantages.`,
  'role-may-not-activate': (d, t) =>
    d.role === 'other'
      ? 'À lui seul, ce rôle ne permet pas d’activer les avantages.'
      : `Le rôle **${t.role(d.role)}** ne permet pas d’activer les avantages.`,
  'role-on-this-account': (d, t) =>
    `Vérifiez donc que le rôle **${t.role(d.role)}** est bien celui du compte avec lequel vous êtes connecté, et que ce compte est associé à votre adhésion MPN : icône ${t.ui('account')}, en haut à droite > ${t.ui('sign-in-other')}.`,
  'csp-only-cannot': (_d, t) =>
    `Un compte associé au seul programme CSP ne peut pas activer : il obtient « ${t.error('not-authorized')} ». Utilisez un compte associé à votre adhésion MPN.`,
  'ids-where': (_d, t) =>
    `Vous trouvez l’ID d’accès et l’ID de contrat dans l’Espace partenaires, sous ${t.ui('menu')} : ${t.link('technical-benefits', 'ouvrir la page')}.`,
  'ids-after-activation': () =>
    'Les deux ID s’affichent une fois l’avantage activé ; dès qu’ils sont à l’écran, vous pouvez vous en servir.',
  'ids-not-activated': () =>
    'Il n’y a pas encore d’ID : activez d’abord l’avantage ; l’ID d’accès et l’ID de contrat s’affichent ensuite.',
  'ids-everyone': () =>
    'Après l’activation, **tous les utilisateurs** de votre société voient les ID, quel que soit leur rôle.',
  'duration-not-said': () => 'La page de Microsoft sur le support technique, elle, n’indique aucun délai.',
  'ids-first-time': () =>
    'Chaque compte saisit les deux ID une seule fois, quand il utilise le support pour la première fois.',
  'ids-once': () =>
    '**Une seule fois par compte.** Les deux ID sont demandés à la première utilisation ; une fois le contrat associé au compte, ils ne le sont plus.',
  'ids-per-account': () =>
    'Un collègue, ou vous-même avec un nouveau compte, devra saisir une fois les deux mêmes ID.',
  'ids-until': () =>
    'Le contrat reste associé au compte jusqu’à l’expiration des avantages ou jusqu’à ce qu’il ne reste plus d’incidents.',
  'ids-unlimited-until-expiry': () =>
    'Le contrat reste associé au compte jusqu’à l’expiration des avantages ; des incidents illimités ne s’épuisent pas.',
  'ids-not-for-csp-azure': (_d, t) =>
    `Les demandes Azure faites avec le plan ${t.ui('csp-plan')} se passent de contrat, donc d’ID.`,
  'ids-not-for-microsoft-365': () => 'Pour une demande sur Microsoft 365, les ID ne sont pas demandés.',
  'ids-if-asked': (_d, t) =>
    `L’ID d’accès et l’ID de contrat ne vous servent que si le portail les demande (${t.link('technical-benefits', 'où les trouver')}) ; la page de Microsoft sur le support technique ne fait pas d’exception pour Microsoft 365.`,
  'contract-already-linked': () =>
    'Votre contrat est déjà associé au compte : vous n’avez plus besoin des ID.',
  'remaining-where': (d, t) =>
    `Ouvrez ${t.link('support-for-business', 'Support for Business')} et commencez une demande pour **${d.probe}**, sans l’envoyer : l’étape 2 affiche les incidents restants.`,
  'remaining-not-in-cloud-portals': () =>
    'Ni le portail Azure, ni LCS, ni les autres portails cloud n’affichent ce nombre.',
  'remaining-no-request': () =>
    '**N’envoyez pas le formulaire.** Des données fictives suffisent, et aucune demande n’est créée tant que vous n’allez pas au bout.',
  'remaining-shows': () =>
    'Dans Support for Business, le contrat de support partenaire affiche sa date de début, sa date de fin et les incidents restants, s’il est associé à votre compte et encore valide.',
  'remaining-unlimited': (d, t) =>
    `Vos incidents cloud sont **illimités** (${t.membership(d.membership)} avec une compétence cloud) : il n’y a rien à décompter.`,
  'signature-listed-unavailable': (_d, t) =>
    `Dans Support for Business, ${t.plan('cloud')} figure sous ${t.ui('unavailable-plans')}, car ce portail est celui des produits sur site ; cela ne veut pas dire que ce plan est épuisé.`,
  'signature-in-form': (_d, t) =>
    `Dans Support for Business, ${t.plan('cloud')} figure toujours sous ${t.ui('unavailable-plans')} : ce portail est celui des produits sur site, et cela ne veut pas dire que ce plan est épuisé.`,
  'portal-on-premises': (_d, t) =>
    `Faites la demande dans ${t.link('support-for-business', 'Support for Business')} (« Support pour les entreprises »), le portail des produits sur site.`,
  'portal-azure': (_d, t) =>
    `Pour Azure, dans le portail Azure : la première fois, saisissez les deux ID sous ${t.ui('azure-help')} > ${t.ui('link-benefits')} ; cliquez ensuite sur ${t.ui('new-support-request')} et choisissez votre plan.`,
  'portal-cloud-product': (d, t) =>
    `Faites la demande dans le portail ${d.product ? t.product(d.product) : 'propre au produit cloud'} et ajoutez-y votre contrat de support (${t.plan('cloud')}).`,
  'portal-csp-customer': (_d, t) =>
    `Pour la demande d’un client, ouvrez sa fiche dans la ${t.link('customers', 'liste des clients')} et suivez ${t.ui('csp-path')} ; il faut le rôle **${t.role('admin-agent')}**.`,
  'csp-plan-azure': (_d, t) =>
    `Pour Azure, un partenaire CSP peut choisir le plan de support ${t.ui('csp-plan')} ; **aucun contrat de support n’est nécessaire**.`,
  'csp-other-workloads': () =>
    'Pour les services (« workloads ») autres qu’Azure, le service choisi ouvre son propre portail ; c’est là que vous ajoutez un contrat de support et créez la demande.',
  'csp-no-indirect': () =>
    'La page de Microsoft sur le support technique, elle, ne distingue pas les revendeurs indirects des autres partenaires CSP.',
  'own-request-role': (_d, t) =>
    `Pour vos propres demandes, la documentation de Microsoft ne cite aucun rôle ; le rôle **${t.role('admin-agent')}** sert à celles que vous ouvrez pour des clients.`,
  'role-for-customers': (d, t) =>
    d.may
      ? `Avec le rôle **${t.role(d.role)}**, vous pouvez ouvrir des demandes pour vos clients CSP.`
      : `Pour la demande d’un client, la page indique le rôle **${t.role('admin-agent')}**${d.role === 'other' ? '' : `, et non **${t.role(d.role)}**`}.`,
  'csp-count-by-membership': (_d, t) =>
    `Le nombre d’incidents dépend de votre adhésion MPN, et non du programme CSP ; les demandes Azure de vos clients, elles, passent par le plan ${t.ui('csp-plan')}, sans contrat de support.`,
  'product-runs': (d, t) =>
    `${t.product(d.product)} est un produit ${d.plan === 'cloud' ? 'cloud' : 'sur site'} : il relève ${ofThe(t.plan(d.plan))}.`,
  'product-either': (d, t) =>
    `${t.product(d.product)} tourne sur vos serveurs ou dans le cloud : sur site, il relève ${ofThe(t.plan('on-premises'))} ; dans le cloud, ${ofThe(t.plan('cloud'))}.`,
  'ids-at-hand': (_d, t) =>
    `Gardez l’ID d’accès et l’ID de contrat sous la main (${t.link('technical-benefits', 'où les trouver')}) : ils ne sont demandés que la première fois.`,
  'cloud-members': (_d, t) =>
    `Toutes les adhésions sauf ${t.membership('action-pack')} comprennent ${t.plan('cloud')}.`,
  'no-cloud-in-membership': (d, t) =>
    `**${t.membership(d.membership)}** ne comprend **aucun support cloud** ; ${t.plan('cloud')} n’en fait pas partie.`,
  'portal-overview': (_d, t) =>
    `Tout dépend du produit : sur site dans ${t.link('support-for-business', 'Support for Business')}, Azure dans le portail Azure (${t.ui('new-support-request')}), les autres produits cloud dans leur propre portail.`,
  'add-in-support-for-business': (_d, t) =>
    `Dans ${t.link('support-for-business', 'Support for Business')} : commencez une demande, développez ${t.ui('need-plans')} > ${t.ui('add-contract')}, puis saisissez les deux ID.`,
  'add-in-azure': (_d, t) =>
    `Dans le portail Azure : ouvrez ${t.ui('azure-help')} > ${t.ui('link-benefits')}, puis saisissez les deux ID.`,
  'add-once-only': () =>
    'Une seule fois, à un seul endroit : un compte qui a déjà le contrat n’a pas besoin d’être associé de nouveau, et le tenter donne l’erreur « l’ID d’accès est déjà associé ».',
  'not-authorized-csp-only': (_d, t) =>
    `Votre compte est associé **uniquement au programme CSP**, et non à votre adhésion MPN ; c’est alors que s’affiche « ${t.error('not-authorized')} ».`,
  'not-authorized-remedy': (_d, t) =>
    `Connectez-vous avec un compte associé au MPN : icône ${t.ui('account')}, en haut à droite > ${t.ui('sign-in-other')} ; puis ${t.link('technical-benefits', 'rouvrez les avantages')}.`,
  'not-authorized-role': () =>
    'Le compte appartient bien à votre adhésion MPN, mais il lui manque le rôle voulu ; faites-le vérifier par un administrateur. La source ne cite que la première cause.',
  'not-authorized-excluded': () =>
    'La documentation de Microsoft ne cite qu’une cause, un compte associé au seul programme CSP ; avec un compte de votre adhésion MPN, elle est exclue.',
  'not-authorized-role-left': (d, t) =>
    `Votre compte n’a pas le rôle voulu ; pour activer, il faut ${t.or(d.roles.map((id) => `**${t.role(id)}**`))}. Faites-le vérifier par un administrateur.`,
  'not-authorized-nothing-left': (d, t) =>
    `Comme vous avez aussi le rôle **${t.role(d.role)}**, la source ne cite plus aucune autre cause.`,
  'no-benefits-nothing-left': () =>
    'Les deux causes que cite la source sont alors exclues : le mauvais compte et l’absence d’offre d’adhésion active.',
  'access-denied-other': (_d, t) =>
    `« ${t.error('not-authorized')} » est un autre message : il s’affiche pour un compte associé uniquement au programme CSP.`,
  'no-benefits-no-offer': (_d, t) =>
    `Votre société n’a **aucune offre d’adhésion active** ; c’est alors que s’affiche « ${t.error('no-benefits')} ».`,
  'no-benefits-wrong-account': (d) =>
    d.activeOffer
      ? 'Vous êtes connecté avec **le mauvais compte**, puisque votre société a bien une offre d’adhésion active.'
      : 'Vous êtes connecté avec **le mauvais compte**, si votre société a bien une offre d’adhésion active.',
  'no-benefits-check-account': (_d, t) =>
    `Vérifiez avec quel compte vous êtes connecté : icône ${t.ui('account')}, en haut à droite > ${t.ui('sign-in-other')}, et choisissez celui qui est associé à votre adhésion MPN.`,
  'associated-ignore': (_d, t) =>
    `**Ignorez ce message.** Votre plan s’affiche : le contrat est donc déjà associé à votre compte. Cliquez sur ${t.ui('new-support-request')}, choisissez le plan et créez l’incident comme d’habitude.`,
  'associated-why': (_d, t) =>
    `Pourquoi : un contrat ne s’associe qu’une fois à un compte, par exemple pour le support sur site ; repasser par ${t.ui('link-benefits')} provoque ce message.`,
  'associated-plan-gone': (d) =>
    d.expired
      ? '**Ici, n’ignorez pas le message.** Un plan qui ne s’affiche pas a **expiré**, ou bien un Signature 10-pack (Gold hybride) ou 5-pack (Silver hybride) **n’a plus d’incidents** ; Azure le masque alors.'
      : '**Ici, n’ignorez pas le message.** Si le contrat n’a pas expiré, la source ne laisse qu’une cause à un plan qui ne s’affiche pas : un Signature 10-pack (Gold hybride) ou 5-pack (Silver hybride) **n’a plus d’incidents** ; Azure le masque alors.',
  'associated-buy': (d) =>
    `Sans contrat valide, ${d.must ? 'il vous faut' : 'vous pouvez'} acheter un nouveau plan de support pour obtenir d’autres incidents Azure.`,
  'associated-no-tam': () =>
    'Inutile de contacter un responsable technique de compte (TAM) ou de demander un nouvel ID d’accès, malgré ce que dit le message.',
  'associated-colleague': () =>
    'Un collègue ne le verra que si le contrat est déjà associé à son propre compte : chaque compte saisit les deux ID une seule fois, et c’est la seconde saisie qui provoque le message.',
  'associated-pointless': () =>
    'Ignorer ou non le message ne change rien ici : il n’y a pas d’incident cloud avec lequel ouvrir une demande.',
  'associated-both': (d, t) =>
    `Tout dépend d’un point. Sous ${t.ui('new-support-request')} : si votre plan **s’affiche**, ignorez le message et créez l’incident ; s’il **ne s’affiche pas**, ${d.usedUp ? 'il a expiré ou il est épuisé, et il vous faut un autre plan' : 'il faut en chercher la cause'}.`,
  'cannot-be-used-up': (d, t) =>
    `Votre plan n’est **pas épuisé** : avec ${t.membership(d.membership)} et une compétence cloud, les incidents cloud sont illimités.`,
  'unlimited-causes': (d) =>
    d.expired
      ? 'C’est donc que le contrat a expiré, qu’il n’est pas associé à ce compte, ou que vous êtes connecté avec le mauvais compte.'
      : 'S’il n’a pas expiré non plus, c’est qu’il n’est pas associé à ce compte, ou que vous êtes connecté avec le mauvais compte.',
  'action-pack-linked': (d, t) =>
    `Des ID ${t.membership(d.membership)} liés dans Azure ne font rien apparaître : Azure n’affiche que les plans valides.`,
  'contract-spent': (d, t) =>
    `${d.state === 'expired' ? 'Avec un contrat **expiré**' : 'Lorsqu’il **ne reste plus d’incidents** sur le contrat'}, vous ne pouvez plus ouvrir de demande : les portails ne le proposent plus. Pour d’autres demandes, vous pouvez acheter un ${t.link('compare-plans', 'plan de support')}.`,
  'plan-hidden-azure': (d) =>
    d.expired
      ? 'Azure masque un plan dont le contrat a **expiré**, et un Signature 10-pack (Gold hybride) ou 5-pack (Silver hybride) qui **n’a plus d’incidents** ; l’associer de nouveau ne donne que l’erreur « déjà associé ».'
      : 'Si le contrat n’a pas expiré, restent ces causes : un Signature 10-pack (Gold hybride) ou 5-pack (Silver hybride) **n’a plus d’incidents**, le contrat n’est pas associé à ce compte, ou vous êtes connecté avec le mauvais compte.',
  'link-if-never': (d, t) => {
    const azure = `${t.ui('azure-help')} > ${t.ui('link-benefits')}`;
    const form = `${t.ui('need-plans')} > ${t.ui('add-contract')}`;
    const where =
      d.plan === 'cloud'
        ? `sous ${azure}`
        : d.plan === 'on-premises'
          ? `sous ${form}`
          : `dans Azure sous ${azure}, dans Support for Business sous ${form}`;
    return `Si ce compte n’a **jamais été associé** au contrat, commencez par là : ${where}, une seule fois, avec les deux ID. Le plan s’affiche ensuite.`;
  },
  'plan-hidden-on-premises': (d, t) => {
    const where = `le support partenaire n’apparaît sous ${t.ui('unavailable-plans')} que`;
    const others = `s’il **ne reste plus d’incidents** ou si un **ancien produit** a été choisi (${t.link('supported-products', 'produits récents')})`;
    return d.expired
      ? `Dans Support for Business, ${where} si le contrat a **expiré**, ${others}.`
      : `Dans Support for Business, si le contrat n’a pas expiré, ${where} ${others}.`;
  },
  'product-not-covered': (_d, t) =>
    `Ce contrat ne couvre pas le produit ou la version que vous avez choisis ; c’est ce que veut dire « ${t.error('product-not-covered')} ». Choisissez un produit couvert (${t.link('supported-products', 'liste')}).`,
  'error-overview': (_d, t) =>
    `Je peux expliquer « ${t.error('not-authorized')} », « ${t.error('no-benefits')} », « ID d’accès déjà associé… » et un plan de support qui ne s’affiche pas.`,
  'roles-activate-only': (d, t) =>
    `Pour activer, il faut le rôle ${t.or(d.roles.map((id) => `**${t.role(id)}**`))} ; le rôle **${t.role('admin-agent')}** ${d.agentDenied ? '' : 'ne suffit pas, il '}sert aux demandes pour des clients CSP.`,
  'account-any': () =>
    '**N’importe quel compte** convient pour le support sur site, professionnel ou scolaire (Azure AD, aujourd’hui Entra ID) comme personnel (compte Microsoft), pourvu qu’il ait l’ID d’accès et l’ID de contrat.',
  'account-kind-fine': (d) =>
    d.account === 'personal'
      ? 'Un compte Microsoft personnel peut utiliser le support sur site.'
      : 'Un compte professionnel ou scolaire peut utiliser le support sur site.',
  'account-activation': () =>
    'Pour activer les avantages dans l’Espace partenaires, il faut en revanche un compte associé à votre adhésion MPN.',
  'account-cloud-not-said': () =>
    'Pour les demandes cloud, la documentation de Microsoft n’exige aucun type de compte, seulement les deux ID la première fois.',
  'scope-break-fix': () =>
    'Le support technique, c’est du **dépannage** : un problème précis, un message d’erreur ou une fonction qui ne marche pas comme prévu.',
  'scope-not-said': () =>
    'La formation, la conception, les scripts ou les travaux faits à votre place ne sont promis nulle part ; la source ne parle que de dépannage.',
  'validity-not-said': () =>
    'La page de Microsoft sur le support technique n’indique aucune durée ; les dates de votre contrat s’affichent là où l’on voit les incidents restants.',
  'hours-not-said': () =>
    'La page de Microsoft sur le support technique ne dit ni à quelles heures ni dans quelles langues le support est assuré.',
  'products-two-benefits': (_d, t) =>
    `${capital(the(t.plan('on-premises')))} couvre les **produits sur site récents** (${t.link('supported-products', 'lesquels')}) ; ${t.plan('cloud')} couvre les **produits cloud**.`,
  'product-version-check': (d, t) =>
    `${t.product(d.product)}${d.version ? ` ${d.version}` : ''} n’est couvert que s’il compte parmi les versions récentes : voyez ${t.link('supported-products', 'la liste de Microsoft')}. La source ne cite aucune version, et je ne veux pas deviner.`,
  'recent-defined': () =>
    'Récent veut dire la version actuelle (N) et la précédente (N-1), celle-ci seulement tant qu’elle est en support standard.',
  'plans-paid': (_d, t) =>
    `Les partenaires peuvent acheter des plans de support en plus de ce qui est compris dans l’adhésion : ${t.link('compare-plans', 'comparez-les')}.`,
  'plan-for': (d, t) =>
    d.plan === 'cloud'
      ? `Pour les produits cloud, l’un ou l’autre convient : le ${t.link('premier')}, ou le ${t.link('advanced')}, réservé aux produits cloud.`
      : `Pour les produits sur site, il faut le ${t.link('premier')} ; le ${t.link('advanced')} est réservé aux produits cloud.`,
  'plan-premier': (_d, t) =>
    `Le ${t.link('premier')} est le plus haut niveau de support technique de Microsoft.`,
  'plan-advanced': (_d, t) => `Le ${t.link('advanced')} vaut pour les produits cloud uniquement.`,
  'second-benefit': (d, t) =>
    d.kind === 'tpd'
      ? `Pour des conseils avant-vente ou de l’aide au déploiement, il existe un autre avantage technique : ${t.link('tpd', 'les services de prévente technique et de déploiement (TPD)')}.`
      : `Pour des conseils, il existe un autre avantage technique (consultation technique ISV) ; la prévente technique et le déploiement ont leur propre page : ${t.link('tpd', 'TPD')}.`,
  'second-benefit-separate': () =>
    'Il est distinct des incidents de support ; c’est sa propre page qui le décrit, pas celle du support.',
  'pmc-gone': () =>
    'Activez dans l’Espace partenaires, et non dans Partner Membership Center (PMC) : la page qui expliquait l’activation dans PMC a été retirée en juin 2021.',
  'pmc-now': (_d, t) =>
    `Connectez-vous à ${t.link('partner-center', 'l’Espace partenaires')} et ouvrez ${t.link('technical-benefits', 'les avantages techniques')} sous ${t.ui('menu')}.`,
  'manage-where': (_d, t) =>
    `Les autres avantages et offres de votre adhésion sont expliqués ici : ${t.link('manage-benefits')}.`,
  point: ({ point }, t) => points[point](t),
  'manage-audience': () =>
    'Pour ma part, je ne connais que le support technique : activation, ID, incidents et demandes.',
};
