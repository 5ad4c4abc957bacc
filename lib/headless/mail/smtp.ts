/** A mailbox that is reached by SMTP (RFC 5321), with TLS and a password, for whoever has no browser open. */
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
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
   * @throws PlateauError `mail-unclear` when the message may have left, which is so from its final dot on alone;
   * `mail-partly-refused` when some have it and some never will; any other code when nothing left
   */
  send(mime: string, envelope: SmtpEnvelope): Promise<void>;
  /** Connects, agrees on TLS and signs in, and sends nothing. */
  check(): Promise<void>;
}

/** Milliseconds that a server may take. */
export interface SmtpPatience {
  /** To let one step be done: to connect, to sign in, to take a piece of the message. */
  readonly step: number;
  /** To say what became of a message that it has whole: to give up early is what leaves it unclear (RFC 5321, 4.5.3.2.6). */
  readonly end: number;
}

const PATIENCE: SmtpPatience = { step: 20_000, end: 600_000 };
/** Sender, recipient and the word to begin are each a step. */
const STEPS_OF_AN_ENVELOPE = 3;
/** Small enough that a line breaks between two pieces, and not under all of them. */
const PIECE_BYTES = 16_384;
/** The system takes pieces long before the server has them: most lines that break under them are seen to within this time. */
const BREATH_MS = 100;

export function smtpMailbox(server: SmtpServer, patience = PATIENCE): SmtpMailbox {
  return {
    send: (mime, envelope) =>
      withConnection(server, patience, (connection) => sendLetter(connection, mime, envelope, patience)),
    check: () => withConnection(server, patience, async () => undefined),
  };
}

/** Connects behind TLS, signs in, does the work and hangs up. */
async function withConnection(
  { host, port, tls, user, password, authorities }: SmtpServer,
  { step, end }: SmtpPatience,
  work: (connection: SMTPConnection) => Promise<void>,
): Promise<void> {
  const connection = new SMTPConnection({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    tls: { ...(authorities === undefined ? {} : { ca: authorities }), minVersion: 'TLSv1.2' },
    connectionTimeout: step,
    greetingTimeout: step,
    // Each stage has a limit of its own, which a server that answers a byte now and then does not put off.
    socketTimeout: end,
  });
  // Between two stages nobody else listens, and an error that nobody hears ends the process.
  connection.on('error', () => undefined);
  try {
    await inStage(connection, step, (done) => connection.connect(done)).catch(coded('connect'));
    if (user !== undefined)
      await inStage(connection, step, (done) =>
        connection.login({ credentials: { user, pass: password ?? '' } }, done),
      ).catch(coded('login'));
    await work(connection);
    connection.quit();
  } finally {
    connection.close();
  }
}

async function sendLetter(
  connection: SMTPConnection,
  mime: string,
  { from, to }: SmtpEnvelope,
  { step, end }: SmtpPatience,
): Promise<void> {
  const envelope = { from: from.address, to: to.map(({ address }) => address) };
  let isWhole = false;
  let rejected: readonly string[] = [];
  await inStage(connection, step * STEPS_OF_AN_ENVELOPE, (done, within) => {
    /** The final dot follows the last piece: until that is taken, no server has a message. */
    async function* pieces() {
      for (let at = 0; at < mime.length; at += PIECE_BYTES) {
        within(step);
        yield Buffer.from(mime.slice(at, at + PIECE_BYTES));
      }
      await sleep(BREATH_MS);
      isWhole = true;
      within(end);
    }
    connection.send(envelope, Readable.from(pieces()), (error, info) => {
      rejected = info?.rejected ?? [];
      done(error ?? (isWhole ? null : new Error('The server took the message before it had it.')));
    });
  }).catch((error: unknown) => coded(isWhole ? 'end' : 'send')(error));
  if (rejected.length > 0) throw partlyRefused(rejected);
}

type Done = (error?: Error | null) => void;

/**
 * Waits for one stage. It ends with what the stage says, with the line, or with its time: a line that breaks in the middle
 * of a stage is told to whoever listens to the connection, and not always to whoever waits for the stage.
 *
 * @param begin begins the stage; `within` gives it another limit from now on, in milliseconds
 */
function inStage(
  connection: SMTPConnection,
  limit: number,
  begin: (done: Done, within: (limit: number) => void) => void,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const done: Done = (error) => {
      clearTimeout(timer);
      connection.off('error', done);
      connection.off('end', ended);
      if (error) reject(error);
      else resolve();
    };
    const ended = () => done(new Error('The server ended the line.'));
    const within = (left: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => done(new Error('The server did not answer in time.')), left);
    };
    connection.on('error', done);
    connection.on('end', ended);
    within(limit);
    begin(done, within);
  });
}

const coded = (stage: SmtpStage) => (error: unknown) => {
  throw smtpFailure(error, stage);
};

/** The others have the message: to send it again would bring it to them twice. */
function partlyRefused(rejected: readonly string[]): PlateauError {
  return new PlateauError('mail-partly-refused', 'Some recipients were refused, the others have the message.', {
    retry: { when: 'after-action' },
    details: { value: rejected.join(', ') },
  });
}
