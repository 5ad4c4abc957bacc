import { fireEvent, screen, within } from '@testing-library/preact';
import type { Memory } from '@/lib/model/memory';
import { healthy } from '../fake-page';
import { memory } from '../sample';

/** A panel of the checklist, by its heading. */
export async function panelOf(name: string) {
  return within(await screen.findByRole('region', { name }));
}
type Panel = Awaited<ReturnType<typeof panelOf>>;

/** Opens what is folded away. */
export function unfold(panel: Panel, summary: string) {
  fireEvent.click(panel.getByText(summary, { selector: 'summary' }));
}

export const type = (panel: Panel, label: string, value: string) =>
  fireEvent.input(panel.getByLabelText(label), { target: { value } });

export const withMemory = (more: Partial<Memory>) => ({ ...healthy('fr'), memory: () => ({ ...memory, ...more }) });
