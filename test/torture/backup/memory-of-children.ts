import { existsSync, readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 250;

/** Watches what all processes that this one started hold together, shared pages counted once; in megabytes. */
export function watchMemory(): { peak(): number } {
  let most = Number.NaN;
  const look = () => {
    const now = megabytesOf(descendants(process.pid));
    // Where processes end just then, nothing is seen for a moment.
    if (Number.isNaN(most) || now > most) most = now;
  };
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return {
    peak() {
      clearInterval(timer);
      return Math.round(most);
    },
  };
}

function descendants(root: number): number[] {
  if (!existsSync('/proc/self/stat')) return [];
  const children = Map.groupBy(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => ({ pid: Number(name), parent: parentOf(name) })),
    ({ parent }) => parent,
  );
  const under = (pid: number): number[] =>
    (children.get(pid) ?? []).flatMap((child) => [child.pid, ...under(child.pid)]);
  return under(root);
}

/** The second field after the name, which may hold anything. */
const parentOf = (pid: string) =>
  Number(
    textOf(`/proc/${pid}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ')[1],
  );

function megabytesOf(pids: readonly number[]): number {
  const kilobytes = pids.map((pid) => Number(/^Pss:\s+(\d+)/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0));
  return pids.length === 0 ? Number.NaN : kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

/** Processes end while they are looked at. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
