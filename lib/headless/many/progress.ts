import type { Terminal } from '../terminal';

/** Back to the start of the line, and away with what stands there (ECMA-48: CR, EL). */
const ERASE = '\r\u001b[K';

/** How far a run is, on the last line of a terminal that a person looks at; nowhere else. */
export function progressOn(
  { isInteractive, print, printError }: Terminal,
  all: number,
): { readonly ended: (line: string) => Promise<void>; readonly stop: () => void } {
  let count = 0;
  const show = (text: string) => {
    if (isInteractive) printError(text);
  };
  show(`0/${all}`);
  return {
    async ended(line) {
      count += 1;
      show(ERASE);
      await print(line);
      show(`${count}/${all}`);
    },
    stop: () => show(ERASE),
  };
}
