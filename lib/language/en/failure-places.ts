import type { FailureSlots } from '../catalogue/failures';

/** Where in a file something is wrong, in the words of a sentence. */
export const where = ({ file, line }: FailureSlots) => {
  if (line === undefined) return file === undefined ? '' : ` in “${file}”`;
  return file === undefined ? ` on line ${line}` : ` on line ${line} of “${file}”`;
};
export const column = (slots: FailureSlots) => (slots.column === undefined ? '' : `, column “${slots.column}”`);
export const value = (slots: FailureSlots) => (slots.value === undefined ? '' : `: “${slots.value}”`);
