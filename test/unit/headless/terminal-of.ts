import type { Terminal } from '@/lib/headless/terminal';

/** A terminal that hands in lines and keeps what is printed. */
export function terminalOf(
  lines: readonly string[] = [],
  env: Record<string, string> = {},
): Terminal & { out: () => string; errors: () => string } {
  let out = '';
  let errors = '';
  return {
    lines: (async function* () {
      yield* lines;
    })(),
    print: async (text) => {
      out += text;
    },
    printError: (text) => {
      errors += text;
    },
    filters: () => {},
    env,
    isInteractive: false,
    out: () => out,
    errors: () => errors,
  };
}
