import { fr } from '@/lib/language/typography';
import type { CommandWords, WrongUse } from './words';

const REPORT_HELP = fr`plateau report — lit une propriété et écrit ses brouillons dans des fichiers.

  plateau report --demo --out DOSSIER
  plateau report --csv FICHIER... --out DOSSIER
  plateau report --property ID --out DOSSIER

D’où viennent les chiffres
  --demo               la propriété de démonstration : aucun compte à fournir
  --csv FICHIER...     des fichiers avec une colonne de dates, des colonnes de mesures et
                       quelques dimensions au plus ; l’export CSV de GA4 tel quel, en français
                       ou en anglais
  --property ID        une propriété GA4, lue avec les identifiants par défaut de l’application
  --access-token T     ... ou avec ce jeton
  --api-origin URL     ... auprès d’un remplaçant de l’API de Google

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

const RUN_HELP = `plateau run — tout ce qui est dû, pour toutes les propriétés d’un fichier.

  plateau run --config FICHIER

  --config FICHIER     JSON : {"state": "memoire", "folder": "brouillons", "atOnce": 4,
                       "properties": [{"id": "123", "language": "fr", "country": "FR"}]}
                       state   un dossier, ou l’adresse postgres:// d’une base de données
                       folder  où vont les brouillons de la semaine et du mois, en fichiers .eml
                       mail    au lieu de folder : {"host", "port", "tls": "starttls" ou
                               "implicit", "user", "passwordEnv" ou "passwordFile",
                               "authoritiesFile", "from", "to"} ; une propriété peut avoir son "to"
                       chaque propriété accepte aussi author, boss, industry, weeklyHours,
                       et "weekly": false ou "monthly": false
  --shard 1/4          la première de quatre parts, pour les tâches en tableau ; sont lus aussi
                       CLOUD_RUN_TASK_INDEX et _COUNT, JOB_COMPLETION_INDEX avec PLATEAU_SHARDS
  --as-of AAAA-MM-JJ   dernier jour complet à regarder
  --access-token T     au lieu des identifiants par défaut (ou PLATEAU_ACCESS_TOKEN)
  --json               une ligne JSON par propriété

Arrêté à tout moment puis relancé, il reprend où il en était et ne remet rien deux fois.
Se termine par 0 quand tout va bien, par 3 quand des propriétés ont échoué ou sont reportées.
`;

const QUEUE_HELP = `plateau enqueue, plateau work — comme run, par autant de processus que l’on veut.

  plateau enqueue --config FICHIER   met chaque propriété dans une file d’attente, depuis cron
  plateau work --config FICHIER      traite ce que contient la file, jusqu’à ce qu’on l’arrête

La file (pg-boss) se trouve dans la base PostgreSQL que le fichier nomme « state » ; une propriété
y figure une seule fois. Ce qu’un processus mort avait en main passe à un autre en quelques minutes.
Les autres options sont celles de plateau run.
`;

const DIAGNOSE_HELP = fr`plateau diagnose — chaque série croît-elle, stagne-t-elle ou baisse-t-elle ?

Lit un objet JSON par ligne, écrit un objet JSON par ligne, dans le même ordre :
  {"id":"a","metric":"sessions","kind":"count","frequency":"daily","start":"2024-01-01","values":[120,131,null]}
  kind       count, currency ou rate (un taux demande « denominators », un par valeur)
  frequency  daily, weekly ou monthly ; null est un jour sans réponse
  margin     croissance mensuelle qui compte encore pour nulle ; 0.01 par défaut
  country    FR pour les soldes et jours fériés français ; les dates communes par défaut
Réponse : id, verdict, monthlyGrowth {estimate, low, high, level}, since, events, notes,
  longView {from, verdict, monthlyGrowth, yearOnYear} : tout l’historique, et un an face à l’autre.
Une ligne illisible répond {"id","error":{"code","message"}} et les autres continuent.
`;

const ATTRIBUTE_HELP = fr`plateau attribute — quels segments portent un changement ?

Lit un objet JSON par ligne, écrit un objet JSON par ligne, dans le même ordre :
  {"id":"a","measure":"sum","rows":[{"dimensions":{"channel":"Email"},"before":{"value":10},"after":{"value":4}}]}
  measure    sum, ou rate (before et after portent alors aussi « count »)
Réponse : id, segments [{dimensions, change, share, low, high}], le plus important d’abord, et residual.
`;

const LIFT_HELP = fr`plateau lift — ce qui a été fait a-t-il changé quelque chose ?

Lit un objet JSON par ligne, écrit un objet JSON par ligne, dans le même ordre :
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

export const FRENCH: CommandWords = {
  commands: {
    start: 'la démonstration, ses brouillons dans output/, l’extension dans un navigateur',
    report: 'une propriété (démonstration, fichiers CSV ou Google) jusqu’aux brouillons',
    run: 'tout ce qui est dû, pour toutes les propriétés d’un fichier',
    enqueue: 'chaque propriété d’un fichier, dans une file d’attente PostgreSQL',
    work: 'ce que contient la file ; autant de processus que l’on veut',
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

${commands.map((name) => `  ${name.padEnd(10)} ${FRENCH.commands[name] ?? ''}`).join('\n')}

  plateau <commande> --help en dit plus. Pour commencer : npm start
  Se termine par 0 quand tout est fait, 1 en cas d’échec, 2 si la commande n’est pas comprise.
`,
  helpOf: {
    report: REPORT_HELP,
    run: RUN_HELP,
    enqueue: QUEUE_HELP,
    work: QUEUE_HELP,
    import:
      'plateau import FICHIER --state DOSSIER — reprend ce que l’extension a exporté ; ce qui s’y trouve à côté reste.\n',
    export:
      'plateau export --state DOSSIER --out FICHIER — écrit tout ce qui est gardé dans un fichier que l’extension reprend.\n',
    diagnose: DIAGNOSE_HELP,
    attribute: ATTRIBUTE_HELP,
    lift: LIFT_HELP,
    start: START_HELP,
  },
  unknownCommand: (name) => fr`plateau : la commande « ${name} » n’existe pas. Voir plateau --help` + '\n',
  wrong: (use) => fr`plateau : ${wrong(use)} Voir plateau report --help` + '\n',
  ignoredColumns: (columns) => fr`Laissées de côté, car inconnues de Plateau : ${columns.join(', ')}` + '\n',
  assumedMetric: (column, metric) =>
    fr`« ${column} » est lu comme ${metric} ; dites-le autrement avec --metric.` + '\n',
  noCredentials: fr`Donnez un jeton avec --access-token, ou connectez-vous : gcloud auth application-default login`,
  written: (folder, files) => `${files} fichiers écrits dans ${folder}\n`,
  exported: (file) => `Écrit dans ${file}\n`,
  imported: (records) => `${records} enregistrements repris\n`,
  ranOne: {
    done: () => 'fait',
    'nothing-due': (until) => `rien à faire avant ${until}`,
    elsewhere: () => 'une autre exécution s’en occupe',
    'put-off': (until) => (until ? `reporté à ${until}` : 'reporté'),
    failed: () => 'échec',
  },
  ran: ({ done, failed, delivered, ...count }) =>
    fr`\nFaites : ${String(done)}. Rien à faire : ${String(count['nothing-due'])}. Dans une autre exécution : ${String(count.elsewhere)}. Reportées : ${String(count['put-off'])}. En échec : ${String(failed)}. Brouillons remis : ${String(delivered)}.\n`,
  start: {
    demo: fr`Propriété de démonstration : chiffres inventés.`,
    property: (name, until) => `${name}, jusqu’au ${until}`,
    advice: (count) => (count === 1 ? fr`Une recommandation :` : fr`${String(count)} recommandations :`),
    files: (folder) => fr`Dans ${folder} :`,
    monthly: fr`le mois : page, Markdown, courriel`,
    weekly: fr`la semaine : les trois mêmes`,
    papers: 'le trimestre, la passation',
    charts: 'les graphiques',
    building: 'Construction de l’extension…',
    opened: 'L’extension est ouverte dans le navigateur.',
    notOpened: fr`Pour essayer l’extension : npm run dev`,
  },
};

function wrong(use: WrongUse): string {
  switch (use.what) {
    case 'no-out':
      return 'dites où écrire, avec --out DOSSIER.';
    case 'one-origin':
      return fr`dites d’où viennent les chiffres : --demo, --csv FICHIER... ou --property ID, un seul des trois.`;
    case 'bad-value':
      return fr`--${use.flag} ne comprend pas « ${use.value} ».`;
    case 'unknown-argument':
      return fr`argument non compris : ${use.value}.`;
  }
}
