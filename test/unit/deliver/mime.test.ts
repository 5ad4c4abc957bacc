import * as fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { type Email, mimeMessage } from '@/lib/deliver/mime';

const PNG = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256);
const EMAIL: Email = {
  subject:
    'Maison Lienart – le chiffre d’affaires de novembre : +4 % sur un an, enfin une bonne nouvelle à partager 🎉',
  from: { name: 'Sacha Écuyer', address: 'sacha@example.org' },
  to: [{ name: 'Paul, "le boss"', address: 'paul@example.org' }, { address: 'copie@example.org' }],
  html: '<p>Ça stagne : « 0,2 % » par mois.</p><img src="cid:trend" alt="Tendance">',
  text: 'Ça stagne : « 0,2 % » par mois.\n\n.un point en tête de ligne\nFrom ici',
  images: [{ cid: 'trend', png: PNG, alt: 'Tendance des sessions, à plat depuis sept mois' }],
};

const parse = (email: Email) => PostalMime.parse(mimeMessage(email));

describe('mimeMessage', () => {
  it('reads back as it was written', async () => {
    const read = await parse(EMAIL);
    expect(read.subject).toBe(EMAIL.subject);
    expect(read.from).toMatchObject({ name: 'Sacha Écuyer', address: 'sacha@example.org' });
    expect(read.to).toMatchObject([
      { name: 'Paul, "le boss"', address: 'paul@example.org' },
      { address: 'copie@example.org' },
    ]);
    expect(read.html?.trim()).toBe(EMAIL.html);
    expect(read.text?.trim()).toBe(EMAIL.text);
  });

  it('carries the charts inside, where the HTML looks for them', async () => {
    const [chart] = (await parse(EMAIL)).attachments;
    expect(chart).toMatchObject({ contentId: '<trend>', mimeType: 'image/png', disposition: 'inline', related: true });
    expect(new Uint8Array(chart?.content as ArrayBuffer)).toEqual(PNG);
  });

  it('opens as an unsent draft, dated by nobody', async () => {
    const { headers } = await parse(EMAIL);
    const names = headers.map(({ key }) => key);
    expect(headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
    expect(names).not.toContain('date');
    expect(names).not.toContain('message-id');
  });

  it('goes bare to a mailbox’s own API, which would take it for unsent for ever', async () => {
    const { headers, subject } = await PostalMime.parse(mimeMessage(EMAIL, 'mailbox'));
    expect(headers.map(({ key }) => key)).not.toContain('x-unsent');
    expect(subject).toBe(EMAIL.subject);
  });

  it('names the type of what its pictures belong to', () => {
    expect(mimeMessage(EMAIL)).toContain('Content-Type: multipart/related; type="multipart/alternative";');
  });

  it('needs neither sender nor addressee nor image', async () => {
    const { subject, html, text } = EMAIL;
    const read = await parse({ subject, html, text, images: [] });
    expect(read.from).toBeUndefined();
    expect(read.html?.trim()).toBe(html);
    expect(read.text?.trim()).toBe(text);
  });

  it('keeps to ASCII and to lines that every server takes', () => {
    for (const line of mimeMessage(EMAIL).split('\r\n')) {
      expect(line.length).toBeLessThanOrEqual(78);
      expect(line).toMatch(/^[\x20-\x7e]*$/);
    }
  });

  it('writes the same file for the same email', () => {
    expect(mimeMessage(EMAIL)).toBe(mimeMessage(EMAIL));
  });

  it('lets no subject or name smuggle in a header', async () => {
    const read = await parse({
      ...EMAIL,
      subject: 'Hello\r\nBcc: spy@example.org',
      from: { name: 'S\r\nBcc: spy@example.org', address: 'sacha@example.org' },
    });
    expect(read.bcc).toBeUndefined();
    expect(read.subject).toBe('Hello Bcc: spy@example.org');
  });

  it.each(['paul', 'paul@', 'a@b\r\nBcc: c@d', 'a@b, c@d', 'a b@c', '<a@b>', ''])(
    'refuses the address "%s"',
    (address) => {
      expect(() => mimeMessage({ ...EMAIL, to: [{ address }] })).toThrow(
        expect.objectContaining({ code: 'bad-input' }),
      );
    },
  );

  it('carries any subject and any text', async () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((text) => text.replaceAll(/\p{C}|\s+/gu, ' ').trim());
    await fc.assert(
      fc.asyncProperty(line, line, async (subject, text) => {
        const read = await parse({ ...EMAIL, subject, text });
        expect(read.subject ?? '').toBe(subject);
        expect(read.text?.trim() ?? '').toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});
