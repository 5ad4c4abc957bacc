import { type ComponentChildren, render } from 'preact';
import type { Interface } from '@/lib/language/interface/interface';
import { languageOf } from '@/lib/language/language-of';
import { ask } from '@/lib/messages/ask';
import { browserDoors } from './browser-doors';
import { createPage } from './page';
import { PageFrame } from './page-frame';
import { loadPlaybook } from './voices/load-playbook';
import { loadVoice } from './voices/load-voice';

/** Starts a page of the extension: the real background behind it, the browser's doors in it. */
export async function startPage(title: (ui: Interface) => string, content: ComponentChildren): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root to draw in.');
  const services = { ask, doors: browserDoors, now: () => new Date(), loadVoice, loadPlaybook };
  const page = createPage(services, await loadVoice(languageOf(navigator.language)));
  render(
    <PageFrame page={page} title={title}>
      {content}
    </PageFrame>,
    root,
  );
}
