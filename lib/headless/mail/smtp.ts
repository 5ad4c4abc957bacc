/** A mailbox that is reached by SMTP (RFC 5321), with TLS and a password, for whoever has no browser open. */
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Address } from '@/lib/deliver/address';
import { PlateauError } from '@/lib/model/failure';
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
   * Sends a message as it is.
   *
   * @throws PlateauError `mail-unclear` when the message may have left; `mail-partly-refused` when some have it and some
   * never will; any other code when nothing left
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
            done(error ?? (info.rejected.length > 0 ? partlyRefused(info.rejected) : null));
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
  return new Promise((resolve, reject) => begin((error) => (error ? reject(coded(error, stage)) : resolve())));
}

function coded(error: Error, stage: SmtpStage): PlateauError {
  return error instanceof PlateauError ? error : smtpFailure(error, stage);
}

/** The others have the message: to send it again would bring it to them twice. */
function partlyRefused(rejected: readonly string[]): PlateauError {
  return new PlateauError('mail-partly-refused', 'Some recipients were refused, the others have the message.', {
    retry: { when: 'after-action' },
    details: { value: rejected.join(', ') },
  });
}
