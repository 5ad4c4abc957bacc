import type { NoteFailureTable } from '../catalogue/failures';
import { fr } from '../typography';
import { value } from './failure-places';

export const noteFailures: NoteFailureTable = {
  'note-declined': () => ({
    what: 'Plateau n’a pas le droit d’écrire des notes dans Google Analytics, ou ne l’a plus.',
    remedy: fr`Rien n’y a été changé, et la note est gardée ici. Réessayez : Google vous le demande, et sa case doit être cochée.`,
  }),
  'note-not-editor': () => ({
    what: 'Ce compte Google peut consulter la propriété, mais pas y écrire.',
    remedy: fr`Rien n’y a été changé, et la note est gardée ici. Demandez le rôle « Éditeur » à qui administre la propriété, puis réessayez ; ou oubliez le droit dans les réglages et choisissez un autre compte.`,
  }),
  'note-full': () => ({
    what: 'Cette propriété ne prend plus de note.',
    remedy: fr`Rien n’y a été changé, et la note est gardée ici. Supprimez-en d’anciennes dans Google Analytics, sous Administration, Annotations, puis réessayez.`,
  }),
  'note-quota': () => ({
    what: 'Google ne prend plus de modification pour le moment.',
    remedy: 'La note est gardée ici. Réessayez dans quelques minutes.',
  }),
  'note-refused': (slots) => ({
    what: `Google refuse la note${value(slots)}.`,
    remedy: fr`Rien n’y a été changé, et la note est gardée ici. Changez son titre ou son jour, puis réessayez.`,
  }),
  'note-unanswered': () => ({
    what: 'Google Analytics est resté injoignable, ou n’a pas confirmé.',
    remedy: fr`La note est gardée ici. Vérifiez la connexion, puis réessayez : Plateau regarde d’abord ce qui s’y trouve, et n’écrit rien deux fois.`,
  }),
  'note-gone': () => ({
    what: fr`La note n’est plus dans Google Analytics : quelqu’un l’y a supprimée.`,
    remedy: 'Notez-la de nouveau si elle doit y figurer.',
  }),
};
