/** How Google calls visits from AI assistants since May 2026; until then they stood under other names. */
export const ASSISTANT_CHANNEL = 'AI Assistant';
export const ASSISTANT_MEDIUM = 'ai-assistant';
export const ASSISTANT_CAMPAIGN = '(ai-assistant)';

/**
 * Whether a channel, a source with its medium or a campaign is of those names.
 *
 * @example isAssistantName('chatgpt.com / ai-assistant') // true
 */
export function isAssistantName(value: string): boolean {
  return value === ASSISTANT_CHANNEL || value === ASSISTANT_CAMPAIGN || value.endsWith(` / ${ASSISTANT_MEDIUM}`);
}
