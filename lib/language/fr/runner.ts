import { counted as countedInFrench } from './locale';
import { fr } from '../typography';
import { listed } from '../listed';
import { DraftKind } from '@/lib/model/draft';
import type { PlainMisuse, WrongUse } from '../catalogue/runner';
import type { RunnerWords } from '../en/runner';

const KINDS: Readonly<Record<DraftKind, string>> = {
  weekly: 'la semaine',
  monthly: 'le mois',
  quarterly: 'le trimestre',
  'hand-over': 'la passation',
};

export const FRENCH_RUNNER: RunnerWords = {
  unknownCommand: (name, near) =>
    fr`plateau : la commande « ${name} » n’existe pas.${near === null ? '' : fr` Vouliez-vous dire « ${near} » ?`} Voir plateau --help` +
    '\n',
  wrong: (use, command) => fr`plateau : ${wrong(use)} Voir plateau ${command} --help` + '\n',
  ignoredColumns: (columns) => fr`Laissées de côté, car inconnues de Plateau : ${columns.join(', ')}` + '\n',
  assumedCurrency:
    fr`Les fichiers ne disent pas leur devise : les montants sont lus en euros ; dites-le autrement avec --currency.` +
    '\n',
  assumedCountry: (timeZone, country) =>
    fr`Le fuseau horaire ${timeZone} n’est d’aucun pays : les journées commerciales sont celles du pays de la langue (${country}) ; dites-le autrement avec --country.` +
    '\n',
  setAside: {
    automated: (id) =>
      fr`Visites mises à part comme automatiques ; si des personnes les ont faites, comptez-les avec --belonging "${id}"` +
      '\n',
    'other-hosts': (id) =>
      fr`Visites mises à part : leur hôte n’est pas celui du site ; s’il l’est, comptez-les avec --belonging "${id}"` +
      '\n',
  },
  assumedMetric: (column, metric) =>
    fr`« ${column} » est lu comme ${metric} ; dites-le autrement avec --metric.` + '\n',
  noCredentials: fr`Connectez-vous avec gcloud auth application-default login, donnez un jeton avec --access-token, ou nommez la clé d’un compte de service (google.keyFile) dans le fichier des propriétés.`,
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
  stopped: fr`\nArrêté avant la fin. Ce qui est fait est gardé : la prochaine exécution reprend de là.\n`,
  ran: ({ done, failed, delivered, ...count }) =>
    fr`\nFaites : ${String(done)}. Rien à faire : ${String(count['nothing-due'])}. Dans une autre exécution : ${String(count.elsewhere)}. Reportées : ${String(count['put-off'])}. En échec : ${String(failed)}. Brouillons remis : ${String(delivered)}.\n`,
  config: {
    notJson: fr`n’est pas du JSON : cherchez une virgule en trop ou un guillemet qui manque.`,
    problem: {
      id: 'le numéro d’une propriété, tel que Google Analytics le montre dans ses paramètres',
      country: 'un pays en deux majuscules, comme FR',
      weekly: fr`true, false, ou {"weekday": 1 pour lundi à 7 pour dimanche, "hour": 0 à 23}`,
      monthly: fr`true, false, ou {"day": "first-working-day" ou 1 à 31, "hour": 0 à 23}`,
      'same-id': fr`le même « id » s’y trouve deux fois`,
      target: 'un objectif avec son premier jour, comme 3000000->10000000/24@2026-01-01',
      industry: fr`une catégorie de Google Analytics, comme « Home and garden »`,
      'where-to': fr`dites où vont les brouillons : « folder » ou « mail », l’un des deux, ou un « channel » pour chaque propriété`,
      'to-whom': fr`dites à qui vont les brouillons : « to » dans « mail », dans « defaults » ou avec chaque propriété`,
      channel: fr`false, ou {"urlEnv": "SLACK_WEBHOOK"}, le nom de la variable qui contient l’adresse du webhook (ou « urlFile », un fichier qui la contient), et "kinds": ["weekly", "monthly"] ; l’adresse elle-même n’a pas sa place dans ce fichier`,
      dataset: 'un projet et son ensemble de données, comme ma-boutique.analytics_123456789',
      'time-zone': 'un fuseau horaire, comme Europe/Paris',
      currency: 'une devise, comme EUR',
    },
  },
  channelAddress: (place, problem) => fr`L’adresse du canal, dans ${place} : ${problem}`,
  channelMissing: (place) => fr`L’adresse du canal, dans ${place} : rien ne s’y trouve.`,
  nowhere: fr`Ni « folder », ni « mail », ni un « channel » ne prend ce brouillon.`,
  enqueued: (put, stood) =>
    fr`${countedInFrench(put, 'propriété mise', 'propriétés mises')} dans la file${stood > 0 ? fr` ; ${String(stood)} y étaient déjà` : ''}.\n`,
  serving: fr`En attente d’un assistant sur l’entrée standard : c’est lui qui lance cette commande, plateau mcp --help dit comment. Ctrl-C y met fin.\n`,
  working: fr`En attente de propriétés dans la file ; Ctrl-C arrête après ce qui est en cours.\n`,
  handed: ({ propertyId, kind, status, title = KINDS[kind], where = '' }, reason = '') =>
    `${propertyId}  ${title} — ${
      {
        delivered: fr`remis : ${where}`,
        before: 'déjà parti, et pas une seconde fois',
        elsewhere: 'une autre exécution s’occupe de cette propriété',
        failed: where === '' ? reason : fr`remis : ${where}. ${reason}`,
      }[status]
    }`,
  sending: ({ key, to }, at, settled) => {
    const [id = '', kind, from = '', until = ''] = key.split('|');
    const what = KINDS[DraftKind.safeParse(kind).data ?? 'monthly'];
    const said = {
      asked: 'personne ne sait s’il est arrivé',
      arrived: 'noté comme envoyé',
      'not-arrived': fr`noté comme non envoyé ; la prochaine exécution, ou plateau deliver, l’envoie`,
      elsewhere: fr`une exécution s’occupe de cette propriété : redemandez quand elle aura fini`,
    }[settled];
    return `${id}  ${what}, du ${from} au ${until}, à ${to}, commencé le ${at} — ${said}`;
  },
  settling: (count, answer) =>
    count === 0
      ? 'De chaque envoi, la fin est connue.\n'
      : answer === 'asked'
        ? fr`\nRegardez dans la boîte de réception, le journal du serveur de messagerie ou le canal, puis dites ce qu’il en est :\n  plateau settle --sent ou --not-sent (avec --property ID pour un seul)\n`
        : '',
  portfolio: {
    count: (all, by) =>
      fr`${countedInFrench(all, 'propriété', 'propriétés')} : ${String(by.declining)} en baisse, ${String(by.stagnating)} à l’arrêt, ${String(by.slowed)} en ralentissement, ${String(by.growing)} en hausse, ${String(by.inconclusive)} dont on ne peut encore rien dire.`,
    seen: (until, next) => fr`jusqu’au ${until}${next === null ? '' : fr` ; prochain rapport le ${next}`}`,
    vital: (name, verdict) => fr`${name} : ${verdict}`,
    trouble: {
      waits: () => fr`Ses rapports attendent que quelqu’un agisse : plateau run dit quoi faire.`,
      'put-off': (until) => fr`Sa dernière exécution a échoué ; prochain essai le ${until}.`,
    },
    never: (ids) => fr`Pas encore lues (plateau run les lit) : ${ids.join(', ')}`,
  },
  doctor: {
    file: (file, properties) => fr`${file} : ${countedInFrench(properties, 'propriété', 'propriétés')}`,
    state: (folder) => fr`La mémoire se lit et s’écrit : ${folder ?? 'PostgreSQL'}`,
    google: (properties) => `Google vous laisse lire ${countedInFrench(properties, 'propriété', 'propriétés')}`,
    property: ({ id, displayName, timeZone, currency }) => `${id} — ${displayName}, ${timeZone}, ${currency}`,
    readable: (read, all) => `${read} propriétés sur ${all} peuvent être lues`,
    others: (others) =>
      fr`${countedInFrench(others.length, 'propriété pourrait', 'propriétés pourraient')} s’ajouter au fichier : ${listed(others, ({ id, displayName }) => `${id} (${displayName})`, 'et')}`,
    mail: (server, from) => fr`${server} laisse ${from} envoyer, derrière TLS ; rien n’a été envoyé`,
    folder: (folder) => `Les brouillons peuvent aller dans ${folder}`,
    channel: (name, properties, isAsked) =>
      isAsked
        ? fr`${name} reconnaît l’adresse du canal (${properties}) ; rien n’a été publié`
        : fr`L’adresse du canal est bien de ${name}, qui répond (${properties}) ; si son flux de travail prend un message se verra au premier`,
    channelOf: (properties, reason) => `Le canal (${properties}). ${reason}`,
    unclear: (count) =>
      fr`${countedInFrench(count, 'envoi', 'envois')} dont personne n’a vu la fin : plateau settle les montre`,
    summary: (ill) =>
      ill === 0
        ? fr`\nTout va bien : plateau run trouvera ce qu’il lui faut.\n`
        : fr`\n${countedInFrench(ill, 'point', 'points')} à corriger, chacun avec ce qu’il faut faire.\n`,
  },
  start: {
    demo: fr`Propriété de démonstration : chiffres inventés.`,
    property: (name, until) => `${name}, jusqu’au ${until}`,
    advice: (count) => (count === 1 ? fr`Une recommandation :` : fr`${String(count)} recommandations :`),
    files: (folder) => fr`Dans ${folder} :`,
    monthly: 'le mois, pour la direction',
    notes: 'vos notes de travail',
    papers: 'la semaine, le trimestre, la passation',
    charts: 'les graphiques',
    building: 'Construction de l’extension…',
    opened: 'L’extension est ouverte dans le navigateur.',
    notOpened: fr`Pour essayer l’extension : npm run dev`,
  },
};

const PLAIN: Readonly<Record<PlainMisuse, string>> = {
  'no-out': 'dites où écrire, avec --out DOSSIER.',
  'one-origin': fr`dites d’où viennent les chiffres : --demo, --csv FICHIER..., --property ID ou --bigquery PROJET.DONNEES, un seul des quatre.`,
  'no-property': 'dites de quelle propriété est l’export BigQuery, avec --property ID.',
  'no-config': fr`dites quel fichier de propriétés, avec --config FICHIER.`,
  'no-state': fr`dites quelle mémoire, avec --state DOSSIER ou une adresse postgres://.`,
  'no-question': fr`dites ce qui est demandé, entre guillemets.`,
  'no-known-source': fr`dites sur quoi porte la question : --demo, --csv FICHIER..., ou --state DOSSIER avec --property ID, un seul des trois.`,
  'no-shelf': fr`dites ce qu’il faut lire : --demo, --csv FICHIER..., ou --state DOSSIER, un seul des trois.`,
  'no-file': 'dites quel fichier.',
  'sent-or-not': 'soit --sent, soit --not-sent, pas les deux.',
};

function hint({ flag, near, example }: WrongUse & { readonly what: 'bad-value' }): string {
  if (near !== undefined) return fr`. Vouliez-vous dire ${near} ?`;
  return example === undefined ? '.' : fr` (par exemple : --${flag} ${example}).`;
}

function wrong(use: WrongUse): string {
  switch (use.what) {
    case 'bad-value':
      return fr`--${use.flag} ne comprend pas « ${use.value} »${hint(use)}`;
    case 'no-value':
      return fr`il manque une valeur à ${use.flag}.`;
    case 'no-such-property':
      return fr`absente du fichier : ${use.ids.join(', ')}.`;
    case 'unread-property':
      return fr`rien n’a encore été lu de ${use.id} : c’est plateau run qui lit.`;
    case 'unknown-argument':
      return fr`argument non compris : ${use.value}.${use.near === undefined ? '' : fr` Vouliez-vous dire ${use.near} ?`}`;
    default:
      return PLAIN[use.what];
  }
}
