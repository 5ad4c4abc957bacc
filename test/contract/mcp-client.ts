/** `plateau mcp` as an assistant starts it, and the SDK's own client beside it. */
import { resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

export const ROOT = resolve(import.meta.dirname, '../..');

export const TOOLS = ['list_properties', 'verdicts', 'findings', 'checklist', 'ask', 'draft', 'check_up'];

/** What starts the command. */
export const COMMAND = {
  command: process.execPath,
  args: ['--import', 'tsx', 'lib/headless/plateau.ts', 'mcp'],
  cwd: ROOT,
};
/** The client's own patience is for a machine that has nothing else to do. */
const PATIENCE = { timeout: 110_000 };

export interface Answered {
  readonly text: string;
  readonly isError: boolean;
  /** Held against the tool's output schema by the client. */
  readonly out: Readonly<Record<string, unknown>>;
}

export interface Assistant {
  readonly client: Client;
  call(name: string, asked?: Readonly<Record<string, unknown>>): Promise<Answered>;
}

/** `plateau mcp` with these arguments. */
export function assistantWith(args: readonly string[], language = 'en'): Promise<Assistant> {
  return connected({ ...COMMAND, args: [...COMMAND.args, ...args, '--language', language] });
}

/** Connects, and lists the tools: what they answer is then held against their schemas. */
export async function connected(server: { command: string; args: string[]; cwd: string }): Promise<Assistant> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ ...server, stderr: 'inherit' }), PATIENCE);
  await client.listTools(undefined, PATIENCE);
  return {
    client,
    async call(name, asked = {}) {
      const result = await client.callTool({ name, arguments: asked }, PATIENCE);
      const text = result.content.map((part) => (part.type === 'text' ? part.text : '')).join('');
      return { text, isError: result.isError === true, out: { ...(result.structuredContent as object | undefined) } };
    },
  };
}
