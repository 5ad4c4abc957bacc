import type { CommandLineWords, Page, Pages } from '../catalogue/command-line';
import { fr, typesetFrench } from '../typography';
import { JSON_LINE_PAGES } from './json-lines';

const QUEUE: Page = {
  title: 'plateau enqueue, plateau work — comme run, par autant de processus que l’on veut.',
  examples:
    'plateau enqueue --config agence.json      met chaque propriété dans une file d’attente, depuis cron\nplateau work --config agence.json         traite ce que contient la file, jusqu’à ce qu’on l’arrête',
  note: 'La file (pg-boss) se trouve dans la base PostgreSQL que le fichier nomme "state" ; une propriété y figure une seule fois. Ce qu’un processus mort avait en main passe à un autre en quelques minutes. Les autres options sont celles de plateau run.',
};

const MOVE: Page = {
  title: 'plateau import, plateau export — ce qui est gardé, de l’extension vers le programme, et retour.',
  examples:
    'plateau import plateau-2026-11-28.json --state memoire\nplateau export --state postgres://plateau@db/plateau --out garde.json',
  note: 'import reprend ce que l’extension a exporté (ses réglages, « Exporter ») : mémoire, brouillons, reçus, réglages et lectures ; ce qui se trouve déjà dans la mémoire reste. export écrit un fichier que l’extension reprend.',
};

const REPORT: Pages['report'] = {
  title: 'plateau report — lit une propriété et écrit ses brouillons dans des fichiers.',
  examples:
    'plateau report --demo --out DOSSIER\nplateau report --csv FICHIER... --out DOSSIER\nplateau report --property ID --out DOSSIER\nplateau report --bigquery PROJET.DONNEES --out DOSSIER',
  headings: {
    demo: 'D’où viennent les chiffres',
    out: 'Où vont les brouillons',
    asOf: 'Ce que Plateau doit savoir',
    metric: 'Pour les fichiers CSV, qui ne le disent pas',
  },
  flags: {
    demo: 'la propriété de démonstration : aucun compte à fournir',
    csv: 'FICHIER...  des fichiers avec une colonne de dates, des colonnes de mesures et quelques dimensions au plus ; l’export CSV de GA4 tel quel, en français ou en anglais',
    property: 'ID  une propriété GA4, lue avec les identifiants par défaut de l’application',
    accessToken: 'T  ... ou avec ce jeton (ou PLATEAU_ACCESS_TOKEN)',
    apiOrigin: 'URL  ... auprès d’un remplaçant de l’API de Google',
    bigquery:
      'PROJET.DONNEES  l’export BigQuery de la propriété, là où les rapports de Google sont échantillonnés, masquent des lignes ou dépassent le quota ; --property si l’ensemble de données ne se nomme pas analytics_ID',
    keyEvents: 'a,b  ... quels événements comptent comme clés : l’export ne le dit pas',
    maxGigabytes: '1000  ... refuse d’en lire davantage d’un coup, car Google le facture',
    billingProject:
      'P  ... le projet qui paie, si c’est un autre\n(fuseau et devise : --time-zone et --currency, sinon Google est interrogé)',
    out: 'DOSSIER  monthly (pour la direction), notes (les vôtres), weekly, quarterly, quarterly-notes et hand-over, chacun en .<langue>.html .docx .md, et en .eml ce qui s’envoie, et report.json',
    kinds: 'monthly,weekly  seulement ceux-là (le mois, la semaine, le trimestre, la passation)',
    language: 'fr,en  langues des brouillons (les deux par défaut)',
    state:
      'DOSSIER  retient ce qui a été dit, pour ne pas le répéter le mois suivant ; un dossier, ou l’adresse postgres:// d’une base de données',
    asOf: 'AAAA-MM-JJ  dernier jour complet à regarder',
    target:
      '"3000000->10000000/24"  de 3 à 10 millions par an en 24 mois\n(sessions:... pour une autre mesure, ...@AAAA-MM-JJ pour le premier jour ; /24:rate, :year ou :total pour ce que veut dire le montant : le dernier mois fois douze, les douze derniers mois, ou tous les mois ensemble)',
    ranges:
      'FICHIER  fourchettes publiées à comparer : CSV avec les colonnes indicateur, secteur, bas, haut, source, url, date',
    industry:
      '"Home and garden"  de quel secteur ; les autres propriétés de --state du même secteur, à partir de trois, donnent aussi une fourchette',
    hours: '8  heures par semaine disponibles pour du nouveau travail',
    author: 'NOM  qui écrit, et',
    boss: 'NOM  qui lit',
    country: 'FR  le pays dont les journées commerciales comptent ; celui du fuseau par défaut',
    belonging:
      'ID,...  visites mises à part comme automatiques et qui sont pourtant faites par des personnes, par les identifiants que le rapport affiche',
    metric: 'sessions  ce que contient une colonne nommée « value »',
    name: '"Maison Lienart"  comment la propriété s’appelle',
    currency: 'EUR  la devise de ses montants',
    timeZone: 'Europe/Paris  où ses jours commencent',
  },
};

const RUN: Pages['run'] = {
  title: 'plateau run — tout ce qui est dû, pour toutes les propriétés d’un fichier.',
  examples: 'plateau run --config agence.json\nplateau run --config agence.json --property 123456789 --json',
  flags: {
    config: `FICHIER  JSON : {"state": "memoire", "folder": "brouillons", "atOnce": 4,
"defaults": {"language": "fr", "country": "FR"},
"properties": [{"id": "123456789"}, {"id": "234567890", "weekly": false}]}
state     un dossier, ou l’adresse postgres:// d’une base de données
folder    où vont les brouillons de la semaine et du mois, en fichiers .eml
mail      au lieu de folder : {"host", "port", "tls": "starttls" ou
          "implicit", "user", "passwordEnv" ou "passwordFile",
          "authoritiesFile", "from", "to"}
channel   à côté, dans « defaults » ou avec une propriété (false pour aucun) :
          le webhook d’un canal d’équipe dans Slack, Microsoft Teams ou Google Chat,
          {"urlEnv": "SLACK_WEBHOOK" ou "urlFile", "kinds": ["weekly", "monthly"]}
google    {"keyFile"} : la clé d’un compte de service
atOnce    propriétés traitées à la fois
defaults  ce qui vaut pour chaque propriété qui ne dit rien d’autre
chaque propriété accepte language (fr si rien n’est dit), country (celui de son fuseau
horaire), industry, author, boss, to, weeklyHours, margin, tools, belonging, "target": "3000000->10000000/24@2026-01-01",
"weekly": false ou {"weekday": 3, "hour": 7}, et
"monthly": false ou {"day": "first-working-day" ou 1 à 31, "hour": 7},
"bigquery": {"dataset": "ma-boutique.analytics_123", "keyEvents": [...]}
pour lire son export BigQuery, avec timeZone, currency, maxGigabytes, billingProject : voir plateau report --help`,
    property: 'ID,...  seulement celles-là du fichier',
    shard:
      '1/4  la première de quatre parts, pour les tâches en tableau ; sont lus aussi CLOUD_RUN_TASK_INDEX et _COUNT, JOB_COMPLETION_INDEX avec PLATEAU_SHARDS',
    asOf: 'AAAA-MM-JJ  dernier jour complet à regarder',
    accessToken: 'T  au lieu des identifiants par défaut (ou PLATEAU_ACCESS_TOKEN)',
    json: 'une ligne JSON par propriété',
  },
  note: 'Arrêté à tout moment puis relancé, il reprend où il en était et ne remet rien deux fois ; deux à la fois se partagent les propriétés. Se termine par 0 quand tout va bien, par 3 quand des propriétés ont échoué ou sont reportées. Avant la première fois : plateau doctor --config agence.json',
};

const PAGES: Pages = {
  start: {
    title: 'npm start — la propriété de démonstration, d’un bout à l’autre.',
    lead: 'Écrit dans output/ les brouillons français et anglais, le courriel de la semaine et les graphiques, et dit ce qui a été trouvé. Ouvre l’extension dans un navigateur s’il y en a un, avec un écran et quelqu’un devant.',
    flags: {
      open: 'ouvrir le navigateur malgré tout',
      noOpen: 'ne pas l’ouvrir',
      out: 'DOSSIER  écrire ailleurs que dans output/',
    },
  },
  report: REPORT,
  ask: {
    title: 'plateau ask — une question, comme on la taperait, et sa réponse d’après ce qui a été lu.',
    examples:
      'plateau ask "chiffre d’affaires par canal le trimestre dernier" --demo\nplateau ask "top produits du mois" --csv FICHIER...\nplateau ask "taux de conversion mobile par mois" --state DOSSIER --property ID --json',
    flags: {
      demo: 'à propos de la propriété de démonstration',
      csv: 'FICHIER...  de fichiers, comme plateau report les prend',
      state:
        'DOSSIER  de ce que plateau run a lu en dernier ; un dossier, ou l’adresse postgres:// d’une base de données',
      property: 'ID  ... de cette propriété de la mémoire',
      asOf: 'AAAA-MM-JJ  dernier jour complet à considérer ; la question est posée le lendemain',
      language: 'fr  langue de la réponse ; la question peut être en français ou en anglais',
      json: `status (answered, asked, refused), understood, rows, text et link, en une ligne JSON. understood nomme les mesures et les
dimensions comme la Data API de Google, un rapport comme ecommercePurchases/sessions`,
      metric: 'sessions  ce que contient une colonne appelée « value »',
      currency: 'EUR  la devise des montants des fichiers',
      timeZone: 'Europe/Paris  où commencent les jours des fichiers',
    },
    note: 'Aucun chiffre ne porte sur autre chose que la question : ce qui n’est pas compris est redemandé, ce que Plateau ne lit pas est refusé, avec sa place dans Google Analytics. Google n’est pas interrogé. Se termine par 0 dans les trois cas.',
  },
  mcp: {
    title: fr`plateau mcp — ce que Plateau a trouvé, dans votre assistant (Model Context Protocol, stdio).`,
    examples:
      'plateau mcp --demo\nplateau mcp --csv totaux.csv par-canal.csv --currency EUR --time-zone Europe/Paris\nplateau mcp --state DOSSIER\nplateau mcp --state postgres://plateau@db/plateau --property 123456789,234567890 --language fr',
    flags: {
      demo: 'à propos de la propriété de démonstration',
      csv: 'FICHIER...  de fichiers, comme plateau report les prend ; relus quand ils changent',
      state:
        'DOSSIER  de ce que plateau run a lu en dernier ; un dossier, ou l’adresse postgres:// d’une base de données',
      property: 'ID,...  ... seulement ces propriétés de la mémoire',
      language: 'fr  langue des outils et, si l’assistant n’en demande pas d’autre, de leurs réponses',
      metric: 'sessions  ce que contient une colonne appelée « value »',
      name: '"Maison Lienart"  nom de la propriété que décrivent les fichiers',
      currency: 'EUR  la devise des montants des fichiers',
      timeZone: 'Europe/Paris  où commencent les jours des fichiers',
    },
    note: 'C’est l’assistant (Claude Desktop, un éditeur...) qui lance cette commande, lui parle par l’entrée et la sortie standard, et l’arrête. Elle ne fait que lire : rien n’est écrit dans la mémoire, rien n’est envoyé, Google n’est pas interrogé. Chaque chiffre vient avec sa requête, sa période et son échantillon et, s’il est estimé, son intervalle ; ce qui ne peut pas encore être dit l’est comme tel, jamais comme une stagnation.',
  },
  run: RUN,
  enqueue: QUEUE,
  work: QUEUE,
  deliver: {
    title: 'plateau deliver — les brouillons de la dernière lecture, tout de suite, chacun une fois.',
    examples:
      'plateau deliver --config agence.json --property 123456789 --kinds quarterly\nplateau deliver --config agence.json',
    flags: {
      config: 'FICHIER  le fichier de plateau run ; les brouillons vont où il le dit',
      property: 'ID,...  seulement celles-là du fichier',
      kinds: 'weekly,monthly  ceux-là par défaut ; quarterly et hand-over ne partent que sur demande',
      json: 'une ligne JSON par brouillon',
    },
    note: 'Ce qui est déjà parti ne repart pas. Une propriété jamais lue est lue d’abord.\nSe termine par 0 quand tout va bien, par 3 quand un brouillon n’a pas pu être remis.',
  },
  settle: {
    title: 'plateau settle — les envois dont personne n’a vu la fin.',
    examples:
      'plateau settle --config agence.json\nplateau settle --config agence.json --property 123456789 --not-sent',
    lead: 'Une ligne coupée, ou un processus tué, pendant qu’un message est remis : personne ne sait alors s’il est arrivé. Il ne repart jamais de lui-même : regardez dans la boîte de réception ou le canal, puis dites',
    flags: {
      sent: 'il est arrivé : il compte comme remis',
      notSent: 'il n’y est pas : la prochaine exécution, ou plateau deliver, l’envoie',
      property: 'ID,...  seulement celles-là du fichier ; toutes par défaut',
      kinds: 'monthly  seulement ceux-là : weekly, monthly, quarterly, hand-over',
    },
    note: 'Sans réponse, les envois sont montrés ; se termine par 3 s’il y en a.',
  },
  portfolio: {
    title: 'plateau portfolio — chaque propriété à sa dernière lecture : mesure arrêtée, puis enjeu le plus fort.',
    examples:
      "plateau portfolio --config agence.json\nplateau portfolio --config agence.json --json | jq 'select(.trouble)'",
    flags: {
      property: 'ID,...  seulement celles-là du fichier',
      json: 'une ligne JSON par propriété : signes vitaux avec verdict et intervalle, jour de la lecture, jour du prochain rapport, ce qui ne va pas',
    },
    note: 'Google n’est pas interrogé : c’est plateau run qui lit.',
  },
  doctor: {
    title: 'plateau doctor — essaie ce qu’il faut à run, et dit quoi faire de ce qui ne va pas.',
    examples:
      'plateau doctor --config agence.json\nplateau doctor --config agence.json --property 123456789 --json\nplateau doctor --property 123456789\nplateau doctor --csv totaux.csv par-evenement.csv',
    note: 'Le fichier, la mémoire, la réponse de Google pour chaque propriété, le serveur de messagerie avec son certificat et son mot de passe ou le dossier des brouillons, les canaux, et les envois qui attendent une réponse. Rien n’est envoyé ni publié et aucun rapport n’est lu. Il nomme les propriétés que vous pouvez lire et qui ne sont pas dans le fichier.\nSans --config, il passe une propriété en revue : --property, --bigquery, --csv ou --demo, avec les options de plateau report qui disent comment la lire. Les visites et les commandes sont-elles comptées, et une seule fois ; les événements clés ont-ils toujours lieu ; que font les réglages aux chiffres ; chaque point avec ses chiffres, ce qu’il faut faire, et qui le peut. Ce qui n’a pas pu être regardé est dit non vérifié.\nSe termine par 0 quand tout va bien, par 3 quand il y a quelque chose à corriger.',
  },
  import: MOVE,
  export: MOVE,
  ...JSON_LINE_PAGES,
};

export const FRENCH_COMMAND_LINE: CommandLineWords = {
  commands: {
    start: 'la démonstration, ses brouillons dans output/, l’extension dans un navigateur',
    report: 'une propriété (démonstration, fichiers CSV ou Google) jusqu’aux brouillons',
    ask: 'répond à une question, comme on la taperait, d’après ce qui a été lu',
    mcp: fr`ce qui a été trouvé, dans l’assistant que vous utilisez déjà (Model Context Protocol)`,
    run: 'tout ce qui est dû, pour toutes les propriétés d’un fichier',
    enqueue: 'chaque propriété d’un fichier, dans une file d’attente PostgreSQL',
    work: 'ce que contient la file ; autant de processus que l’on veut',
    deliver: fr`les brouillons de la dernière lecture, tout de suite, chacun une fois`,
    settle: fr`les envois dont personne n’a vu la fin : arrivés, ou non`,
    portfolio: 'chaque propriété à sa dernière lecture, l’enjeu le plus fort d’abord',
    doctor: 'essaie tout ce qu’il faut à run, ou passe une propriété en revue, et dit quoi faire de ce qui ne va pas',
    import: 'ce que l’extension a exporté, vers une mémoire',
    export: 'une mémoire, vers un fichier que l’extension reprend',
    diagnose: fr`lignes JSON : chaque série croît, stagne ou baisse, et depuis quand ?`,
    attribute: fr`lignes JSON : quels segments portent un changement ?`,
    lift: fr`lignes JSON : ce qui a été fait a-t-il changé quelque chose ?`,
  },
  help: (
    commands,
  ) => fr`plateau — en hausse, à l’arrêt ou en baisse ; depuis quand ; pourquoi ; que faire ; et l’effet obtenu.

  npm run --silent plateau -- <commande> [options]

${commands}

  plateau <commande> --help en dit plus. Pour commencer : npm start
  Se termine par 0 quand tout est fait, 1 en cas d’échec, 2 si la commande n’est pas comprise,
  3 si c’est fait en partie et que le reste demande quelqu’un, ou du temps.
`,
  pages: PAGES,
  typeset: typesetFrench,
};
