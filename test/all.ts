/**
 * `npm test`: everything, in the order in which a fault is cheapest to find, ending with one line
 * that counts. A step that could not run says why and counts as skipped.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browserForTests, CHROMIUM, FIREFOX } from './browsers';

const RESULTS = 'test-results/vitest.json';
const count = { passed: 0, failed: 0, skipped: 0 };

function run(name: string, command: string, env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${name} ─ ${command}`);
  const started = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  console.log(
    `── ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

function check(name: string, command: string): boolean {
  const ok = run(name, command);
  count[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** Runs Vitest projects and adds its own counts; a crash without results is one failure. */
function vitest(...projects: string[]): void {
  rmSync(RESULTS, { force: true });
  const ok = run(projects.join(', '), `vitest run ${projects.map((name) => `--project ${name}`).join(' ')}`, {
    CI: '1',
  });
  try {
    const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<string, number>;
    count.passed += results['numPassedTests'] ?? 0;
    count.failed += Math.max(results['numFailedTests'] ?? 0, ok ? 0 : 1);
    count.skipped += results['numPendingTests'] ?? 0;
  } catch (error) {
    console.error(`No results from Vitest: ${String(error)}`);
    count.failed += 1;
  }
}

mkdirSync('test-results', { recursive: true });
check('format', 'oxfmt --check');
check('lint', 'oxlint');
check('types', 'tsc --noEmit');
check('unused', 'knip');
// Once more without the tests: code that they alone keep alive is dead.
check('unused but by tests', 'knip --production --include files,exports,types');
vitest('unit', 'contract', 'components');
const built = [check('build for Chrome', 'wxt build'), check('build for Firefox', 'wxt build -b firefox --mv3')];
if (built.every(Boolean)) {
  check('Mozilla’s review', 'web-ext lint --source-dir .output/firefox-mv3');
  vitest('build');
  for (const kind of [CHROMIUM, FIREFOX]) {
    const found = browserForTests(kind);
    if (found.path === null) console.log(`\n── no ${kind.name}: ${found.why}`);
    else process.env[kind.variable] = found.path;
  }
  // A browser that is not there skips its own tests, which say so.
  vitest('e2e');
}

console.log('');
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed === 0 ? 0 : 1;
