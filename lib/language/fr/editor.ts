import { fr } from '../typography';
import type { EditorWords } from '../en/editor';
import { counted, plural } from './locale';

const some = (count: number, one: string, many: string) => count > 0 && counted(count, one, many);

export const editor: EditorWords = {
  close: 'Fermer',
  undo: {
    undo: 'Annuler',
    redo: 'Rétablir',
    undone: (excerpt) => fr`Annulé : ${excerpt}`,
    redone: (excerpt) => fr`Rétabli : ${excerpt}`,
  },
  leftOut: {
    leaveOut: 'Écarter ce passage',
    leaveOutBlock: (excerpt) => fr`Écarter : ${excerpt}`,
    isOut: (excerpt) => fr`Écarté : ${excerpt}`,
    bringBack: 'Remettre',
    bringBackBlock: (excerpt) => fr`Remettre : ${excerpt}`,
  },
  outdated: {
    text: 'Des chiffres ou des réglages ont changé depuis que ce brouillon a été écrit.',
    update: 'Mettre à jour le brouillon',
  },
  proposed: {
    changed: 'Le texte proposé a changé',
    take: 'Prendre le texte proposé',
    keep: 'Garder mes mots',
    refreshed: (passages) =>
      fr`Chiffres à jour. Vos mots sont restés ; ${plural(passages, { one: 'le texte proposé a changé sous un passage', other: `le texte proposé a changé sous ${passages} passages` })} : c’est signalé.`,
  },
  words: {
    tools: 'Mise en forme',
    looks: {
      bold: 'Gras (Ctrl+B)',
      italic: 'Italique (Ctrl+I)',
      heading: 'Intertitre',
      points: 'Liste',
      numbers: 'Liste numérotée, 1. 2. 3.',
      link: 'Lien',
    },
    signs: { bold: 'G', italic: 'I', heading: 'T', points: '•', numbers: '1.', link: '↗' },
    hint: 'Échap referme. Tout s’enregistre au fil de l’eau.',
    address: 'Adresse',
    addressWrong: 'Une adresse comme https://exemple.fr, ou mailto:lea@exemple.fr.',
    apply: 'Poser le lien',
  },
  own: {
    addStart: 'Ajouter un mot au début',
    addEnd: 'Ajouter un mot à la fin',
    remove: 'Retirer ce passage',
    removed: 'Passage retiré.',
    titleHint: fr`Une seule ligne : c’est aussi l’objet du courriel.`,
  },
  preview: {
    open: 'Aperçu du courriel',
    title: 'Le courriel tel qu’il arrive',
    subject: (subject) => fr`Objet : ${subject}`,
    form: 'Forme',
    forms: { html: 'Mis en page', text: 'Texte brut' },
    width: 'Largeur',
    widths: { wide: 'Ordinateur, 600 px', narrow: 'Téléphone, 320 px' },
    light: 'Couleurs',
    lights: { light: 'Clair', dark: 'Sombre' },
    loading: 'Écriture du courriel…',
    frame: 'Le courriel',
  },
  history: {
    open: 'Historique',
    title: 'Toutes les rédactions',
    intro: fr`La plus récente d’abord. Ce qui a été remis est figé : vous le relisez tel qu’il a été remis.`,
    none: 'Aucune rédaction n’a encore été écrite pour cette propriété.',
    kinds: { monthly: 'Mois', weekly: 'Semaine', quarterly: 'Trimestre', 'hand-over': 'Passation' },
    writtenOn: (day) => `Écrite le ${day}`,
    ownWords: 'avec vos mots',
    draft: 'Non remise',
    sent: 'Remise',
    mailed: 'Envoyée, pas encore figée',
    here: 'Vous la lisez',
    unclear: fr`envoi incertain : personne ne sait s’il est arrivé`,
    noReceipt: 'La façon dont elle a été remise n’a pas été conservée.',
    ways: {
      eml: 'courriel en fichier',
      download: 'téléchargement',
      clipboard: 'copie',
      gmail: 'Gmail',
      outlook: 'Outlook',
      smtp: 'courriel',
      folder: 'dossier',
      slack: 'Slack',
      teams: 'Microsoft Teams',
      'google-chat': 'Google Chat',
      plateau: 'dans Plateau',
    },
    targets: { clipboard: 'presse-papiers', prompt: 'presse-papiers, pour un assistant', print: 'imprimante ou PDF' },
    notKept: 'Cette rédaction n’est pas conservée ici. Voici la dernière.',
    keptShown: 'Une rédaction de l’historique.',
    latest: 'Revenir à la dernière',
  },
  compare: {
    open: {
      monthly: 'Comparer au mois précédent',
      weekly: 'Comparer à la semaine précédente',
      quarterly: 'Comparer au trimestre précédent',
      'hand-over': 'Comparer à la précédente',
    },
    title: (before, after) => fr`${after}, comparé à : ${before}`,
    nothing: fr`Il n’y a rien à comparer : aucune rédaction antérieure n’est conservée, et les données lues ne remontent pas si loin.`,
    reckoned: fr`La rédaction antérieure n’avait pas été écrite à l’époque. Elle l’est ici à partir des chiffres d’alors, avec ce que l’on sait aujourd’hui ; elle n’est pas conservée.`,
    vitals: 'Les signes vitaux, avant et maintenant',
    measure: 'Signe',
    figures: 'Les chiffres, avant et maintenant',
    passages: 'Les passages',
    counts: (fresh, gone, changed, same) =>
      [
        some(fresh, 'nouveau', 'nouveaux'),
        some(gone, 'disparu', 'disparus'),
        some(changed, 'modifié', 'modifiés'),
        some(same, 'inchangé', 'inchangés'),
      ]
        .filter(Boolean)
        .join(', '),
    marks: fr`Souligné : ce qui est ajouté. Barré : ce qui s’y trouvait avant.`,
    kinds: { new: 'Nouveau', gone: 'Disparu', changed: 'Modifié', same: 'Inchangé' },
    same: 'Passages inchangés',
    noDifference: 'Les deux rédactions disent la même chose.',
  },
};
