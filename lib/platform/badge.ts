import { browser } from './browser';

/** What the toolbar button says: at most four characters, and the same in words. */
export interface Badge {
  readonly text: string;
  readonly title: string;
  readonly tone: 'news' | 'trouble';
}

const COLOURS = { news: '#1f5f8b', trouble: '#a3341f' } as const;

export async function showBadge({ text, title, tone }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: text.slice(0, 4) }),
    browser.action.setBadgeBackgroundColor({ color: COLOURS[tone] }),
    browser.action.setTitle({ title }),
  ]);
}

/** Nothing to say: the button shows its name alone. Browsers differ on what an empty title means. */
export async function clearBadge(): Promise<void> {
  const { action, name } = browser.runtime.getManifest();
  const title = action?.default_title ?? name;
  await Promise.all([browser.action.setBadgeText({ text: '' }), browser.action.setTitle({ title })]);
}
