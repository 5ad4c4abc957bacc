/** Disks that are full, or not to be written. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mishap, someMoment, through } from './mishap';
import type { Done } from './tally';

/** From none for the state itself to too few for the last draft. */
const KILOBYTES_LEFT = [0, 256, 16, 64, 128, 512];

/** A disk of a few megabytes, on which so little is left that it fills at one moment or another. */
export const fullDisk: Mishap = (tools, round) =>
  onOwnDisk(async (place) =>
    through(tools, { place }, async (world) => {
      const left = KILOBYTES_LEFT[round % KILOBYTES_LEFT.length] ?? 0;
      const filler = join(place, 'filler');
      spawnSync('fallocate', ['-l', `${DISK_KILOBYTES - left}K`, filler]);
      writeFileSync(join(place, 'rest'), '');
      const { code } = await world.start().ended;
      rmSync(filler, { force: true });
      return { faults: code === 0 ? [] : [`full after ${left} kB`] };
    }),
  );

/** The same disk, not to be written for a while: from the beginning, or after a first run. */
export const readOnly: Mishap = (tools, round) =>
  onOwnDisk(async (place) =>
    through(tools, { place }, async (world) => {
      const running = round % 2 === 1 ? world.start() : null;
      if (running) await someMoment(tools, [running], 1 / 2);
      const wasKilled = await running?.kill();
      spawnSync('mount', ['-o', 'remount,ro', place]);
      const { code } = await world.start().ended;
      spawnSync('mount', ['-o', 'remount,rw', place]);
      return {
        faults: code === 0 ? [] : [running ? 'read-only after a kill' : 'read-only from the beginning'],
        kills: wasKilled ? 1 : 0,
      };
    }),
  );

const DISK_KILOBYTES = 48 * 1024;

async function onOwnDisk(work: (place: string) => Promise<Done>): Promise<Done | null> {
  const place = mkdtempSync(join(tmpdir(), 'plateau-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_KILOBYTES}k`, 'tmpfs', place]);
  if (status !== 0) {
    rmSync(place, { recursive: true });
    return null;
  }
  try {
    return await work(place);
  } finally {
    spawnSync('umount', [place]);
    rmSync(place, { recursive: true, force: true });
  }
}
