/**
 * What columns are called in the files that Google Analytics writes, in English and in French, where
 * the catalogues in `lib/model` do not already know the name. Compared without case, spaces, - and _.
 */
const DIMENSION_NAMES: Readonly<Record<string, string>> = {
  'session primary channel group': 'sessionDefaultChannelGroup',
  'first user default channel group': 'sessionDefaultChannelGroup',
  'groupe de canaux par défaut': 'sessionDefaultChannelGroup',
  'groupe de canaux par défaut pour la session': 'sessionDefaultChannelGroup',
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
  'item name': 'itemName',
  "nom de l'article": 'itemName',
  "nom de la liste d'articles": 'itemListName',
  "catégorie d'article": 'itemCategory',
  'search term': 'searchTerm',
  'event name': 'eventName',
  "nom de l'événement": 'eventName',
};

const METRIC_NAMES: Readonly<Record<string, string>> = {
  'utilisateurs actifs': 'totalUsers',
  "nombre total d'utilisateurs": 'totalUsers',
  "total d'utilisateurs": 'totalUsers',
  'page views': 'screenPageViews',
  'pages vues': 'screenPageViews',
  'ecommerce purchases': 'ecommercePurchases',
  'achats e-commerce': 'ecommercePurchases',
  'nombre de commandes': 'ecommercePurchases',
  'revenu total': 'totalRevenue',
  'revenus liés aux achats': 'totalRevenue',
  'revenu lié aux achats': 'totalRevenue',
  "revenus d'e-commerce": 'totalRevenue',
  'total revenue': 'totalRevenue',
  'refund amount': 'refundAmount',
  'montant du remboursement': 'refundAmount',
  'items purchased': 'itemsPurchased',
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
