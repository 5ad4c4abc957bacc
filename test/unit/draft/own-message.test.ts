import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddress } from '@/lib/draft/own-message';

describe('mailAddress', () => {
  it('carries any text to the mail program, lines as mail has them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (subject, text) => {
        const body = text.replaceAll('\r', '');
        const url = new URL(mailAddress({ to: ['a+b@shop.example'], subject, body }));
        expect(decodeURIComponent(url.pathname)).toBe('a+b@shop.example');
        const query = new Map(
          url.search
            .slice(1)
            .split('&')
            .map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
        );
        expect(query.get('subject')).toBe(subject);
        expect(query.get('body')).toBe(body.replaceAll('\n', '\r\n'));
      }),
    );
  });
});
