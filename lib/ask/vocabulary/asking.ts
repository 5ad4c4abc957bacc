import type { MetricId } from '@/lib/model/metric';
/** How people ask, in French and in English: what a phrase does to the question that it stands in. */
export type Asking =
  /** For the cause. */
  | 'why'
  /** How something goes: all its figures, beside those of a year before. */
  | 'works'
  /** Whether a figure rises or falls. */
  | 'trend'
  | 'up'
  | 'down'
  /** What is to come. */
  | 'ahead'
  /** Where it stands beside the target. */
  | 'aim'
  /** How much of the whole. */
  | 'share'
  /** At this moment: of the people who are there, Google alone knows. */
  | 'now'
  /** The days of the week side by side. */
  | 'weekday'
  /** A medium, or the price of a click where no figure is named beside it. */
  | 'cpc'
  /** A direction, or the end of a list where there is one. */
  | 'more'
  | 'less'
  | 'best'
  | 'worst'
  | 'best-sellers'
  /** Beside what follows. */
  | 'more-than'
  | 'less-than'
  | 'except'
  | 'overview'
  | 'funnel'
  /** Along the channels. */
  | 'origin';

/** Phrases parted by commas. */
const list = (text: string): readonly string[] => text.split(', ');

/** `va-t-il augmenter`: of what is to come, whichever way it goes. */
const GOING_TO = list('va, va-t-il, va-t-elle, vont, vont-ils, vont-elles, devrait, devraient');
const MOVES = list(
  'augmenter, monter, progresser, grimper, remonter, repartir, baisser, diminuer, chuter, reculer, descendre, stagner',
);

export const ASKING_PHRASES: Readonly<Record<Asking, readonly string[]>> = {
  why: list(
    'pourquoi, pourkoi, pk, pq, comment ça se fait, comment expliquer, comment s’explique, \
à cause de quoi, cause, raison, expliquer, explique, explication, d’où vient la baisse, \
d’où vient la hausse, qu’est-ce qui se passe, qu’est-ce qui s’est passé, que s’est-il passé, qu’est-ce qui explique, due à quoi, dû à quoi, why, \
how come, reason, causing, caused, explain, what happened, what went wrong',
  ),
  /** Of a channel, a campaign or the site: all its figures are asked for. */
  works: list(
    'marche, marchent, a marché, ont marché, a fonctionné, ont fonctionné, a performé, a donné quoi, ont donné quoi, bien marché, mal marché, fonctionne, fonctionnent, performe, performent, se porte, se portent, comment va, \
comment ça va, comment vont, ça donne quoi, ça dit quoi, efficace, bilan, résumé, synthèse, résultats, results, working, \
work, works, performing, perform, performance, doing, doing well, how did go, recap, overview, \
summary, go, went, worth, worth it, business',
  ),
  trend: list(
    'stagne, stagnent, stagner, stagné, plafonne, plafonnent, plafonner, flat, stagnate, stagnating, stuck, better, worse, évolue, évoluent, évolué, evolved, a connu, ont connu, a changé, variation, variations, changed, change, changes',
  ),
  up: list(
    'taux de croissance, growth rate, augmenter, monter, grimper, progresser, remonter, remonte, remontent, remonté, repartir, augmente, augmenté, augmentent, augmentation, monte, montent, monté, grimpe, grimpent, progresse, progressent, progressé, progression, \
améliore, améliorent, améliorer, amélioré, hausse, en hausse, croissance, gagne, gagnent, décolle, décollent, explose, up, grow, \
growing, trending, growth, grew, grown, rise, rising, rose, increase, increased, increasing, going up, improve, improved, improving, go up, went up, \
gaining, gained, rising',
  ),
  down: list(
    'baisser, chuter, diminuer, reculer, descendre, baisse, baissé, baissent, chute, chuté, chutent, diminue, diminué, diminuent, diminution, recule, reculent, reculé, descend, \
descendent, dégringole, dégrade, dégradent, en baisse, recul, perd, perdent, perdu, down, drop, drops, dropped, dropping, fall, falling, fell, \
decline, declines, declined, declining, decrease, decreased, decreasing, low, going down, worsening, bad, go down, went down, losing, lost, lose, sinking, no longer, stopped',
  ),
  ahead: [
    ...list(
      'va faire, va-t-on faire, on va faire, allons faire, vont faire, va vendre, va-t-on vendre, allons vendre, va encaisser, va gagner, va avoir, allons avoir, \
va finir, va-t-on finir, finit, finit-on, allons finir, va terminer, va-t-on terminer, va rapporter, va générer, fera, ferons, feront, fera-t-on, finira, \
finirons, terminera, terminerons, vendra, vendrons, aurons, aura, sera, serons, atterrir, va atterrir, prévision, prévisions, prévu, prévue, prévoir, \
prévoit, prévisionnel, prévisionnelle, projection, projections, estimation, estimations, attendu, attendus, attendue, \
forecast, forecasts, forecasted, forecasting, predict, predicted, prediction, predictions, projected, expected, expect, \
expecting, outlook, estimate, will make, will we make, will do, will we do, will sell, will we sell, will get, will we get, will have, will we have, \
will be, will it be, will earn, will we earn, will land, will we land, will, gonna, going to make, going to sell, going to do, \
are we going to make, gonna make, land, finish month, end up, close month, on pace',
    ),
    ...GOING_TO.flatMap((going) => MOVES.map((move) => `${going} ${move}`)),
  ],
  aim: list(
    'objectif, objectifs, objectif atteint, cible, cibles, target, targets, goal, goals, on track, quota, atteindre, atteint, atteindra, reach target, hit target, \
reach goal, hit goal, en avance, en retard, behind target, ahead of target',
  ),
  share: list(
    'part, parts, pourcentage, pourcent, proportion, poids, fraction, share, shares, percentage, percent, pct, portion',
  ),
  now: list(
    'ce moment, moment, right now, now, maintenant, live, actuellement, currently, instant, cet instant, this moment, at the moment',
  ),
  weekday: list(
    'jour de la semaine, jours de la semaine, jour de semaine, jours de semaine, quel jour de la semaine, day of the week, day of week, days of the week, \
weekday, weekdays, week day, week days, par jour de la semaine, jours ouvrés, jour ouvré, working days, business days, weekends, week ends',
  ),
  cpc: list('cpc'),
  more: list('plus, davantage, more'),
  less: list('moins, less, fewer'),
  'best-sellers': list(
    'les plus vendus, les plus vendues, le plus vendu, meilleures ventes, meilleurs vendeurs, \
best selling, best seller, best sellers, bestseller, top selling, most sold',
  ),
  'more-than': list('mieux que, plus que, plus vite que, faster than, better than, more than, higher than'),
  'less-than': list('moins que, worse than, less than, lower than, fewer than'),
  origin: list(
    'd’où viennent, d’où vient, viennent d’où, d’où viennent les visiteurs, d’où viennent les clients, \
d’où vient le trafic, where do visitors come from, where do customers come from, \
where do users come from, where does traffic come from, come from, comes from',
  ),
  best: list(
    'plus fort, plus forte, plus haut, plus haute, plus élevé, plus élevée, strongest, greatest, fastest, mieux marché, mieux fonctionné, \
meilleur, meilleure, meilleurs, meilleures, mieux, star, top, plus gros, plus grand, principaux, \
principales, record, classement, classements, classé, classés, classée, classées, palmarès, trié, triés, triée, triées, ranking, ranked, rank, sorted, sort, populaire, populaires, popular, best, most, biggest, highest, largest, main',
  ),
  worst: list(
    'plus faible, plus faibles, plus bas, plus basse, plus petit, plus petite, plus mauvais, plus mauvaise, weakest, smallest, \
pire, pires, bottom, le moins bon, moins bons, moins bonnes, le moins bien, flop, worst, least, lowest, \
poorest',
  ),
  except: list(
    'sans, hors, non, sauf, excepté, à part, pas, en dehors de, without, excluding, exclude, except, outside, \
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
  screenPageViews: list('consulté, consultés, consultées, consultée, vus, lu, lus, lue, lues, viewed'),
  sessions: list('visité, visitées, visités, visitent, visited'),
};

export const VERBS_OF_ALL: ReadonlySet<string> = new Set(Object.values(VERBS).flat());

/** They ask nothing by themselves, and are never a slip of the fingers for anything else. */
export const FILLERS: ReadonlySet<string> = new Set(
  'est ce que qu quoi koi koa c cest ces ca ceci cela je j tu on nous vous ils elles me m moi te toi se s si y en n ne ni \
ai as a avons avez ont eu ete etait etaient suis sommes etes soit fait faire faites fais font va vais vont aller \
veux veut voudrais voudrait aimerais peux peut peuvent pouvez pourrais savoir sais sait connaitre voir vois regarde regarder \
trouve trouver trouvent cherche chercher affiche afficher dis dire dites indique liste stp svp merci bonjour salut hello bonsoir \
ou mais et donc or car dont comment quand qui lequel laquelle lesquels bien bon bonne bonnes bons tres trop peu assez vraiment juste \
encore deja toujours aussi plutot environ vers gens personne leur leurs son sa ses eux lui nb nbre nbr no num numero combien \
ma mon nos ton ta tes vienne viennent vient venu venus venues concernant propos niveau cote mettre met rapporter besoin faut il \
i id im you u we they he she it its hows whats wheres do does did done dont was were be been being \
has had have can could would should may might want wanna need see find look looking get gets got getting make makes made \
give please pls plz thanks thank hi hey which who whom whose when where there here that these those than then so if or but also just \
really very much many any some our us ours their them his her about goes going come comes came coming ever like only at as \
numbers report reports dans ok chiffre chiffres faible faibles bring brings nobody personne normal probleme problem pendant durant avoir etre gimme lets soir matin midi bout tt tte tres jusque so pour pr dc bcp \
autant tellement vraiment right since mal \
peu sors sortir sort sortez extraire extrais extract pull fetch list tell know knows want wants wanted like check checking show shows showing display displays \
analyse analyser analyze analysis detail details detailed breakdown repartis apercu quick quickly simple simplement rapidement exactement exactly \
approximately roughly around about far alors voila hein ben ouais oui yes no okay please possible possibles pouvoir devrait doit dois doivent should shall let lets \
glissant glissants glissante glissantes rolling trailing commence commencent commencer begin begins began begun start starts started starting amene amenent ramene ramenent apporte apportent apporter genere generent generer generated generate generates generating drive drives driving drove bring brings brought bringing deliver delivers \
provenant issu issus issue issues via grace thanks through par parmi entre among amongst between within inside across throughout \
mes mon ton tes nos vos notre votre leur ma ta sa son ses mine yours \
combien combiens quel quels quelle quelles lequel auquel duquel dont which what whats \
boutique site sites web website webshop store shop eshop ecommerce ecom entreprise company \
analytics ga ga4 propriete property compte account data datas dernierement recemment recently lately latest \
obtenu obtenus obtenir obtient recu recus recevoir recoit receive received fit eu eut eus aurait avions avait avaient etions faisait realise realises realiser realisent \
passe passer arrive arrivent arriver arrivees came landed entered coming viens venir provient proviennent \
monde lot lots beaucoup peu plein nombreux nombreuses several few couple certain certains certaines autre autres other others else \
different differents differentes difference differences chacun chacune both \
encore again once often souvent parfois sometimes usually habituellement normalement normally d habitude \
svp stp merci thx cheers dear cher bonne journee \
enfin finalement bref besoin aide help please merci aimerait voulais voulons veulent souhaite souhaitez souhaiterais wondering curious \
valeur value values valeurs montant montants amount amounts somme sum chiffre chiffres figures number numbers volume volumes quantite quantity niveau level levels \
mesure metric metrics indicateur indicateurs report tableau table graph \
performant performante performants performantes effectue effectues effectuees venant venants arrivant arrivants fired triggered tracked recorded logged counted declenche declenches declenchee enregistre enregistres comptes fois count form comparatif accorde accordes accordees offert offerts utm used using utilise utilises utilisee utilisees tape tapes tapent deviennent devient devenir become becomes becoming cumule cumulee cumul cumulative cumulated terme termes envoie envoient envoye envoyer sent repartition conclu conclus conclues'.split(
    ' ',
  ),
);
