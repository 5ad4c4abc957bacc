import type { Language } from '@/lib/model/settings';
import { fr } from '../typography';

/** What the settings say of a client id that a company makes for itself, mostly by somebody else than the marketer. */
export interface OwnClientWords {
  /** Title and first words where there is no other client id to connect with. */
  readonly needed: string;
  readonly neededIntro: string;
  readonly send: string;
  readonly copy: string;
  readonly copied: string;
  readonly subject: string;
  readonly opening: string;
  readonly closing: string;
}

const WORDS: Readonly<Record<Language, OwnClientWords>> = {
  fr: {
    needed: 'À faire avant de vous connecter : votre identifiant client',
    neededIntro: fr`Cette version de Plateau n’a pas d’identifiant client à elle : sans le vôtre, la connexion est impossible. Cela se fait une fois, en une dizaine de minutes, par vous ou par votre informatique.`,
    send: 'Envoyer ces étapes à votre informatique',
    copy: 'Copier ces étapes',
    copied: 'Étapes copiées, prêtes à coller dans un message.',
    subject: fr`Un identifiant client à créer pour Plateau`,
    opening: fr`Bonjour,\n\nPour lire nos rapports avec l’extension Plateau, il me faut un identifiant client à notre nom. Elle tourne dans mon navigateur et n’envoie rien à un serveur de son éditeur. Voici les étapes :`,
    closing: fr`Il me faut seulement l’identifiant client obtenu, pas le code secret.\n\nMerci,`,
  },
  en: {
    needed: 'Before you can connect: your own client id',
    neededIntro:
      'This version of Plateau has no client id of its own: without yours, connecting is impossible. It takes some ten minutes, once, and you or your IT people can do it.',
    send: 'Send these steps to your IT people',
    copy: 'Copy these steps',
    copied: 'Steps copied, ready to paste into a message.',
    subject: 'A client id to create for Plateau',
    opening:
      'Hello,\n\nTo read our reports with the Plateau extension I need a client id in our name. It runs in my browser and sends nothing to a server of its publisher. These are the steps:',
    closing: 'All I need is the client id, not the secret.\n\nThank you,',
  },
};

export function ownClientWordsIn(language: Language): OwnClientWords {
  return WORDS[language];
}
