import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { hasDisplay, installedBrowser } from '@/lib/headless/browser-window';

it('finds a browser on the path, and only one that can be started', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plateau-'));
  const browser = join(folder, 'google-chrome');
  await writeFile(browser, '');
  expect(installedBrowser(`/nowhere${delimiter}${folder}`)).toBeUndefined();
  await chmod(browser, 0o755);
  expect(installedBrowser(`/nowhere${delimiter}${folder}`)).toBe(browser);
  await rm(folder, { recursive: true });
});

it('needs a display on Linux alone', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
});
