/** Where a command reads and writes: the process's own streams, or a test's. */
export interface Terminal {
  /** Standard input, line by line. */
  readonly lines: AsyncIterable<string>;
  /** Resolves when the reader is ready for more. */
  readonly print: (text: string) => Promise<void>;
  readonly printError: (text: string) => void;
  /** Says that whatever is done is done for who reads it: without a reader, the process ends. */
  readonly filters: () => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True when a person looks on. */
  readonly isInteractive: boolean;
}

export const EXIT = { done: 0, failed: 1, usage: 2, some: 3 } as const;
