import { describe, expect, it } from 'vitest';
import { isEditorial } from '@/lib/measure/editorial';

describe('isEditorial', () => {
  it.each([
    '/blog',
    '/blog/une-lampe',
    '/fr/journal/choisir-une-suspension',
    '/News/2026/winter?page=2',
    '/conseils/lin',
  ])('knows the article %s by its folder', (path) => expect(isEditorial(path)).toBe(true));

  it.each(['/', '/collections/luminaires', '/produits/blog-note', '/articles/lampe', '(not set)', ''])(
    'leaves %s among what sells',
    (path) => expect(isEditorial(path)).toBe(false),
  );
});
