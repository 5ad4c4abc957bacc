/**
 * AI assistants by name, with what Google Analytics writes as the source of a visit from one: the host that sent it, or the
 * `utm_source` that the assistant puts into its links (ChatGPT does).
 *
 * Hosts are those at which each assistant answers. Google's own help on a channel for them
 * (https://support.google.com/analytics/answer/13051316, "AI chatbots", August 2025) names ChatGPT, Gemini, Copilot, Claude
 * and Perplexity. Which of them Google counts in its channel "AI Assistant" is read from the property's rows, not from here.
 */
const ASSISTANTS = {
  ChatGPT: ['chatgpt.com', 'chat.openai.com', 'openai.com', 'openai', 'chatgpt'],
  Gemini: ['gemini.google.com', 'bard.google.com', 'gemini'],
  Copilot: ['copilot.microsoft.com', 'copilot.com', 'm365.cloud.microsoft', 'edgeservices.bing.com', 'copilot'],
  Perplexity: ['perplexity.ai', 'www.perplexity.ai', 'perplexity'],
  Claude: ['claude.ai', 'claude'],
  Mistral: ['chat.mistral.ai', 'mistral.ai'],
  DeepSeek: ['chat.deepseek.com', 'deepseek.com'],
  Grok: ['grok.com', 'grok.x.ai', 'x.ai'],
  'Meta AI': ['meta.ai', 'www.meta.ai'],
  'You.com': ['you.com'],
  Poe: ['poe.com'],
  Kimi: ['kimi.com', 'kimi.moonshot.cn'],
  Qwen: ['chat.qwen.ai', 'tongyi.com'],
  Doubao: ['doubao.com', 'www.doubao.com'],
  NotebookLM: ['notebooklm.google.com'],
  'Duck.ai': ['duck.ai'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const byHost: ReadonlyMap<string, string> = new Map(
  Object.entries(ASSISTANTS).flatMap(([name, hosts]) => hosts.map((host) => [host, name] as const)),
);

/** Every source under which an assistant may stand. */
export const ASSISTANT_SOURCES: readonly string[] = [...byHost.keys()];

/**
 * The assistant that a source, or a source with its medium, is of; null for any other.
 *
 * @example assistantOf('chatgpt.com / referral') // 'ChatGPT'
 */
export function assistantOf(source: string): string | null {
  return byHost.get(hostOf(source).toLowerCase()) ?? null;
}

/** The source of a source with its medium: `chatgpt.com / referral` → `chatgpt.com`. */
export function hostOf(sourceMedium: string): string {
  return sourceMedium.split(' / ')[0]?.trim() ?? '';
}
