const LINES_OF_76 = /.{76}(?=.)/g;

/** Base64 of bytes, or of text as UTF-8, in one line. */
export function base64(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return bytes.toBase64();
}

/** The same in lines of 76 characters, as RFC 2045 wants a body. */
export function base64Body(content: string | Uint8Array): string {
  return base64(content).replaceAll(LINES_OF_76, '$&\r\n');
}

/** Base64 that may stand in an address or in JSON, as Gmail wants a message: `-` and `_`, no padding. */
export function base64Url(content: string): string {
  return new TextEncoder().encode(content).toBase64({ alphabet: 'base64url', omitPadding: true });
}
