import type { Status } from '@/lib/messages/protocol';
import type { PropertySettings } from '@/lib/model/settings';
import type { Page } from './page';

/** Who is connected, and the property that the page is about. */
export interface Session {
  readonly status: Status;
  readonly propertyId: string;
  readonly settings: PropertySettings;
}

/**
 * The property of the GA tab in view, else the chosen one; its language becomes the page's.
 * Without a grant the demonstration property stands in, whatever the tab shows. Null when none was chosen.
 */
export async function openSession(page: Page): Promise<Session | null> {
  const status = await page.ask('status', {});
  const inView = status.connected ? await page.doors.propertyInView() : null;
  const propertyId = inView ?? status.propertyId;
  if (propertyId === null) return null;
  const settings = await page.ask('settings', { propertyId });
  page.language.value = settings.language;
  return { status, propertyId, settings };
}
