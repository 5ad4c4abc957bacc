import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A profile whose person has agreed before to give the extension a host: Chromium asks about it in a window of its own,
 * which no test can press. It still takes the click, and the right is not there before it.
 */
export function profileThatAgreedTo(extensionId: string, origin: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'plateau-agreed-'));
  const agreed = { api: [], explicit_host: [origin], manifest_permissions: [], scriptable_host: [] };
  const settings = { [extensionId]: { granted_permissions: agreed, runtime_granted_permissions: agreed } };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { settings } }));
  return profile;
}
