/** Folders in which sites keep what is written to be read, in French and English. */
const FOLDERS =
  /^(blog|blogs|journal|magazine|mag|actualites?|actus?|news|guides?|conseils?|tutos?|tutoriels?|tutorials?|inspirations?|recettes?|recipes?|stories|lexique|glossaire|glossary|posts?|edito)$/i;

/**
 * Whether a page is an article, by a folder of its address. It draws readers and no buyers: its rate says nothing beside
 * that of a page that sells.
 *
 * @example isEditorial('/fr/blog/choisir-une-lampe') // true
 */
export function isEditorial(path: string): boolean {
  return path.split(/[/?#]/).some((folder) => FOLDERS.test(folder));
}
