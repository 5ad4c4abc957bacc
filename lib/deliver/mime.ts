import { type Address, mailbox } from './address';
import { base64Body } from './base64';
import { headerText } from './header-text';

export interface Email {
  readonly subject: string;
  readonly from?: Address;
  readonly to?: readonly Address[];
  readonly html: string;
  /** The same in plain text, for whoever reads without HTML. */
  readonly text: string;
  /** Charts that the HTML names as `cid:…`. */
  readonly images: readonly Image[];
}

export interface Image {
  readonly cid: string;
  readonly png: Uint8Array;
  readonly alt: string;
}

const LINE_END = '\r\n';

/** A file is opened by a mail program, which must take it for unsent; a mailbox's own API takes the bare message. */
export type MimeUse = 'file' | 'mailbox';

/**
 * The email as a MIME message (RFC 5322, 2045 to 2047, 2387): plain text and HTML side by side, the charts within.
 * It carries no date and no id, which the mail program or the mailbox gives at sending. Runs in a page and in Node;
 * the same email is the same message, in ASCII and in lines of at most 78 characters.
 *
 * @throws PlateauError `bad-input` for an address that is none
 * @example mimeMessage({ subject: 'Été', html: '<p>a</p>', text: 'a', images: [] }).startsWith('Subject: =?utf-8?B?') // true
 */
export function mimeMessage(email: Email, use: MimeUse = 'file'): string {
  const text = multipart('alternative', [
    part({ 'Content-Type': 'text/plain; charset=utf-8' }, email.text),
    part({ 'Content-Type': 'text/html; charset=utf-8' }, email.html),
  ]);
  const body = email.images.length === 0 ? text : multipart('related', [text, ...email.images.map(imagePart)]);
  return [...headersOf(email, use), body, ''].join(LINE_END);
}

function headersOf({ subject, from, to = [] }: Email, use: MimeUse): string[] {
  return [
    ...(from ? [`From: ${mailbox(from)}`] : []),
    ...(to.length > 0 ? [`To: ${to.map(mailbox).join(`,${LINE_END} `)}`] : []),
    `Subject: ${headerText(subject)}`,
    ...(use === 'file' ? ['X-Unsent: 1'] : []),
    'MIME-Version: 1.0',
  ];
}

function imagePart({ cid, png, alt }: Image): string {
  const headers = {
    'Content-Type': `image/png; name="${cid}.png"`,
    'Content-Disposition': `inline; filename="${cid}.png"`,
    'Content-ID': `<${cid}>`,
    'Content-Description': headerText(alt),
  };
  return part(headers, png);
}

function part(headers: Readonly<Record<string, string>>, content: string | Uint8Array): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [...lines, 'Content-Transfer-Encoding: base64', '', base64Body(content)].join(LINE_END);
}

/** RFC 2387: what holds related parts names the type of the first. */
const OF_TYPE = { alternative: '', related: ' type="multipart/alternative";' } as const;

/** Base64 holds no underscore, so that no body can contain a boundary. */
function multipart(kind: keyof typeof OF_TYPE, parts: readonly string[]): string {
  const boundary = `plateau_${kind}`;
  const lines = parts.flatMap((each) => [`--${boundary}`, each]);
  const type = `Content-Type: multipart/${kind};${OF_TYPE[kind]}${LINE_END} boundary="${boundary}"`;
  return [type, '', ...lines, `--${boundary}--`].join(LINE_END);
}
