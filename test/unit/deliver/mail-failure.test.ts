import { expect, it } from 'vitest';
import { mailFailure, mailRefusal } from '@/lib/deliver/mail-failure';

it('tells an Outlook mailbox without room from one that is asked too often', () => {
  const refusal = (status: number, code: string) =>
    mailFailure(mailRefusal(status, { error: { code, message: '' } }, null, new Date(0)));
  expect(refusal(507, 'ErrorQuotaExceeded')).toMatchObject({ code: 'mail-full', retry: { when: 'after-action' } });
  expect(refusal(429, 'TooManyRequests')).toMatchObject({ code: 'mail-quota', retry: { when: 'later' } });
});
