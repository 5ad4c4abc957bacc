import { fr } from '../typography';
import type { OwnClientWords } from '../en/own-client';

export const ownClient: OwnClientWords = {
  needed: 'À faire avant de vous connecter : votre identifiant client',
  neededIntro: fr`Cette version de Plateau n’a pas d’identifiant client à elle : sans le vôtre, la connexion est impossible. Cela se fait une fois, en une dizaine de minutes, par vous ou par votre informatique.`,
  send: 'Envoyer ces étapes à votre informatique',
  copy: 'Copier ces étapes',
  copied: 'Étapes copiées, prêtes à coller dans un message.',
  subject: fr`Un identifiant client à créer pour Plateau`,
  opening: fr`Bonjour,\n\nPour lire nos rapports avec l’extension Plateau, il me faut un identifiant client à notre nom. Elle tourne dans mon navigateur et n’envoie rien à un serveur de son éditeur. Voici les étapes :`,
  closing: fr`Il me faut seulement l’identifiant client obtenu, pas le code secret.\n\nMerci,`,
};
