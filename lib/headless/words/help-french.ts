import { fr } from '@/lib/language/typography';

const REPORT_HELP = fr`plateau report — lit une propriété et écrit ses brouillons dans des fichiers.

  plateau report --demo --out DOSSIER
  plateau report --csv FICHIER... --out DOSSIER
  plateau report --property ID --out DOSSIER
  plateau report --bigquery PROJET.DONNEES --out DOSSIER

D’où viennent les chiffres
  --demo               la propriété de démonstration : aucun compte à fournir
  --csv FICHIER...     des fichiers avec une colonne de dates, des colonnes de mesures et
                       quelques dimensions au plus ; l’export CSV de GA4 tel quel, en français
                       ou en anglais
  --property ID        une propriété GA4, lue avec les identifiants par défaut de l’application
  --access-token T     ... ou avec ce jeton (ou PLATEAU_ACCESS_TOKEN)
  --api-origin URL     ... auprès d’un remplaçant de l’API de Google
  --bigquery PROJET.DONNEES
                       l’export BigQuery de la propriété, là où les rapports de Google sont
                       échantillonnés, masquent des lignes ou dépassent le quota ; --property
                       si l’ensemble de données ne se nomme pas analytics_ID
  --key-events a,b     ... quels événements sont des actions clés : l’export ne le dit pas
  --max-gigabytes 1000 ... refuse d’en lire davantage d’un coup, car Google le facture
  --billing-project P  ... le projet qui paie, si c’est un autre
                       (fuseau et devise : --time-zone et --currency, sinon Google est interrogé)

Où vont les brouillons
  --out DOSSIER        monthly, weekly, quarterly et hand-over, chacun en .<langue>.html .md .eml,
                       et report.json
  --kinds monthly,weekly
                       seulement ceux-là (le mois, la semaine, le trimestre, la passation)
  --language fr,en     langues des brouillons (les deux par défaut)
  --state DOSSIER      retient ce qui a été dit, pour ne pas le répéter le mois suivant ;
                       un dossier, ou l’adresse postgres:// d’une base de données

Ce que Plateau doit savoir
  --as-of AAAA-MM-JJ   dernier jour complet à regarder
  --target "3000000->10000000/24"
                       de 3 à 10 millions par an en 24 mois
                       (sessions:... pour une autre mesure, ...@AAAA-MM-JJ pour le premier jour ;
                       /24:rate, :year ou :total pour ce que veut dire le montant : le dernier
                       mois fois douze, les douze derniers mois, ou tous les mois ensemble)
  --ranges FICHIER     fourchettes publiées à comparer : CSV avec les colonnes indicateur,
                       secteur, bas, haut, source, url, date
  --industry "Home and garden"
                       de quel secteur ; les autres propriétés de --state du même secteur,
                       à partir de trois, donnent aussi une fourchette
  --hours 8            heures par semaine disponibles pour du nouveau travail
  --author NOM         qui écrit, et
  --boss NOM           qui lit
  --country FR         le pays dont les journées commerciales comptent

Pour les fichiers CSV, qui ne le disent pas
  --metric sessions    ce que contient une colonne nommée « value »
  --name "Maison Lienart"   --currency EUR   --time-zone Europe/Paris
`;

const RUN_HELP = fr`plateau run — tout ce qui est dû, pour toutes les propriétés d’un fichier.

  plateau run --config agence.json
  plateau run --config agence.json --property 123456789 --json

  --config FICHIER     JSON : {"state": "memoire", "folder": "brouillons", "atOnce": 4,
                       "defaults": {"language": "fr", "country": "FR"},
                       "properties": [{"id": "123456789"}, {"id": "234567890", "weekly": false}]}
                       state     un dossier, ou l’adresse postgres:// d’une base de données
                       folder    où vont les brouillons de la semaine et du mois, en fichiers .eml
                       mail      au lieu de folder : {"host", "port", "tls": "starttls" ou
                                 "implicit", "user", "passwordEnv" ou "passwordFile",
                                 "authoritiesFile", "from", "to"}
                       google    {"keyFile"} : la clé d’un compte de service
                       atOnce    propriétés traitées à la fois
                       defaults  ce qui vaut pour chaque propriété qui ne dit rien d’autre
                       chaque propriété accepte language (fr si rien n’est dit), country (FR),
                       industry, author, boss, to,
                       weeklyHours, margin, tools, "target": "3000000->10000000/24@2026-01-01",
                       "weekly": false ou {"weekday": 3, "hour": 7}, et
                       "monthly": false ou {"day": "first-working-day" ou 1 à 31, "hour": 7},
                       "bigquery": {"dataset": "ma-boutique.analytics_123", "keyEvents": [...]}
                       pour lire son export BigQuery, avec timeZone, currency, maxGigabytes,
                       billingProject : voir plateau report --help
  --property ID,...    seulement celles-là du fichier
  --shard 1/4          la première de quatre parts, pour les tâches en tableau ; sont lus aussi
                       CLOUD_RUN_TASK_INDEX et _COUNT, JOB_COMPLETION_INDEX avec PLATEAU_SHARDS
  --as-of AAAA-MM-JJ   dernier jour complet à regarder
  --access-token T     au lieu des identifiants par défaut (ou PLATEAU_ACCESS_TOKEN)
  --json               une ligne JSON par propriété

Arrêté à tout moment puis relancé, il reprend où il en était et ne remet rien deux fois ; deux à la
fois se partagent les propriétés. Se termine par 0 quand tout va bien, par 3 quand des propriétés
ont échoué ou sont reportées. Avant la première fois : plateau doctor --config agence.json
`;

const QUEUE_HELP = fr`plateau enqueue, plateau work — comme run, par autant de processus que l’on veut.

  plateau enqueue --config agence.json      met chaque propriété dans une file d’attente, depuis cron
  plateau work --config agence.json         traite ce que contient la file, jusqu’à ce qu’on l’arrête

La file (pg-boss) se trouve dans la base PostgreSQL que le fichier nomme "state" ; une propriété
y figure une seule fois. Ce qu’un processus mort avait en main passe à un autre en quelques minutes.
Les autres options sont celles de plateau run.
`;

const DELIVER_HELP = fr`plateau deliver — les brouillons de la dernière lecture, tout de suite, chacun une fois.

  plateau deliver --config agence.json --property 123456789 --kinds quarterly
  plateau deliver --config agence.json

  --config FICHIER     le fichier de plateau run ; les brouillons vont où il le dit
  --property ID,...    seulement celles-là du fichier
  --kinds weekly,monthly
                       ceux-là par défaut ; quarterly et hand-over ne partent que sur demande
  --json               une ligne JSON par brouillon

Ce qui est déjà parti ne repart pas. Une propriété jamais lue est lue d’abord.
Se termine par 0 quand tout va bien, par 3 quand un brouillon n’a pas pu être remis.
`;

const SETTLE_HELP = fr`plateau settle — les envois dont personne n’a vu la fin.

  plateau settle --config agence.json
  plateau settle --config agence.json --property 123456789 --not-sent

Une ligne coupée, ou un processus tué, pendant qu’un message est remis : personne ne sait alors s’il
est arrivé. Il ne repart jamais de lui-même : regardez dans la boîte de réception, puis dites
  --sent               il est arrivé : il compte comme remis
  --not-sent           il n’y est pas : la prochaine exécution, ou plateau deliver, l’envoie
  --property ID,...    seulement celles-là du fichier ; toutes par défaut
  --kinds monthly      seulement ceux-là : weekly, monthly, quarterly, hand-over
Sans réponse, les envois sont montrés ; se termine par 3 s’il y en a.
`;

const PORTFOLIO_HELP = fr`plateau portfolio — chaque propriété à sa dernière lecture, la plus préoccupante d’abord.

  plateau portfolio --config agence.json
  plateau portfolio --config agence.json --json | jq 'select(.trouble)'

  --property ID,...    seulement celles-là du fichier
  --json               une ligne JSON par propriété : signes vitaux avec verdict et intervalle,
                       jour de la lecture, jour du prochain rapport, ce qui ne va pas
Google n’est pas interrogé : c’est plateau run qui lit.
`;

const DOCTOR_HELP = fr`plateau doctor — essaie ce qu’il faut à run, et dit quoi faire de ce qui ne va pas.

  plateau doctor --config agence.json
  plateau doctor --config agence.json --property 123456789 --json

Le fichier, la mémoire, la réponse de Google pour chaque propriété, le serveur de messagerie avec
son certificat et son mot de passe ou le dossier des brouillons, et les envois qui attendent une
réponse. Rien n’est envoyé et aucun rapport n’est lu. Il nomme les propriétés que vous pouvez lire
et qui ne sont pas dans le fichier.
Se termine par 0 quand tout va bien, par 3 quand il y a quelque chose à corriger.
`;

const MOVE_HELP = fr`plateau import, plateau export — ce qui est gardé, de l’extension vers le programme, et retour.

  plateau import plateau-2026-11-28.json --state memoire
  plateau export --state postgres://plateau@db/plateau --out garde.json

import reprend ce que l’extension a exporté (ses réglages, « Exporter ») : mémoire, brouillons, reçus,
réglages et lectures ; ce qui se trouve déjà dans la mémoire reste. export écrit un fichier que
l’extension reprend.
`;

const DIAGNOSE_HELP = fr`plateau diagnose — chaque série croît-elle, stagne-t-elle ou baisse-t-elle ?

Lit un objet JSON par ligne, de l’entrée standard ou du FICHIER nommé, et en écrit un par ligne, dans
le même ordre. Une ligne illisible répond {"id","error":{"code","message"}} et les autres continuent ;
le code de fin reste 0.
  {"id":"a","metric":"sessions","kind":"count","frequency":"daily","start":"2024-01-01","values":[120,131,null]}
  kind       count, currency ou rate (un taux demande « denominators », un par valeur)
  frequency  daily, weekly ou monthly ; null est un jour sans réponse
  margin     croissance mensuelle qui compte encore pour nulle ; 0.01 par défaut
  country    FR pour les soldes et jours fériés français ; les dates communes par défaut
Réponse : id, verdict, monthlyGrowth {estimate, low, high, level}, since, events, notes,
  longView {from, verdict, monthlyGrowth, yearOnYear} : tout l’historique, et un an face à l’autre.
`;

const ATTRIBUTE_HELP = fr`plateau attribute — quels segments portent un changement ?

Lit un objet JSON par ligne, de l’entrée standard ou du FICHIER nommé, et en écrit un par ligne, dans
le même ordre. Une ligne illisible répond {"id","error":{"code","message"}} et les autres continuent ;
le code de fin reste 0.
  {"id":"a","measure":"sum","rows":[{"dimensions":{"channel":"Email"},"before":{"value":10},"after":{"value":4}}]}
  measure    sum, ou rate (before et after portent alors aussi « count »)
Réponse : id, segments [{dimensions, change, share, low, high}], le plus important d’abord, et residual.
`;

const LIFT_HELP = fr`plateau lift — ce qui a été fait a-t-il changé quelque chose ?

Lit un objet JSON par ligne, de l’entrée standard ou du FICHIER nommé, et en écrit un par ligne, dans
le même ordre. Une ligne illisible répond {"id","error":{"code","message"}} et les autres continuent ;
le code de fin reste 0.
  {"id":"a","frequency":"daily","start":"2024-01-01","values":[...],"controls":{"b":[...]},"from":"2024-03-01"}
  from, to   les jours où l’action a pu avoir un effet
Réponse : id, verdict, effect et relative {estimate, low, high, level}, needed.
`;

const START_HELP = fr`npm start — la propriété de démonstration, d’un bout à l’autre.

Écrit dans output/ les brouillons français et anglais, le courriel de la semaine et les graphiques,
et dit ce qui a été trouvé. Ouvre l’extension dans un navigateur s’il y en a un, avec un écran et
quelqu’un devant.
  --open          ouvrir le navigateur malgré tout      --no-open    ne pas l’ouvrir
  --out DOSSIER   écrire ailleurs que dans output/
`;

/** What a command's own `--help` teaches, by name. */
export const FRENCH_HELP: Readonly<Record<string, string>> = {
  report: REPORT_HELP,
  run: RUN_HELP,
  enqueue: QUEUE_HELP,
  work: QUEUE_HELP,
  import: MOVE_HELP,
  export: MOVE_HELP,
  deliver: DELIVER_HELP,
  settle: SETTLE_HELP,
  portfolio: PORTFOLIO_HELP,
  doctor: DOCTOR_HELP,
  diagnose: DIAGNOSE_HELP,
  attribute: ATTRIBUTE_HELP,
  lift: LIFT_HELP,
  start: START_HELP,
};
