import type { Status } from '@/lib/messages/replies';
import type { PropertySettings } from '@/lib/model/settings';
import type { Page } from './page';
import type { PageEnvironment } from './page-environment';

/** Who is connected, and the property that the page is about. */
export interface Session {
  readonly status: Status;
  readonly propertyId: string;
  readonly settings: PropertySettings;
  /** The tab shows a property that the account cannot read: the chosen one stands in. */
  readonly tabIsUnreadable: boolean;
}

/** What it takes to find out. */
export interface Opening extends Pick<Page, 'ask' | 'switchLanguage'> {
  readonly environment: Pick<PageEnvironment, 'propertyInView'>;
}

/**
 * The property of the GA tab in view where the account can read it, else the chosen one; its language becomes the page's.
 * Without a grant the demonstration property stands in, whatever the tab shows. Null when none was chosen.
 */
export async function openSession(page: Opening): Promise<Session | null> {
  const status = await page.ask('status', {});
  const inView = status.connected ? await page.environment.propertyInView() : null;
  const tabIsUnreadable = inView !== null && !(await page.ask('canRead', { propertyId: inView }));
  const propertyId = tabIsUnreadable ? status.propertyId : (inView ?? status.propertyId);
  if (propertyId === null) return null;
  const settings = await page.ask('settings', { propertyId });
  await page.switchLanguage(settings.language);
  return { status, propertyId, settings, tabIsUnreadable };
}
