/** A mail server that dies, is silent or talks nonsense, at each stage of a sending: what has left, and that it ends. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mimeMessage } from '@/lib/deliver/mime';
import { type SmtpPatience, smtpMailbox } from '@/lib/headless/mail/smtp';
import { PlateauError } from '@/lib/model/failure';
import { hasSmtpServer, type MailServer, SMTP_STAGES, SMTP_WAYS, type SmtpFault, startMailServer } from './smtp-server';

const ENVELOPE = { from: { address: 'sacha@shop.example' }, to: [{ address: 'paul@shop.example' }] };
const messageOf = (text: string) =>
  mimeMessage(
    { subject: 'The month', from: ENVELOPE.from, to: ENVELOPE.to, html: `<p>${text}</p>`, text, images: [] },
    'mailbox',
  );
const MIME = messageOf('The month is ready.');
/** More than the systems of both ends take before the server reads. */
const HUGE = messageOf('The month is ready. '.repeat(2_000_000));
const PATIENT: SmtpPatience = { step: 60_000, end: 60_000 };
/** What can be tried again, or mended: not `mail-unclear`, and nothing that is not known of SMTP. */
const NOTHING_LEFT = /^mail-(?:offline|not-secure|quota|login-refused|refused)$/;

describe.skipIf(!hasSmtpServer())('a mail server that fails', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await startMailServer('starttls');
  });
  afterAll(() => server?.stop());
  beforeEach(() => server.fail(null));

  async function send(mime: string, patience: SmtpPatience): Promise<string> {
    const { port, authorities } = server;
    const known = { host: 'localhost', port, tls: 'starttls', user: 'sacha', password: 'secret', authorities } as const;
    try {
      await smtpMailbox(known, patience).send(mime, ENVELOPE);
      return 'sent';
    } catch (error) {
      if (error instanceof PlateauError) return error.code;
      throw error;
    }
  }

  const before = SMTP_STAGES.flatMap((stage) => SMTP_WAYS.map((way) => ({ stage, way })));
  /** What comes in the clear beside the answer to STARTTLS is thrown away (RFC 3207, 6), and does no harm. */
  const isHarmless = ({ stage, way }: SmtpFault) => stage === 'starttls' && way === 'twice';
  it.each(before.filter((fault) => fault.stage !== 'body' && !isHarmless(fault)))(
    'at $stage, $way: nothing has left',
    async (fault) => {
      const taken = server.taken().length;
      server.fail(fault);
      // One that is waited for in vain is waited for briefly; nothing else depends on the time.
      const isWaitedFor = fault.way === 'silent' || fault.way === 'drip';
      expect(await send(MIME, isWaitedFor ? { ...PATIENT, step: 300 } : PATIENT)).toMatch(NOTHING_LEFT);
      server.fail(null);
      expect(await send(MIME, PATIENT)).toBe('sent');
      expect(server.taken()).toHaveLength(taken + 1);
    },
  );

  it.each(['reset', 'close', 'silent', 'nonsense', 'later'] as const)(
    'in the middle of the message, %s: nothing has left',
    async (way) => {
      const taken = server.taken().length;
      server.fail({ stage: 'body', way });
      expect(await send(HUGE, way === 'silent' ? { ...PATIENT, step: 300 } : PATIENT)).toMatch(NOTHING_LEFT);
      expect(server.taken()).toHaveLength(taken);
    },
  );

  it.each(['reset', 'close', 'silent', 'much', 'drip', 'nonsense'] as const)(
    'after the final dot, %s: nobody knows',
    async (way) => {
      const taken = server.taken().length;
      for (const [stage, more] of [
        ['dot-lost', 0],
        ['dot', 1],
      ] as const) {
        server.fail({ stage, way });
        expect(await send(MIME, { ...PATIENT, end: 300 })).toBe('mail-unclear');
        expect(server.taken()).toHaveLength(taken + more);
      }
    },
  );

  it('after the final dot, a refusal: nothing has left', async () => {
    server.fail({ stage: 'dot-lost', way: 'later' });
    expect(await send(MIME, PATIENT)).toBe('mail-quota');
  });

  it('answers twice to a message that it took: it is sent', async () => {
    server.fail({ stage: 'dot', way: 'twice' });
    expect(await send(MIME, PATIENT)).toBe('sent');
  });

  it('dies before each of many sendings, and leaves no listener behind', async () => {
    server.fail({ stage: 'auth', way: 'reset' });
    const warnings: Error[] = [];
    const note = (warning: Error) => void warnings.push(warning);
    process.on('warning', note);
    for (let time = 0; time < 12; time += 1) expect(await send(MIME, PATIENT)).toBe('mail-offline');
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });
});
