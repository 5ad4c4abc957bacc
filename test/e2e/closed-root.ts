import type { CDPSession, Page } from 'playwright-core';

interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** What stands in a closed shadow root: no script of the page sees it, the browser's own tools do. */
export class ClosedRoot {
  constructor(
    private readonly page: Page,
    private readonly devtools: CDPSession,
    private readonly host: string,
  ) {}

  static async of(page: Page, host: string): Promise<ClosedRoot> {
    return new ClosedRoot(page, await page.context().newCDPSession(page), host);
  }

  /** All text that is not hidden; '' where the element is not there. */
  async text(): Promise<string> {
    const root = await this.root();
    return root ? textOf(root).trim() : '';
  }

  /** Presses the button that says this or is called this. */
  async press(name: string): Promise<void> {
    const root = await this.root();
    const button = root && nodes(root).find((node) => node.nodeName === 'BUTTON' && isCalled(node, name));
    if (!button) throw new Error(`There is no button "${name}".`);
    const { model } = await this.devtools.send('DOM.getBoxModel', { nodeId: button.nodeId });
    const [x = 0, y = 0, , , right = 0, bottom = 0] = model.border;
    await this.page.mouse.click((x + right) / 2, (y + bottom) / 2);
  }

  private async root(): Promise<Node | undefined> {
    const { root } = await this.devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    return nodes(root).find(({ nodeName }) => nodeName === this.host.toUpperCase());
  }
}

function nodes(node: Node): Node[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(nodes)];
}

function textOf(node: Node): string {
  if (node.nodeName === 'STYLE' || node.attributes?.includes('hidden')) return '';
  const inside = [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).join(' ');
  return `${node.nodeName === '#text' ? node.nodeValue : ''}${inside}`;
}

function isCalled(node: Node, name: string): boolean {
  return textOf(node).includes(name) || (node.attributes ?? []).includes(name);
}
