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

describe('the folders of what is written to be read', () => {
  it.each([
    'blog', 'blogs', 'journal', 'magazine', 'mag', 'actualite', 'actualites', 'actu', 'actus', 'news', 'guide', 'guides',
    'conseil', 'conseils', 'tuto', 'tutos', 'tutoriel', 'tutoriels', 'tutorial', 'tutorials', 'inspiration',
    'inspirations', 'recette', 'recettes', 'recipe', 'recipes', 'stories', 'lexique', 'glossaire', 'glossary', 'post',
    'posts', 'edito',
  ])('hold %s, as a whole word', (folder) => {
    expect(isEditorial(`/fr/${folder}/lampe`)).toBe(true);
    expect(isEditorial(`/fr/${folder}x/lampe`)).toBe(false);
    expect(isEditorial(`/fr/x${folder}/lampe`)).toBe(false);
  }); // prettier-ignore
});
