/** What the settings say of a client id that a company makes for itself, mostly by somebody else than the marketer. */
export const ownClient = {
  /** Title and first words where there is no other client id to connect with. */
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
};

export type OwnClientWords = typeof ownClient;
