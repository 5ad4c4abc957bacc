import { describe, expect, it } from 'vitest';
import { smtpFailure } from '@/lib/headless/mail/smtp-failure';
import { describeRunnerFailure } from '@/lib/language/describe-runner-failure';
import { recordOf } from '@/lib/model/failure';

/** What nodemailer throws for an answer of the server's. */
const refusal = (response: string, command: string) =>
  Object.assign(new Error(response), {
    code: 'EENVELOPE',
    response,
    responseCode: Number(response.slice(0, 3)),
    command,
  });

describe('a refusal by SMTP', () => {
  it.each([
    ['552 5.2.2 Over quota', 'RCPT TO', 'mail-full', 'after-action'],
    ['552-5.2.2 The email account that you tried to reach is over quota', 'RCPT TO', 'mail-full', 'after-action'],
    ['552 5.2.2 Mailbox full', 'DATA', 'mail-full', 'after-action'],
    ['552 Mailbox over its allocation', 'RCPT TO', 'mail-full', 'after-action'],
    ['452 4.2.2 Over quota', 'RCPT TO', 'mail-full', 'later'],
    ['552 5.3.4 Message too big', 'DATA', 'mail-too-large', 'after-action'],
    ['552 Message exceeds fixed maximum message size', 'MAIL FROM', 'mail-too-large', 'after-action'],
    ['452 4.3.1 Insufficient system storage', 'DATA', 'mail-quota', 'later'],
    ['550 5.1.1 No such user', 'RCPT TO', 'mail-refused', 'after-action'],
  ])('%s, to %s', (response, command, code, when) => {
    expect(smtpFailure(refusal(response, command), 'send')).toMatchObject({ code, retry: { when } });
  });
});

describe('a line that breaks', () => {
  const cut = () => Object.assign(new Error('Connection closed unexpectedly'), { code: 'ECONNECTION' });
  it.each([
    ['connect', 'mail-offline', 'later'],
    ['login', 'mail-offline', 'later'],
    ['send', 'mail-offline', 'later'],
    ['end', 'mail-unclear', 'after-action'],
  ] as const)('at %s', (stage, code, when) => {
    expect(smtpFailure(cut(), stage)).toMatchObject({ code, retry: { when } });
    const inTls = Object.assign(cut(), { code: 'ETLS' });
    expect(smtpFailure(inTls, stage)).toMatchObject({ code });
  });

  it.each([
    ['454 4.7.0 Temporary authentication failure', 'EAUTH', 'mail-quota', 'later'],
    ['535 5.7.8 Authentication credentials invalid', 'EAUTH', 'mail-login-refused', 'after-action'],
    ['454 TLS not available for now', 'ETLS', 'mail-quota', 'later'],
    ['502 Command not implemented', 'ETLS', 'mail-not-secure', 'after-action'],
  ])('is not an answer: %s', (response, code, told, when) => {
    const error = Object.assign(new Error(response), { code, response, responseCode: Number(response.slice(0, 3)) });
    expect(smtpFailure(error, 'login')).toMatchObject({ code: told, retry: { when } });
  });

  it.each(['354 Go ahead', '250 OK'])('takes %s for no refusal of what was handed over', (response) => {
    const error = Object.assign(new Error(response), { response, responseCode: Number(response.slice(0, 3)) });
    expect(smtpFailure(error, 'end')).toMatchObject({ code: 'mail-unclear' });
    expect(smtpFailure(error, 'send')).toMatchObject({ code: 'mail-offline' });
  });
});

it('tells whoever runs it to look at host and port where the server is not reached', () => {
  const failure = recordOf(smtpFailure(new Error('connect ECONNREFUSED'), 'connect'));
  expect(describeRunnerFailure(failure, 'en').remedy).toContain('Check host and port');
  expect(describeRunnerFailure(failure, 'fr').remedy).toContain('Vérifiez l’hôte et le port');
});
