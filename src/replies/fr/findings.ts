import type { FindingWords } from '../words.js';

/** Ce que dit chaque constat en français : rédigé à partir des faits et du glossaire, jamais traduit d'une page. */
export const findings: FindingWords = {
  entitlement: (d, t) => {
    const kind = d.plan === 'on-premises' ? 'sur site' : 'cloud';
    const owner = d.named
      ? `${t.membership(d.membership)} avec ${d.named.length > 1 ? 'les compétences' : 'la compétence'} ${t.and(d.named.map((id) => t.competency(id)))}`
      : d.competency === 'cloud'
        ? `${t.membership(d.membership)} avec une compétence cloud`
        : d.competency === 'other'
          ? `${t.membership(d.membership)} avec une autre compétence (non cloud)`
          : t.membership(d.membership);
    if (d.incidents === 'none')
      return `${owner} ne donne droit à **aucun** incident ${kind} (${t.plan(d.plan)}).`;
    const many =
      d.incidents === 'unlimited'
        ? `un nombre **illimité** d’incidents ${kind}`
        : `**${d.incidents}** incidents ${kind}`;
    return `${owner} donne droit à ${many} (${t.plan(d.plan)}).`;
  },
  'entitlement-row': (d, t) => {
    const onPremises = `**${t.amount(d.onPremises)}** incidents sur site`;
    const cloud =
      d.cloudOther === undefined
        ? d.cloud === 'none'
          ? '**aucun** incident cloud'
          : `incidents cloud : **${t.amount(d.cloud)}**`
        : `incidents cloud : **${t.amount(d.cloud)}** avec une compétence cloud, **${t.amount(d.cloudOther)}** sinon`;
    return `${t.membership(d.membership)} : ${onPremises} ; ${cloud}.`;
  },
  'competency-decides': (d, t) =>
    `Avec ${t.membership(d.membership)}, le nombre d’incidents cloud dépend de la compétence : **${t.amount(d.cloud)}** avec une compétence cloud, **${t.amount(d.other)}** avec une autre.`,
  'recent-only': (_d, t) =>
    `Les incidents sur site ne valent que pour les produits récents : ${t.link('supported-products')}.`,
  'cloud-competency': (d, t) =>
    `${d.asked ? 'Oui : ' : ''}**${t.competency(d.competency)}** fait partie des compétences cloud.`,
  'other-competency': (d, t) =>
    `${d.asked ? 'Non : ' : ''}**${t.competency(d.competency)}** ne figure pas parmi les compétences cloud que cite la page ; elle compte donc parmi les « autres ».`,
  'cloud-list': (d, t) =>
    `La page cite ces compétences cloud : ${t.and(d.competencies.map((id) => t.competency(id)))}.`,
  'kinds-disagree': (d, t) =>
    `La source ne dit pas ce qui s’applique quand un partenaire ${t.membership(d.membership)} détient à la fois une compétence cloud (**${t.amount(d.cloud)}**) et une autre (**${t.amount(d.other)}**).`,
  'activate-where': (_d, t) =>
    `Connectez-vous à ${t.link('partner-center', 'l’Espace partenaires')}, ouvrez ${t.ui('menu')}, puis cliquez sur ${t.ui('activate')} : voici ${t.link('technical-benefits', 'la page')}.`,
  'activate-each': (_d, t) =>
    `${t.plan('on-premises')} et ${t.plan('cloud')} sont deux avantages distincts : activez chacun de ceux dont vous avez besoin.`,
  'activate-signature-members': (_d, t) =>
    `${t.plan('cloud')} est réservé aux membres Gold et Silver ; ${t.plan('on-premises')} vaut aussi pour Action Pack.`,
  'activate-roles': (d, t) => `Il faut pour cela le rôle ${t.or(d.roles.map((id) => `**${t.role(id)}**`))}.`,
  'role-may-activate': (d, t) =>
    `Oui : avec le rôle **${t.role(d.role)}**, vous pouvez activer les avantages.`,
  'role-may-not-activate': (d, t) =>
    d.role === 'other'
      ? 'Non : ce rôle ne permet pas d’activer les avantages.'
      : `Non : le rôle **${t.role(d.role)}** ne permet pas d’activer les avantages.`,
  'csp-only-cannot': (_d, t) =>
    `Un compte rattaché uniquement au programme CSP ne peut pas activer : il reçoit « ${t.error('not-authorized')} ». Prenez un compte associé à votre adhésion MPN.`,
  'ids-where': (_d, t) =>
    `L’ID d’accès et l’ID de contrat se trouvent dans l’Espace partenaires, sous ${t.ui('menu')} : ${t.link('technical-benefits', 'ouvrir la page')}.`,
  'ids-after-activation': () =>
    'Ils s’affichent une fois l’avantage activé ; dès que les deux sont à l’écran, vous pouvez vous en servir.',
  'ids-not-activated': () =>
    'Il n’y a pas encore d’ID : activez d’abord l’avantage ; l’ID d’accès et l’ID de contrat s’affichent ensuite.',
  'ids-everyone': () =>
    'Après l’activation, **tous les utilisateurs** de votre société voient les ID, quel que soit leur rôle.',
  'ids-first-time': () => 'Chaque compte les saisit une seule fois, à sa première utilisation du support.',
  'ids-once': () =>
    '**Une seule fois par compte.** Les deux ID sont demandés à la première utilisation ; une fois le contrat associé au compte, on ne les redemande plus.',
  'ids-per-account': () =>
    'Un collègue, ou vous-même avec un nouveau compte, devra saisir les deux mêmes ID une fois.',
  'ids-until': () =>
    'L’association au compte dure jusqu’à l’expiration des avantages ou jusqu’à ce qu’il ne reste plus d’incidents.',
  'ids-unlimited-until-expiry': () =>
    'L’association dure jusqu’à l’expiration des avantages ; un droit illimité ne s’épuise pas.',
  'ids-not-for-csp-azure': (_d, t) =>
    `Les demandes Azure faites avec le plan ${t.ui('csp-plan')} se passent de contrat, donc d’ID.`,
  'ids-not-for-microsoft-365': () => 'Pour une demande sur Microsoft 365, les ID ne sont pas nécessaires.',
  'contract-already-linked': () =>
    'Votre contrat est déjà associé au compte : vous n’avez plus besoin des ID.',
  'remaining-where': (d, t) =>
    `Ouvrez ${t.link('support-for-business', 'Support for Business')} et commencez une demande pour **${d.probe}** : la deuxième page affiche les incidents qui vous restent.`,
  'remaining-not-in-cloud-portals': () =>
    'Ni le portail Azure, ni LCS, ni les autres portails cloud n’affichent ce nombre.',
  'remaining-no-request': () =>
    '**N’envoyez pas le formulaire.** Des données fictives suffisent, et aucune demande n’est créée tant que vous n’allez pas au bout.',
  'remaining-shows': () =>
    'Le contrat de support partenaire y montre sa date de début, sa date de fin et les incidents restants, s’il est associé à votre compte et encore valide.',
  'remaining-unlimited': (d, t) =>
    `Vos incidents cloud sont en nombre **illimité** (${t.membership(d.membership)} avec une compétence cloud) : il n’y a rien à décompter.`,
  'signature-listed-unavailable': (_d, t) =>
    `${t.plan('cloud')} y figure toujours sous ${t.ui('unavailable-plans')}, car ce formulaire concerne les produits sur site ; cela ne veut pas dire qu’il est épuisé.`,
  'portal-on-premises': (_d, t) =>
    `Faites la demande dans ${t.link('support-for-business', 'Support for Business')}, le portail des produits sur site.`,
  'portal-azure': (_d, t) =>
    `Dans le portail Azure : ${t.ui('azure-help')} > ${t.ui('link-benefits')} la première fois, puis ${t.ui('new-support-request')} et choisissez votre plan.`,
  'portal-cloud-product': (d, t) =>
    `Faites la demande dans le portail ${d.product ? `de ${t.product(d.product)}` : 'du produit cloud lui-même'} et ajoutez-y votre contrat de support (${t.plan('cloud')}).`,
  'portal-csp-customer': (_d, t) =>
    `Pour un client : ${t.link('customers', 'liste des clients')}, puis ${t.ui('csp-path')}, avec le rôle **${t.role('admin-agent')}**.`,
  'csp-plan-azure': (_d, t) =>
    `Pour Azure, un partenaire CSP peut choisir le plan de support ${t.ui('csp-plan')} ; **aucun contrat de support n’est nécessaire**.`,
  'csp-other-workloads': () =>
    'Pour les autres charges de travail, le choix de la charge de travail ouvre son propre portail ; c’est là que vous ajoutez un contrat de support et créez la demande.',
  'product-runs': (d, t) =>
    `${t.product(d.product)} est un produit ${d.plan === 'cloud' ? 'cloud' : 'sur site'} : il relève de ${t.plan(d.plan)}.`,
  'product-either': (d, t) =>
    `${t.product(d.product)} peut tourner sur vos serveurs ou dans le cloud, et le portail n’est pas le même.`,
  'ids-at-hand': (_d, t) =>
    `Gardez l’ID d’accès et l’ID de contrat sous la main (${t.link('technical-benefits', 'où les trouver')}) ; on ne les demande que la première fois.`,
  'cloud-members': (_d, t) =>
    `${t.plan('cloud')} est réservé aux partenaires Gold et Silver ; Action Pack ne comprend pas de support cloud.`,
  'no-cloud-in-membership': (d, t) =>
    `Non : **${t.membership(d.membership)}** ne comprend **aucun support cloud** ; ${t.plan('cloud')} n’en fait pas partie.`,
  'portal-overview': (_d, t) =>
    `Produit sur site : ${t.link('support-for-business', 'Support for Business')}. Azure : ${t.ui('azure-help')}, puis ${t.ui('new-support-request')} dans le portail Azure. Autre produit cloud : son propre portail.`,
  'add-in-support-for-business': (_d, t) =>
    `Dans ${t.link('support-for-business', 'Support for Business')} : commencez une demande, développez ${t.ui('need-plans')} > ${t.ui('add-contract')}, puis saisissez les deux ID.`,
  'add-in-azure': (_d, t) =>
    `Dans le portail Azure : ${t.ui('azure-help')} > ${t.ui('link-benefits')}, puis saisissez les deux ID.`,
  'add-once-only': () =>
    `Une seule fois, à un seul endroit : un compte qui a déjà le contrat n’a pas besoin d’une seconde association, et la tenter donne l’erreur « l’ID d’accès est déjà associé ».`,
  'not-authorized-csp-only': (_d, t) =>
    `Le message « ${t.error('not-authorized')} » apparaît quand le compte est rattaché **uniquement au programme CSP**, et non à votre adhésion MPN.`,
  'not-authorized-remedy': (_d, t) =>
    `Connectez-vous avec un compte associé au MPN : icône ${t.ui('account')}, en haut à droite > ${t.ui('sign-in-other')}, puis ${t.link('technical-benefits', 'rouvrez les avantages')}.`,
  'not-authorized-role': () =>
    'Si votre compte appartient bien à l’adhésion MPN, faites vérifier votre rôle par un collègue administrateur ; la source ne cite pas d’autre cause.',
  'no-benefits-no-offer': (_d, t) =>
    `Votre société n’a **aucune offre d’adhésion active** : la page affiche alors « ${t.error('no-benefits')} ».`,
  'no-benefits-wrong-account': (d) =>
    d.activeOffer
      ? 'Vous êtes connecté avec **le mauvais compte**, puisque votre société a bien une offre active.'
      : 'Votre société a une offre active et vous êtes connecté avec **le mauvais compte**.',
  'no-benefits-check-account': (_d, t) =>
    `Vérifiez l’icône ${t.ui('account')}, en haut à droite > ${t.ui('sign-in-other')}, et choisissez le compte associé à votre adhésion MPN.`,
  'associated-ignore': (_d, t) =>
    `**Ignorez ce message.** Votre plan s’affiche : le contrat est donc déjà associé à votre compte. Passez par ${t.ui('new-support-request')}, choisissez le plan et créez l’incident normalement.`,
  'associated-why': (_d, t) =>
    `Pourquoi : un contrat ne s’associe qu’une fois à un compte, par exemple pour le support sur site ; passer de nouveau par ${t.ui('link-benefits')} provoque ce message.`,
  'associated-plan-gone': () =>
    'Ici, le message **n’est pas à ignorer** : un plan qui ne s’affiche pas a **expiré**, ou bien un Signature 10-pack (Gold hybride) ou 5-pack (Silver hybride) **n’a plus d’incidents**, et Azure le masque.',
  'associated-buy': (d) =>
    d.must
      ? 'Pour obtenir d’autres incidents Azure, il vous faut acheter un nouveau plan de support.'
      : 'Pour obtenir d’autres incidents Azure, vous pouvez acheter un nouveau plan de support.',
  'associated-no-tam': () =>
    'Inutile de contacter un responsable technique de compte (TAM) ou de demander un nouvel ID d’accès, malgré ce que dit le message.',
  'associated-both': (_d, t) =>
    `Tout dépend d’un point. Sous ${t.ui('new-support-request')} : si votre plan **s’affiche**, ignorez le message et créez l’incident ; s’il **ne s’affiche pas**, il a expiré ou il est épuisé, et il vous faut un autre plan.`,
  'cannot-be-used-up': (d, t) =>
    `Il n’est **pas épuisé** : les incidents cloud de ${t.membership(d.membership)} avec une compétence cloud sont en nombre illimité.`,
  'unlimited-causes': () =>
    'C’est donc que le contrat a expiré, qu’il n’est pas associé à ce compte, ou que vous êtes connecté avec le mauvais compte.',
  'action-pack-linked': (d, t) =>
    `Des ID ${t.membership(d.membership)} liés dans Azure ne font rien apparaître : Azure n’affiche que les plans valides.`,
  'plan-hidden-azure': () =>
    'Dans Azure, un plan est masqué quand le contrat a **expiré**, ou quand un Signature 10-pack (Gold hybride) ou 5-pack (Silver hybride) **n’a plus d’incidents**. L’associer de nouveau ne donne que l’erreur « déjà associé ».',
  'plan-hidden-on-premises': (_d, t) =>
    `Dans Support for Business, le support partenaire ne passe sous ${t.ui('unavailable-plans')} que si le contrat a **expiré**, s’il **ne reste plus d’incidents** ou si un **ancien produit** a été choisi (${t.link('supported-products', 'produits récents')}).`,
  'product-not-covered': (_d, t) =>
    `« ${t.error('product-not-covered')} » : ce contrat ne couvre pas ce produit ou cette version. Choisissez un produit couvert (${t.link('supported-products', 'liste')}).`,
  'error-overview': (_d, t) =>
    `Les erreurs que je connais : « ${t.error('not-authorized')} », « ${t.error('no-benefits')} », « ID d’accès déjà associé… », et un plan de support qui ne s’affiche plus.`,
  'roles-activate-only': (d, t) =>
    `Pour activer, il faut le rôle ${t.or(d.roles.map((id) => `**${t.role(id)}**`))}. Un ${t.role('admin-agent')} ne le peut pas : ce rôle sert aux demandes pour le compte de clients CSP.`,
  'account-any': () =>
    '**Tout** compte convient pour le support sur site, professionnel ou scolaire (Azure AD, aujourd’hui Entra ID) comme personnel (compte Microsoft), s’il dispose de l’ID d’accès et de l’ID de contrat.',
  'account-kind-fine': (d) =>
    d.account === 'personal'
      ? 'Oui : un compte Microsoft personnel peut utiliser le support sur site.'
      : 'Oui : un compte professionnel ou scolaire peut utiliser le support sur site.',
  'account-activation': () =>
    'Pour activer les avantages dans l’Espace partenaires, en revanche, il faut un compte associé à votre adhésion MPN.',
  'account-cloud-not-said': () =>
    'Pour les demandes cloud, la source n’impose aucun type de compte ; elle demande seulement les deux ID la première fois.',
  'scope-break-fix': () =>
    'Le support technique, c’est du **dépannage** : un problème précis, un message d’erreur ou une fonction qui ne marche pas comme prévu.',
  'scope-not-said': () =>
    'Formation, conception, scripts ou travaux faits à votre place ne sont promis nulle part ; la source ne parle que de dépannage.',
  'products-two-benefits': (_d, t) =>
    `${t.plan('on-premises')} couvre les **produits sur site récents** (${t.link('supported-products', 'lesquels')}) ; ${t.plan('cloud')} couvre les **produits cloud**.`,
  'product-version-check': (d, t) =>
    `${t.product(d.product)}${d.version ? ` ${d.version}` : ''} n’est couvert que s’il compte parmi les versions récentes : vérifiez dans ${t.link('supported-products', 'la liste de Microsoft')}. La source ne cite aucune version ; je ne devine donc pas.`,
  'recent-defined': () =>
    'Récent veut dire la version actuelle (N) et la précédente (N-1), celle-ci seulement tant qu’elle est en support standard.',
  'plans-paid': (_d, t) =>
    `Les partenaires peuvent acheter des plans de support en plus de ce qui est inclus : ${t.link('compare-plans', 'comparez-les')}.`,
  'plan-premier': (_d, t) =>
    `${t.link('premier')} est le plus haut niveau de support technique de Microsoft.`,
  'plan-advanced': (_d, t) => `${t.link('advanced')} ne concerne que les produits cloud.`,
  'second-benefit': (d, t) =>
    d.kind === 'tpd'
      ? `Pour des conseils avant-vente ou une aide au déploiement, il existe l’autre avantage technique : ${t.link('tpd', 'les services de prévente technique et de déploiement (TPD)')}.`
      : `Pour des conseils, il existe l’autre avantage technique (consultation technique ISV) ; la prévente technique et le déploiement ont leur propre page : ${t.link('tpd', 'TPD')}.`,
  'second-benefit-separate': () =>
    'Il est distinct des incidents de support et décrit sur sa propre page ; celle du support n’en donne pas le détail.',
  'pmc-gone': () =>
    'Partner Membership Center (PMC) est fermé, et la page qui expliquait l’activation des avantages par ce biais n’existe plus.',
  'pmc-now': (_d, t) => `Passez par ${t.link('partner-center', 'l’Espace partenaires')} : ${t.ui('menu')}.`,
  'manage-where': (_d, t) =>
    `Les autres avantages et offres de l’adhésion sont expliqués ici : ${t.link('manage-benefits')}.`,
  'manage-audience': () =>
    'Pour ma part, je ne connais que le support technique : activation, ID, incidents et demandes.',
};
