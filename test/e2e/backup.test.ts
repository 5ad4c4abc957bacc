/** What a command's state holds, into an empty profile and out again: the short form of `npm run torture -- --backups 60`. */
import { describe, expect, it } from 'vitest';
import { backups } from '../torture/backup/backups';
import { canRun } from './browser';
import { canRunFirefox } from './firefox';

describe.skipIf(!canRun && !canRunFirefox)('a backup (needs Chromium or Firefox, and a build)', () => {
  it('comes out of every database and every browser as it went in, record by record', async () => {
    const steps = await backups(2, ({ way, records }) => console.log(`${way}: ${records} records`));
    expect(steps.length).toBeGreaterThan(1);
    for (const { way, missing, changed } of steps)
      expect({ way, missing, changed }).toEqual({ way, missing: [], changed: [] });
  });
});
