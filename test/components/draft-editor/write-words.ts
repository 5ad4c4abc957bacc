import { fireEvent, screen } from '@testing-library/preact';

/** The field of the passage that is open. */
export function wordsField(): Promise<HTMLElement> {
  return screen.findByRole('textbox', { name: 'Vos mots' });
}

/** Writes over the passage that is open, as a person does who marks all of it and pastes. */
export async function writeWords(text: string): Promise<HTMLElement> {
  const field = await wordsField();
  if (field instanceof HTMLTextAreaElement) fireEvent.input(field, { target: { value: text } });
  else {
    fireEvent.keyDown(field, { key: 'a', keyCode: 65, ctrlKey: true });
    const clipboardData = { getData: (type: string) => (type === 'text/plain' ? text : '') };
    fireEvent(field, Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }));
  }
  return field;
}
