import { describe, expect, it } from 'vitest';
import { fileName } from '@/lib/deliver/file-name';
import { receiptKey } from '@/lib/deliver/receipt-key';
import { DRAFT } from './shelf';

describe('names', () => {
  it('of files hold letters that every system takes', () => {
    expect(fileName(DRAFT, 'eml')).toBe('plateau-maison-lienart-cie-ete-2026-11-01-2026-11-30-fr.eml');
    expect(fileName({ ...DRAFT, kind: 'hand-over' }, 'md')).toContain('-ete-hand-over-2026-11-01-');
    expect(fileName({ ...DRAFT, propertyName: '日本' }, 'docx')).toBe('plateau-2026-11-01-2026-11-30-fr.docx');
  });

  it('of files are as long as every system takes, and keep their days', () => {
    const long = fileName({ ...DRAFT, propertyName: 'Très longue '.repeat(100) }, 'docx');
    expect(long.length).toBeLessThan(150);
    expect(long).toMatch(/^plateau-tres-longue-.*[a-z]-2026-11-01-2026-11-30-fr\.docx$/);
  });

  it('of receipts do not depend on the language', () => {
    const english = { ...DRAFT, language: 'en' as const };
    expect(receiptKey(english, 'boss')).toBe(receiptKey(DRAFT, 'boss'));
  });
});
