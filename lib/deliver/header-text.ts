import { base64 } from './base64';

/** Of UTF-8 in one encoded word: with its frame and the longest header's name it stays within a line of 76. */
const MOST_BYTES = 30;
const LONGEST_PLAIN = 55;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * A header's free text as it may travel: plain ASCII as it is, anything else in encoded words. Line
 * breaks become spaces, because a header that carries one would start another header.
 *
 * @example headerText('Rapport – été') // '=?utf-8?B?UmFwcG9ydCDigJMgw6l0w6k=?='
 */
export function headerText(text: string): string {
  const line = oneLine(text);
  return PLAIN.test(line) && line.length <= LONGEST_PLAIN ? line : encodedWords(line);
}

/** Text in encoded words of RFC 2047, folded so that no line is too long and no character is cut in two. */
export function encodedWords(text: string): string {
  return pieces(oneLine(text))
    .map((piece) => `=?utf-8?B?${base64(piece)}?=`)
    .join('\r\n ');
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\t\0]+/g, ' ').trim();
}

function pieces(text: string): string[] {
  const encoder = new TextEncoder();
  const all: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of text) {
    const size = encoder.encode(character).length;
    if (bytes + size > MOST_BYTES) {
      all.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += character;
    bytes += size;
  }
  return [...all, piece];
}
