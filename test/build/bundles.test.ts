import { describe, expect, it } from 'vitest';
import { Language } from '@/lib/model/language';
import { areBuilt, BUILDS, coreOf, filesOf, loadedBy, read, weightOf } from './bundles';

/** What only the words for failures hold. */
const FAILURE: Readonly<Record<Language, string>> = { fr: 'Pas de réseau', en: 'No network' };

/** Compressed kilobytes. */
const BUDGET = { background: 90, popup: 60 };
/** Scripts: each is fetched on its own. */
const FILES = 12;
/** The least that the words of a language weigh. */
const WORDS = 5;
/** What turns text into code, and what a store's reviewer looks for. */
const EVAL = /\beval\s*\(|\bnew Function\b|\bFunction\s*\(/;

describe.skipIf(!areBuilt).each(BUILDS)('the bundles of %s', (build) => {
  const scripts = areBuilt ? filesOf(build, '**/*.js') : [];
  const pages = areBuilt ? filesOf(build, '*.html') : [];

  it.each(scripts)('%s turns no text into code', (script) => {
    expect(read(build, script).match(EVAL)?.[0]).toBeUndefined();
  });

  it.each(scripts)('%s loads no code from elsewhere', (script) => {
    expect(read(build, script)).not.toMatch(/import\(\s*["'`]https?:|importScripts\((?!["'`]\/\w)/);
  });

  it.each(pages)('%s has no script of its own and none from elsewhere', (page) => {
    const tags = read(build, page).match(/<script\b[^>]*>[^<]*/g) ?? [];
    for (const tag of tags) expect(tag).toMatch(/src="\/[^"/][^"]*"[^>]*>\s*$/);
  });

  it.runIf(build.startsWith('chrome'))('the background touches no page: a worker has none', () => {
    expect(read(build, 'background.js')).not.toMatch(/\bdocument\.(?:createElement|body|querySelector)/);
  });

  it('what only older browsers need is loaded by them alone, before all else', () => {
    for (const filled of ['webextension-polyfill.js', 'temporal.js']) {
      expect(weightOf(build, [filled])).toBeLessThan(25);
      expect(read(build, 'older-browser.js')).toContain(`/${filled}`);
      expect(read(build, 'background.js')).toContain(`/${filled}`);
    }
    for (const page of pages) {
      const inOrder = [...read(build, page).matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, script]) => script);
      expect(inOrder[0]).toBe('older-browser.js');
      expect(inOrder).not.toContain('temporal.js');
    }
  });

  it('carries the notices of what others wrote', () => {
    const notices = read(build, 'licences.txt');
    for (const [name, licence] of [
      ['preact', 'MIT'],
      ['ical.js', 'MPL-2.0'],
      ['d3-shape', 'ISC'],
      ['diff', 'BSD-3-Clause'],
      ['date-holidays', 'CC BY 3.0'],
    ] as const)
      expect(notices).toMatch(new RegExp(`^${name} .*${licence}`, 'm'));
    expect(notices).toContain('Mozilla Public License Version 2.0');
    expect(notices).not.toContain('pg-boss');
  });

  it('the background stays light', () => {
    expect(weightOf(build, ['background.js'])).toBeLessThanOrEqual(BUDGET.background);
  });

  it.each(Language.options)('the popup opens light, in %s', (language) => {
    const loaded = loadedBy(build, 'popup.html', language);
    expect(coreOf(build, language)).toHaveLength(1);
    expect(loaded).toEqual(expect.arrayContaining(coreOf(build, language)));
    expect(loaded.filter((file) => /\b(full|playbook|failures)-/.test(file))).toEqual([]);
    expect(loaded.filter((file) => file.includes('start-popup'))).toHaveLength(1);
    expect(weightOf(build, loaded)).toBeLessThanOrEqual(BUDGET.popup);
    expect(loaded.filter((file) => file.endsWith('.js')).length).toBeLessThanOrEqual(FILES);
  });

  it.each(Language.options)('the popup loads the words for failures when one is told, in %s', (language) => {
    const telling = (files: readonly string[]) => files.filter((file) => read(build, file).includes(FAILURE[language]));
    expect(telling(loadedBy(build, 'popup.html', language))).toEqual([]);
    expect(telling(filesOf(build, 'chunks/failures-*.js'))).toHaveLength(1);
  });

  it('the popup loads one language and leaves the other', () => {
    const own = (language: Language) => new Set(loadedBy(build, 'popup.html', language));
    const [french, english] = [own('fr'), own('en')];
    expect([...french.difference(english)].length).toBeGreaterThan(0);
    expect(weightOf(build, [...french.union(english)])).toBeGreaterThan(weightOf(build, [...french]) + WORDS);
  });
});
