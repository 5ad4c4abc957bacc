import { plainName } from '@/lib/model/plain-name';

/**
 * What one value of a dimension describes; `overlap` for values that hold one another, as segments and date ranges do:
 * their rows add up to nothing.
 */
export type OtherScope = 'session' | 'user' | 'page' | 'event' | 'item' | 'overlap';

/** Dimensions of Google Analytics and its peers that Plateau does not cut by, in English and in French. */
const NAMES: Readonly<Record<OtherScope, readonly string[]>> = {
  // Place and machine belong to events at Google, and hardly ever change within a visit.
  session: [
    'city',
    'ville',
    'region',
    'région',
    'continent',
    'subcontinent',
    'sub-continent',
    'town',
    'language',
    'langue',
    'operating system',
    "système d'exploitation",
    'os',
    'platform',
    'plateforme',
    'device model',
    'device brand',
    'screen resolution',
    "résolution d'écran",
    'session medium',
    'medium',
    'support',
    'support de la session',
    'session manual source',
    'session campaign id',
    'session default channel grouping',
    'session google ads campaign',
    'keyword',
    'mot clé',
    'referrer',
    'ad group',
    'stream name',
    'nom du flux',
  ],
  user: [
    'first user default channel group',
    'first user primary channel group',
    'first user channel',
    'groupe de canaux par défaut pour le premier utilisateur',
    'first user source',
    'first user medium',
    'first user source / medium',
    'first user campaign',
    'age',
    'âge',
    'gender',
    'sexe',
    'signed in with user id',
  ],
  page: [
    'page',
    'page path',
    'page title',
    'page location',
    'page path and screen class',
    'page path + query string',
    'page title and screen name',
    'page title and screen class',
    'chemin de la page',
    'chemin de la page et classe de l’écran',
    "chemin de la page et classe de l'écran",
    'titre de la page',
    "titre de la page et nom de l'écran",
    'url',
    'screen name',
    'content group',
    'groupe de contenu',
    'hostname',
    "nom d'hôte",
    'page referrer',
  ],
  event: [
    'is key event',
    'event category',
    'event action',
    'event label',
    'link url',
    'file name',
    'transaction id',
    'method',
  ],
  item: [
    'item id',
    'sku',
    'item brand',
    'item variant',
    "marque de l'article",
    "id de l'article",
    'product id',
    'product type',
    'vendor',
  ],
  overlap: [
    'segment',
    'segments',
    'segment name',
    'nom du segment',
    'comparison',
    'comparisons',
    'comparaison',
    'comparaisons',
    'audience',
    'audiences',
    'audience name',
    "nom de l'audience",
    'cohort',
    'cohorte',
    'cohort name',
    'date range',
    'date ranges',
    'plage de dates',
    'période',
    'period',
  ],
};

const byName = new Map<string, OtherScope>();
for (const scope of ['session', 'user', 'page', 'event', 'item', 'overlap'] as const)
  for (const name of NAMES[scope]) byName.set(plainName(name), scope);

/** What a value of a dimension describes that Plateau knows by name alone; undefined for a name that it does not know. */
export function otherScope(name: string): OtherScope | undefined {
  return byName.get(plainName(name));
}
