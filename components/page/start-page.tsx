import { type ComponentChildren, render } from 'preact';
import type { LanguageParts } from '@/lib/language/catalogue/pack';
import { languageOf } from '@/lib/language/language-of';
import { loadLanguage } from '@/lib/language/load-language';
import { type Send, send } from '@/lib/messages/send';
import { askBy } from '@/lib/messages/send-request';
import { onChange } from '@/lib/messages/changes';
import type { Language } from '@/lib/model/language';
import { browserEnvironment } from './browser-environment';
import { createPage } from './page';
import { loadFailures } from './load-failures';
import { PageFrame } from './page-frame';

/**
 * Starts a page of the extension: the real background behind it, the browser's environment in it.
 *
 * @param carry where the page's first questions were sent ahead, the way to their answers
 */
export async function startPage<Part extends 'core' | 'full'>(
  part: Part,
  title: (pack: LanguageParts[Part]) => string,
  content: ComponentChildren,
  carry: Send = send,
): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root to draw in.');
  const services = {
    ask: askBy(carry),
    environment: browserEnvironment,
    onChange,
    now: () => new Date(),
    loadPack: (language: Language) => loadLanguage(language, part),
    loadFailures,
    loadPlaybook: (language: Language) => loadLanguage(language, 'playbook'),
  };
  const page = createPage(services, await services.loadPack(languageOf(navigator.language)));
  render(
    <PageFrame page={page} title={() => title(page.pack.value)}>
      {content}
    </PageFrame>,
    root,
  );
}
