import { browser } from './browser';

const NAME = 'due';

/**
 * Asks the browser to wake the background at an instant. What is due is kept in storage: a browser may
 * forget an alarm when it closes, so this is asked again at each start.
 */
export async function wakeAt(instant: Date): Promise<void> {
  await browser.alarms.create(NAME, { when: instant.getTime() });
}

export async function wakeNoMore(): Promise<void> {
  await browser.alarms.clear(NAME);
}

export function onWake(run: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) run();
  });
}
