/**
 * What columns are called in the files that Google Analytics writes, in English and in French, where
 * the catalogues in `lib/model` do not already know the name. Compared without case, spaces, - and _.
 */
const DIMENSION_NAMES: Readonly<Record<string, string>> = {
  'session primary channel group': 'sessionDefaultChannelGroup',
  'groupe de canaux par défaut': 'sessionDefaultChannelGroup',
  'groupe de canaux par défaut pour la session': 'sessionDefaultChannelGroup',
  'groupe de canaux par défaut de la session': 'sessionDefaultChannelGroup',
  'groupe de canaux principal de la session': 'sessionDefaultChannelGroup',
  "catégorie d'appareil": 'deviceCategory',
  'new / established': 'newVsReturning',
  'nouveaux / connus': 'newVsReturning',
  'landing page + query string': 'landingPage',
  'page de destination + chaîne de requête': 'landingPage',
  'session source / medium': 'sessionSourceMedium',
  'source/support': 'sessionSourceMedium',
  'source/support de la session': 'sessionSourceMedium',
  'session source': 'sessionSource',
  'source de la session': 'sessionSource',
  'session campaign': 'sessionCampaignName',
  'campagne de la session': 'sessionCampaignName',
  'session google ads campaign': 'sessionCampaignName',
  'campagne google ads de la session': 'sessionCampaignName',
  'item name': 'itemName',
  "nom de l'article": 'itemName',
  "nom de la liste d'articles": 'itemListName',
  "catégorie d'article": 'itemCategory',
  'search term': 'searchTerm',
  'event name': 'eventName',
  "nom de l'événement": 'eventName',
};

const METRIC_NAMES: Readonly<Record<string, string>> = {
  'unique visitors': 'totalUsers',
  'visiteurs uniques': 'totalUsers',
  'utilisateurs actifs': 'totalUsers',
  "nombre total d'utilisateurs": 'totalUsers',
  "total d'utilisateurs": 'totalUsers',
  'page views': 'screenPageViews',
  'pages vues': 'screenPageViews',
  'ecommerce purchases': 'ecommercePurchases',
  'achats e-commerce': 'ecommercePurchases',
  "achats d'e-commerce": 'ecommercePurchases',
  'nombre de commandes': 'ecommercePurchases',
  "nombre d'achats": 'ecommercePurchases',
  'number of purchases': 'ecommercePurchases',
  'e-commerce transactions': 'ecommercePurchases',
  'total orders': 'ecommercePurchases',
  'nombre de transactions': 'ecommercePurchases',
  'revenu total': 'totalRevenue',
  "chiffre d'affaires total": 'totalRevenue',
  'revenus liés aux achats': 'totalRevenue',
  'revenu lié aux achats': 'totalRevenue',
  "revenus d'e-commerce": 'totalRevenue',
  'total revenue': 'totalRevenue',
  'total sales': 'totalRevenue',
  'ventes totales': 'totalRevenue',
  'net sales': 'totalRevenue',
  'ventes nettes': 'totalRevenue',
  'gross sales': 'totalRevenue',
  'ventes brutes': 'totalRevenue',
  'purchase revenue': 'totalRevenue',
  'gross purchase revenue': 'totalRevenue',
  'e-commerce revenue': 'totalRevenue',
  'revenus issus des achats': 'totalRevenue',
  'revenus bruts issus des achats': 'totalRevenue',
  'revenus des achats': 'totalRevenue',
  'revenus totaux': 'totalRevenue',
  'total des revenus': 'totalRevenue',
  'revenus générés par les achats': 'totalRevenue',
  "revenus de l'e-commerce": 'totalRevenue',
  'refund amount': 'refundAmount',
  'montant du remboursement': 'refundAmount',
  returns: 'refundAmount',
  retours: 'refundAmount',
  'shipping charges': 'shippingAmount',
  "frais d'expédition": 'shippingAmount',
  'items purchased': 'itemsPurchased',
  'e-commerce quantity': 'itemsPurchased',
  'item quantity': 'itemsPurchased',
  quantity: 'itemsPurchased',
  'quantity sold': 'itemsPurchased',
  'items sold': 'itemsPurchased',
  'units sold': 'itemsPurchased',
  quantité: 'itemsPurchased',
  'quantité achetée': 'itemsPurchased',
  "quantité d'articles": 'itemsPurchased',
  "quantité d'articles achetés": 'itemsPurchased',
  'quantité e-commerce': 'itemsPurchased',
  "quantité d'e-commerce": 'itemsPurchased',
  'item revenue': 'itemRevenue',
  "revenus de l'article": 'itemRevenue',
  'total purchasers': 'totalPurchasers',
  'articles consultés': 'itemsViewed',
  "revenu généré par l'article": 'itemRevenue',
  "nombre total d'acheteurs": 'totalPurchasers',
  'montant des frais de port': 'shippingAmount',
  "taux d'engagement par session": 'engagementRate',
};

const plain = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');
const keyed = (names: Readonly<Record<string, string>>) =>
  new Map(Object.entries(names).map(([name, id]) => [plain(name), id]));
const dimensions = keyed(DIMENSION_NAMES);
const metrics = keyed(METRIC_NAMES);

export function exportedDimension(name: string): string | undefined {
  return dimensions.get(plain(name));
}

export function exportedMetric(name: string): string | undefined {
  return metrics.get(plain(name));
}

/**
 * Where a file has several columns of one metric: what customers paid in the end before what it was reckoned from, all
 * people before those who stayed a while.
 */
const PREFERRED = [
  'total revenue',
  'revenu total',
  'total sales',
  'ventes totales',
  'purchase revenue',
  'revenus liés aux achats',
  'revenus issus des achats',
  'net sales',
  'ventes nettes',
].map(plain);
const ACTIVE = ['active users', 'utilisateurs actifs'].map(plain);
const LAST = [...['gross purchase revenue', 'gross sales', 'ventes brutes'].map(plain), ...ACTIVE];
const EVERYBODY = ['total users', "nombre total d'utilisateurs", "total d'utilisateurs"].map(plain);

/** How far a header stands before others of the same metric; lower goes before. */
export function preference(name: string, id: string): number {
  const own = plain(name);
  if (own === plain(id) || EVERYBODY.includes(own)) return -1;
  const at = PREFERRED.indexOf(own);
  return at >= 0 ? at : PREFERRED.length + (LAST.includes(own) ? 1 : 0);
}

/**
 * Whether a header says which of several figures it holds, that go by one name elsewhere.
 *
 * @example
 * isPrecise('Active users') // true
 * isPrecise('Users') // false
 */
export function isPrecise(name: string): boolean {
  return [PREFERRED, LAST, EVERYBODY].some((names) => names.includes(plain(name)));
}

/** Whether a header counts those who stayed a while, and not everybody. */
export function isOfActiveUsers(name: string): boolean {
  return ACTIVE.includes(plain(name));
}
