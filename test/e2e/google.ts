import { type Emulator, startEmulator } from '@/test/emulator/emulator';
import { gmailRoutes } from '@/test/emulator/gmail';
import { Mailbox } from '@/test/emulator/mailbox';

/** As Google's page in what matters here: a header and a rail that stay, a body drawn anew for each hash, a strict policy. */
const ANALYTICS_PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Analytics</title>
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-a'; script-src 'nonce-a'">
<style nonce="a">
  body { margin: 0; font: 14px sans-serif; }
  header { position: fixed; inset: 0 0 auto; block-size: 64px; border-block-end: 1px solid; z-index: 10; background: Canvas; }
  header button { float: inline-end; margin: 14px; }
  nav { position: fixed; inset: 64px auto 0 0; inline-size: 72px; border-inline-end: 1px solid; }
  nav button { position: absolute; inset: auto 8px 12px 8px; }
  main { margin: 64px 0 0 72px; padding: 24px; }
  .card { block-size: 420px; margin-block-end: 24px; border: 1px solid; border-radius: 8px; padding: 16px; }
</style></head><body></body><script nonce="a">
  const draw = () => {
    document.body.innerHTML =
      '<header><button id="account">Compte</button></header><nav><button id="admin">Admin</button></nav>' +
      '<main><h1>Google Analytics</h1><p>A stand-in for Google’s page: its address is what Plateau reads.</p>' +
      '<div class="card"></div><div class="card"></div></main>';
  };
  addEventListener('hashchange', draw);
  draw();
</script></html>`;

/**
 * Every host of Google's that Plateau meets, on one port of the loopback, with Gmail and the pages of Analytics too.
 * @param delay milliseconds that every answer takes
 */
export function startGoogle(mailbox = new Mailbox(), delay = 0): Promise<Emulator> {
  return startEmulator({
    tls: true,
    delay,
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
