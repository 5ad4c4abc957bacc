/** The popup as Chromium itself opens it, from the toolbar: Playwright does not list that window, CDP does. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { PATIENCE } from '../eventually';
import type { Browser } from './browser';

/** Clicks the extension's toolbar button over the tab whose address begins so. */
export async function openPopupOver(browser: Browser, address: string): Promise<RealPopup> {
  const devtools = await browser.context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('Chromium gave no session for its own tools.');
  const tab = await targetAt(devtools, address, 'tab');
  // Newer than Playwright's types.
  const send: (method: string, params: object) => Promise<unknown> = devtools.send.bind(devtools) as never;
  await send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab });
  const popup = await targetAt(devtools, `chrome-extension://${browser.extensionId}/popup.html`, 'page');
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId: popup, flatten: false });
  return new RealPopup(devtools, sessionId);
}

export class RealPopup {
  private calls = 0;
  constructor(
    private readonly devtools: CDPSession,
    private readonly sessionId: string,
  ) {}

  /** What the window says once it says this. */
  async textWith(expected: string): Promise<string> {
    const until = performance.now() + PATIENCE;
    for (;;) {
      const text = await this.text();
      if (text.includes(expected) || performance.now() > until) return text;
      await pause(200);
    }
  }

  async count(selector: string): Promise<number> {
    return Number(await this.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`));
  }

  /** In CSS pixels. */
  async width(): Promise<number> {
    return Number(await this.evaluate('document.body.getBoundingClientRect().width'));
  }

  private async text(): Promise<string> {
    return String(await this.evaluate('document.body.innerText'));
  }

  private async evaluate(expression: string): Promise<unknown> {
    const { result } = (await this.call('Runtime.evaluate', { expression, returnByValue: true })) as {
      result: { value: unknown };
    };
    return result.value;
  }

  async picture(): Promise<Buffer> {
    const { data } = (await this.call('Page.captureScreenshot', {})) as { data: string };
    return Buffer.from(data, 'base64');
  }

  private call(method: string, params: object): Promise<unknown> {
    const id = ++this.calls;
    return new Promise((resolve) => {
      const listen = ({ message }: { message: string }) => {
        const answer = JSON.parse(message) as { id?: number; result?: unknown };
        if (answer.id !== id) return;
        this.devtools.off('Target.receivedMessageFromTarget', listen);
        resolve(answer.result);
      };
      this.devtools.on('Target.receivedMessageFromTarget', listen);
      const message = JSON.stringify({ id, method, params });
      void this.devtools.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    });
  }
}

async function targetAt(devtools: CDPSession, address: string, type: string): Promise<string> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type }] });
    const found = targetInfos.find(({ url }) => url.startsWith(address));
    if (found) return found.targetId;
    await pause(100);
  }
  throw new Error(`Chromium shows no ${type} at ${address}.`);
}
