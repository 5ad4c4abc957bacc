import { type ComponentChildren, render } from 'preact';
import { languageOf } from '@/lib/language/language-of';
import { ask } from '@/lib/messages/ask';
import { onChange } from '@/lib/messages/changes';
import type { Language } from '@/lib/model/settings';
import { browserDoors } from './browser-doors';
import { createPage } from './page';
import { PageFrame } from './page-frame';
import { loadFailures } from './voices/load-failures';
import { loadPlaybook } from './voices/load-playbook';
import { loadWorkMessages } from './voices/load-work-messages';
import type { BriefVoice } from './voice';

/** Starts a page of the extension: the real background behind it, the browser's doors in it. */
export async function startPage<Spoken extends BriefVoice>(
  loadVoice: (language: Language) => Promise<Spoken>,
  title: (ui: Spoken['ui']) => string,
  content: ComponentChildren,
): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root to draw in.');
  const now = () => new Date();
  const services = { ask, doors: browserDoors, onChange, now, loadVoice, loadFailures, loadPlaybook, loadWorkMessages };
  const page = createPage(services, await loadVoice(languageOf(navigator.language)));
  render(
    <PageFrame page={page} title={() => title(page.voice.value.ui)}>
      {content}
    </PageFrame>,
    root,
  );
}
