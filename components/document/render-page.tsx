import { renderToString } from 'preact-render-to-string';
import type { Draft } from '@/lib/model/draft';
import { DOCUMENT_CSS, PAGE_CSS } from './document-css';
import { DraftView } from './draft-view';

/**
 * A draft as one self-contained HTML file: readable offline, in light and dark, and on paper.
 *
 * @example await writeFile('monthly.fr.html', renderPage(draft))
 */
export function renderPage(draft: Draft): string {
  const page = (
    <html lang={draft.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{draft.title}</title>
        <style dangerouslySetInnerHTML={{ __html: PAGE_CSS + DOCUMENT_CSS }} />
      </head>
      <body>
        <main>
          <DraftView draft={draft} />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}
