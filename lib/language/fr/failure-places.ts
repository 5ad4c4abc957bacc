import type { FailureSlots } from '../catalogue/failures';
import { fr } from '../typography';

/** Where in a file something is wrong, in the words of a sentence. */
export const where = ({ file, line }: FailureSlots) => {
  if (line === undefined) return file === undefined ? '' : fr` dans « ${file} »`;
  return file === undefined ? ` à la ligne ${line}` : fr` à la ligne ${line} de « ${file} »`;
};
export const column = (slots: FailureSlots) => (slots.column === undefined ? '' : fr`, colonne « ${slots.column} »`);
export const value = (slots: FailureSlots) => (slots.value === undefined ? '' : fr` : « ${slots.value} »`);
