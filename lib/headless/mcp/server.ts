import { McpServer } from '@modelcontextprotocol/server';
import { recordOf } from '@/lib/model/failure';
import { Language } from '@/lib/model/language';
import { reasonFor } from '../failure-message';
import { type Desk, mcpWords, type Tool } from './tool';
import { ask } from './tools/ask';
import { checkUp } from './tools/check-up';
import { checklist } from './tools/checklist';
import { draft } from './tools/draft';
import { findings } from './tools/findings';
import { listProperties } from './tools/list-properties';
import { verdicts } from './tools/verdicts';
import { version } from '../../../package.json';

const TOOLS: readonly Tool[] = [listProperties, verdicts, findings, checklist, ask, draft, checkUp];

/** All that a tool may do: it looks, at what is here, and the same question has the same answer. */
const ONLY_READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/**
 * The server of one connection.
 *
 * @param secrets - what no message may hold, such as the address of a database
 */
export function plateauServer(desk: Desk, secrets: readonly string[] = []): McpServer {
  const { instructions, tools } = mcpWords(desk.language);
  const server = new McpServer({ name: 'plateau', title: 'Plateau', version }, { instructions });
  for (const { name, input, output, answer } of TOOLS)
    server.registerTool(
      name,
      {
        ...tools[name],
        inputSchema: input,
        outputSchema: output,
        annotations: { ...ONLY_READS, title: tools[name].title },
      },
      async (asked) => {
        try {
          const { out, text } = await answer(asked, desk);
          return { content: [{ type: 'text', text }], structuredContent: out };
        } catch (error) {
          const language = Language.safeParse(asked['language']).data ?? desk.language;
          const text = reasonFor(recordOf(error), language, secrets);
          return { content: [{ type: 'text', text }], isError: true };
        }
      },
    );
  return server;
}
