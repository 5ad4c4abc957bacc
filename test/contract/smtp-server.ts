/** A real mail server of one's own: Debian's aiosmtpd, with TLS and a password. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generate } from 'selfsigned';

const PYTHON = '/usr/bin/python3';
const SERVER = resolve(import.meta.dirname, 'smtp-server.py');

const isThere = () => spawnSync(PYTHON, ['-c', 'import aiosmtpd']).status === 0;

/** Installs it where it is missing and may be; says why where it cannot. */
export function hasSmtpServer(): boolean {
  if (!isThere() && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    spawnSync('apt-get', ['update', '-qq']);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'python3-aiosmtpd']);
  }
  const found = isThere();
  if (!found) console.log('Skipped: no python3-aiosmtpd here, and only root on Debian may install it.');
  return found;
}

/** A message as the server took it. */
export interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly secure: boolean;
  readonly mime: string;
}

export const SMTP_STAGES = ['greeting', 'ehlo', 'starttls', 'tls', 'auth', 'mail', 'rcpt', 'data', 'body'] as const;
export const SMTP_WAYS = ['reset', 'close', 'silent', 'twice', 'much', 'drip', 'nonsense', 'later'] as const;

/** Where a mail server fails, and how. After the final dot it has kept the message, or lost it. */
export interface SmtpFault {
  readonly stage: (typeof SMTP_STAGES)[number] | 'dot' | 'dot-lost';
  readonly way: (typeof SMTP_WAYS)[number];
}

export interface MailServer {
  readonly port: number;
  /** PEM, by which its certificate is believed. */
  readonly authorities: string;
  taken(): Taken[];
  /** Fails from now on at a stage, in a way (`smtp-server.py` has the names); null: no longer. */
  fail(fault: SmtpFault | null): void;
  /** Fails at one after the other, once each. */
  failOnce(faults: readonly SmtpFault[]): void;
  /** Where it failed so far, and how, as often as it did: "STAGE HOW". */
  failed(): readonly string[];
  stop(): Promise<void>;
}

export async function startMailServer(tls: 'implicit' | 'starttls'): Promise<MailServer> {
  const folder = mkdtempSync(join(tmpdir(), 'plateau-smtp-'));
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const [certificate, secret] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  writeFileSync(certificate, cert);
  writeFileSync(secret, key);
  const server = spawn(PYTHON, [SERVER, folder, certificate, secret, tls], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(server.stdout, 'data')) as [Buffer];
  return {
    port: Number(String(port).trim()),
    authorities: cert,
    taken: () =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.mail'))
        // By the order in which they came: the tenth stands after the ninth.
        .toSorted((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
        .map((name) => {
          const [from = '', to = '', secure, ...mime] = readFileSync(join(folder, name), 'utf8').split('\n');
          return { from, to: to.split(','), secure: secure === 'True', mime: mime.join('\n') };
        }),
    fail(fault) {
      const told = join(folder, 'fault');
      if (fault === null) return rmSync(told, { force: true });
      // In one step: the server reads it at any moment.
      writeFileSync(`${told}.new`, `${fault.stage} ${fault.way}`);
      renameSync(`${told}.new`, told);
    },
    failOnce(faults) {
      writeFileSync(join(folder, 'faults'), faults.map(({ stage, way }) => `${stage} ${way}\n`).join(''));
    },
    failed() {
      const told = join(folder, 'failed');
      return existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n') : [];
    },
    async stop() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
