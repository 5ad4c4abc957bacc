import { csvError, type CsvFile } from './csv-file';

const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];

/**
 * The text of a file, whatever tool wrote it: UTF-8 with or without a mark, UTF-16 as Excel saves
 * "Unicode text", or Windows-1252 as older French exports are.
 *
 * @example
 * decodeText({ name: 'a.csv', content: new Uint8Array([0xef, 0xbb, 0xbf, 0x61]) }) // 'a'
 */
export function decodeText(file: CsvFile): string {
  if (typeof file.content === 'string') return file.content.replace(/^\uFEFF/, '');
  const bytes = file.content;
  if (ZIP_MARK.every((byte, index) => bytes[index] === byte))
    throw csvError('bad-input', `${file.name} is a spreadsheet workbook, not a CSV file`, { file: file.name });
  const encoding = encodingOf(bytes);
  // Two bytes a letter: where one was lost, all that follow are other letters.
  if (encoding.startsWith('utf-16') && bytes.length % 2 === 1)
    throw csvError('csv-damaged', `${file.name} has lost a part of its letters`, { file: file.name });
  return new TextDecoder(encoding).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark, Latin text in UTF-16 shows by the zero in every other byte.
  if (bytes[0] !== 0 && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] !== 0 && bytes.length > 1) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
