import { describe, expect, it } from 'vitest';
import { areBuilt, BUILDS, filesOf, loadedBy, read, weightOf } from './bundles';

/** Compressed kilobytes. */
const BUDGET = { background: 90, popup: 60 };
/** What turns text into code, and what a store's reviewer looks for. */
const EVAL = /\beval\s*\(|\bnew Function\b|\bFunction\s*\(/;

describe.skipIf(!areBuilt).each(BUILDS)('the bundles of %s', (build) => {
  const scripts = areBuilt ? filesOf(build, '**/*.js') : [];
  const pages = areBuilt ? filesOf(build, '*.html') : [];

  it.each(scripts)('%s turns no text into code', (script) => {
    expect(read(build, script).match(EVAL)?.[0]).toBeUndefined();
  });

  it.each(scripts)('%s loads no code from elsewhere', (script) => {
    expect(read(build, script)).not.toMatch(/import\(\s*["'`]https?:|importScripts\(/);
  });

  it.each(pages)('%s has no script of its own and none from elsewhere', (page) => {
    const tags = read(build, page).match(/<script\b[^>]*>[^<]*/g) ?? [];
    for (const tag of tags) expect(tag).toMatch(/src="\/[^"/][^"]*"[^>]*>\s*$/);
  });

  it('the background touches no page: a worker has none', () => {
    expect(read(build, 'background.js')).not.toMatch(/\bdocument\.(?:createElement|body|querySelector)/);
  });

  it('the background stays light', () => {
    expect(weightOf(build, ['background.js'])).toBeLessThanOrEqual(BUDGET.background);
  });

  it('the popup opens light', () => {
    expect(weightOf(build, loadedBy(build, 'popup.html'))).toBeLessThanOrEqual(BUDGET.popup);
  });
});
