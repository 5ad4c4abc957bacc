import { browser } from './browser';
import { openTab } from './tabs';

const POPUP = 'popup.html';
const READY_TO_TYPE = `${POPUP}?ask=` as const;

/** A keyboard shortcut that opens the popup with the question ready to be typed. */
export function onFindCommand(failed: (error: unknown) => void): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'find') openReadyToType().catch(failed);
  });
}

/** Firefox opens a popup only within the gesture itself: nothing is waited for before. */
async function openReadyToType(): Promise<void> {
  const set = browser.action.setPopup({ popup: READY_TO_TYPE });
  try {
    await browser.action.openPopup();
  } catch {
    // No window in front, or one that shows no popup: the same page in a tab.
    await openTab(`/${READY_TO_TYPE}`);
  } finally {
    await set;
    await browser.action.setPopup({ popup: POPUP });
  }
}
