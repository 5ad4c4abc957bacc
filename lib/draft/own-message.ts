/** A message for the person's own mail program, to be read and changed before it leaves. */
export interface OwnMessage {
  readonly to: readonly string[];
  readonly subject: string;
  /** Lines end with a line feed. */
  readonly body: string;
}

/**
 * The address under which a mail program opens it (RFC 6068).
 *
 * @example mailAddress({ to: ['a@b.org'], subject: 'Ä', body: 'x\ny' }) // 'mailto:a%40b.org?subject=%C3%84&body=x%0D%0Ay'
 */
export function mailAddress({ to, subject, body }: OwnMessage): string {
  const lines = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return `mailto:${to.map(encodeURIComponent).join(',')}?subject=${encodeURIComponent(subject)}&body=${lines}`;
}
