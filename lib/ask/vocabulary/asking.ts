import type { MetricId } from '@/lib/model/metric';
/** How people ask, in French and in English: what a phrase does to the question that it stands in. */
export type Asking =
  /** For the cause. */
  | 'why'
  /** How something goes: all its figures, beside those of a year before. */
  | 'works'
  /** Whether a figure rises or falls. */
  | 'trend'
  /** A direction, or the end of a list where there is one. */
  | 'more'
  | 'less'
  | 'best'
  | 'worst'
  | 'best-sellers'
  | 'versus'
  | 'except'
  | 'overview'
  | 'funnel'
  /** Along the channels. */
  | 'origin';

/** Phrases parted by commas. */
const list = (text: string): readonly string[] => text.split(', ');

export const ASKING_PHRASES: Readonly<Record<Asking, readonly string[]>> = {
  why: list(
    'pourquoi, pourkoi, pk, pq, comment ça se fait, comment expliquer, comment s’explique, \
à cause de quoi, cause, raison, expliquer, explique, explication, d’où vient la baisse, \
d’où vient la hausse, qu’est-ce qui se passe, qu’est-ce qui s’est passé, que s’est-il passé, qu’est-ce qui explique, due à quoi, dû à quoi, why, \
how come, reason, causing, caused, explain, what happened, what went wrong',
  ),
  /** Of a channel, a campaign or the site: all its figures are asked for. */
  works: list(
    'marche, marchent, fonctionne, fonctionnent, performe, performent, se porte, se portent, comment va, \
comment ça va, comment vont, ça donne quoi, ça dit quoi, efficace, bilan, résumé, résultats, results, working, \
work, works, performing, perform, performance, doing, doing well, how did go, recap, overview, \
summary, go, went, worth, worth it, business',
  ),
  trend: list(
    'baisse, baissé, baissent, chute, chuté, chutent, diminue, diminué, diminuent, recule, reculent, \
descend, dégringole, augmente, augmenté, augmentent, monte, montent, grimpe, progresse, progressent, \
progressé, stagne, stagnent, améliore, améliorent, améliorer, amélioré, dégrade, dégradent, plafonne, hausse, en baisse, en hausse, recul, croissance, down, up, drop, \
dropped, dropping, fall, falling, fell, decline, declining, decrease, decreasing, grow, growing, \
growth, grew, rise, rising, increase, increasing, flat, stuck, better, worse, low, going up, \
going down, improve, improved, improving, worsening, bad, go up, go down, went up, went down',
  ),
  more: list('plus, davantage, more'),
  less: list('moins, less, fewer'),
  'best-sellers': list(
    'les plus vendus, les plus vendues, le plus vendu, meilleures ventes, meilleurs vendeurs, \
best selling, best seller, best sellers, bestseller, top selling, most sold',
  ),
  versus: list(
    'mieux que, plus que, moins que, better than, worse than, more than, less than, higher than, \
lower than',
  ),
  origin: list(
    'd’où viennent, d’où vient, viennent d’où, d’où viennent les visiteurs, d’où viennent les clients, \
d’où vient le trafic, where do visitors come from, where do customers come from, \
where do users come from, where does traffic come from, come from, comes from',
  ),
  best: list(
    'meilleur, meilleure, meilleurs, meilleures, mieux, star, top, plus gros, plus grand, principaux, \
principales, record, best, most, biggest, highest, largest, main',
  ),
  worst: list(
    'pire, pires, le moins bon, moins bons, moins bonnes, le moins bien, flop, worst, least, lowest, \
poorest',
  ),
  except: list(
    'sans, hors, sauf, excepté, à part, pas, en dehors de, without, excluding, exclude, except, outside, \
not, other than, apart from',
  ),
  overview: list('stats, stat, statistiques, statistics, chiffres clés, key figures, kpi, kpis, fait combien'),
  funnel: list(
    'abandon, abandons, abandon panier, taux abandon, taux abandon panier, panier abandonné, \
paniers abandonnés, abandonne panier, abandonnent panier, abandonnent leur panier, \
abandonné leur panier, laissent leur panier, tunnel, tunnel achat, tunnel conversion, \
tunnel commande, entonnoir, abandonned cart, abandoned cart, abandoned carts, abandoned basket, \
cart abandonment, cart abandonment rate, abandonment, abandonment rate, basket abandonment, basket abandonment rate, \
abandon cart, abandon their cart, leave cart, leave their cart, left their cart, funnel, \
checkout funnel, conversion funnel',
  ),
};

/** What people do, for what is counted of it. */
export const VERBS: Readonly<Partial<Record<MetricId, readonly string[]>>> = {
  purchaseRate: list('convertit, convertissent, converti, convertir, convert, converts, converting, converted'),
  itemsPurchased: list('vendus, vendues'),
  totalRevenue: list(
    'rentable, rentables, profitable, vendu, vend, vendent, vendons, vendre, gagné, encaissé, rapporte, rapportent, rapporté, argent, sell, \
selling, sold, sells, money, earn, earned, earns, makes money, make money',
  ),
  ecommercePurchases: list(
    'achète, achètent, acheté, commandé, commandent, bought, buy, buys, buying, ordered, purchased',
  ),
  sessions: list('visité, visitées, visités, visitent, visited'),
};

/** They ask nothing by themselves, and are never a slip of the fingers for anything else. */
export const FILLERS: ReadonlySet<string> = new Set(
  'est ce que qu quoi koi koa c cest ces ca ceci cela je j tu on nous vous ils elles me m moi te toi se s si y en n ne ni \
ai as a avons avez ont eu ete etait etaient suis sommes etes soit fait faire faites fais font va vais vont aller \
veux veut voudrais voudrait aimerais peux peut peuvent pouvez pourrais savoir sais sait connaitre voir vois regarde regarder \
trouve trouver trouvent cherche chercher affiche afficher dis dire dites indique liste stp svp merci bonjour salut hello bonsoir \
ou mais et donc or car dont comment quand qui lequel laquelle lesquels bien bon bonne bonnes bons tres trop peu assez vraiment juste \
encore deja toujours aussi plutot environ vers gens personne leur leurs son sa ses eux lui nb nbre nbr no num numero combien \
ma mon nos ton ta tes vienne viennent vient venu venus venues concernant propos niveau cote mettre met rapporter besoin faut il \
i id im you u we they he she it its hows whats wheres do does did done dont didnt isnt arent wasnt was were be been being \
has had have can could would should will may might want wanna need see find look looking get gets got getting make makes made \
give please pls plz thanks thank hi hey which who whom whose when where there here that these those than then so if or but also just \
really very much many any some our us ours their them his her about goes going come comes came coming ever like only at as \
numbers report reports dans ok chiffre chiffres faible faibles bring brings nobody personne normal probleme problem pendant durant avoir etre gimme lets soir matin midi bout tt tte tres jusque so pour pr dc bcp \
autant tellement vraiment maintenant now right currently actuellement since mal'.split(' '),
);
