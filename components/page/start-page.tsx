import { type ComponentChildren, render } from 'preact';
import type { Interface } from '@/lib/language/interface/interface';
import { languageOf } from '@/lib/language/interface/interface-in';
import { ask } from '@/lib/messages/ask';
import { browserDoors } from './browser-doors';
import { createPage } from './page';
import { PageFrame } from './page-frame';

/** Starts a page of the extension: the real background behind it, the browser's doors in it. */
export function startPage(title: (ui: Interface) => string, content: ComponentChildren): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root to draw in.');
  const page = createPage({ ask, doors: browserDoors, now: () => new Date() }, languageOf(navigator.language));
  render(
    <PageFrame page={page} title={title}>
      {content}
    </PageFrame>,
    root,
  );
}
