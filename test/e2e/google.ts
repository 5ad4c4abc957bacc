import { type Emulator, startEmulator } from '@/test/emulator/emulator';
import { gmailRoutes } from '@/test/emulator/gmail';
import { Mailbox } from '@/test/emulator/mailbox';

const ANALYTICS_PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Analytics</title>
<h1>Google Analytics</h1><p>A stand-in for Google's page: its address is what Plateau reads.</p></html>`;

/** Every host of Google's that Plateau meets, on one port of the loopback, with Gmail and the pages of Analytics too. */
export function startGoogle(mailbox = new Mailbox()): Promise<Emulator> {
  return startEmulator({
    tls: true,
    routes: (identity) => [
      ...gmailRoutes(identity, mailbox),
      {
        host: 'analytics.google.com',
        method: 'GET',
        path: /^\/analytics\/web\/?$/,
        handle: () => ({ status: 200, html: ANALYTICS_PAGE }),
      },
    ],
  });
}

export const CLIENT_ID = '1234567890-plateau.apps.googleusercontent.com';
/** Where Plateau may send a token or a question. Nothing else may ever be asked. */
export const GOOGLE_APIS = [
  'accounts.google.com',
  'oauth2.googleapis.com',
  'analyticsdata.googleapis.com',
  'analyticsadmin.googleapis.com',
];
