/** A mailbox that is reached by SMTP (RFC 5321), with TLS and a password, for whoever has no browser open. */
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Address } from '@/lib/deliver/address';
import { smtpFailure, type SmtpStage } from './smtp-failure';

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** From the first byte (port 465), or asked for before anything is said (587). Without TLS nothing is sent. */
  readonly tls: 'implicit' | 'starttls';
  readonly user?: string;
  readonly password?: string;
  /** Certificates in PEM that are believed beside those of the system: for a server of one's own. */
  readonly authorities?: string;
}

export interface SmtpEnvelope {
  readonly from: Address;
  readonly to: readonly Address[];
}

export interface SmtpMailbox {
  /**
   * Sends a message as it is, to all or to none of those who are to get it.
   *
   * @throws PlateauError `mail-unclear` when the message may have left; any other code when nothing did
   */
  send(mime: string, envelope: SmtpEnvelope): Promise<void>;
  /** Connects, agrees on TLS and signs in, and sends nothing. */
  check(): Promise<void>;
}

const PATIENCE_MS = 20_000;

export function smtpMailbox(server: SmtpServer, patience = PATIENCE_MS): SmtpMailbox {
  return {
    send: (mime, { from, to }) =>
      withConnection(server, patience, (connection) =>
        inStage('send', (done) =>
          connection.send({ from: from.address, to: to.map(({ address }) => address) }, mime, (error, info) => {
            // To some and not to others is to nobody in particular: whoever reads the failure could not tell.
            done(error ?? (info.rejected.length > 0 ? partly(info.rejected) : null));
          }),
        ),
      ),
    check: () => withConnection(server, patience, async () => undefined),
  };
}

/** Connects behind TLS, signs in, does the work and hangs up. */
async function withConnection(
  { host, port, tls, user, password, authorities }: SmtpServer,
  patience: number,
  work: (connection: SMTPConnection) => Promise<void>,
): Promise<void> {
  const connection = new SMTPConnection({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    tls: { ...(authorities === undefined ? {} : { ca: authorities }), minVersion: 'TLSv1.2' },
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  try {
    await inStage('connect', (done) => {
      // A line that breaks later than it is waited for says so here.
      connection.on('error', done);
      connection.connect(done);
    });
    if (user !== undefined)
      await inStage('login', (done) => connection.login({ credentials: { user, pass: password ?? '' } }, done));
    await work(connection);
    connection.quit();
  } finally {
    connection.close();
  }
}

/** Waits for one stage; how far a connection had come decides whether anything may have left. */
function inStage(stage: SmtpStage, begin: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => begin((error) => (error ? reject(smtpFailure(error, stage)) : resolve())));
}

function partly(rejected: readonly string[]): Error {
  return Object.assign(new Error('Some recipients were refused.'), { rejected, responseCode: 550 });
}
