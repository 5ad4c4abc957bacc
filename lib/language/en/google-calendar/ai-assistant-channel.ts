import type { GoogleChangeWords } from '../../catalogue/google-calendar';

export const aiAssistantChannel: GoogleChangeWords = ({ day, share }) =>
  `Google counts visits from AI assistants apart${day ? ` since ${day}` : ''}${share ? ` (${share} of recent visits)` : ''}; before, they stood in other channels. A channel may thus have lost visits without anything having happened.`;
