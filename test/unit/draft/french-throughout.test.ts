import { languagePack } from '@/lib/language/all-languages';
import { beforeAll, describe, expect, it } from 'vitest';
import { toMarkdown } from '@/lib/draft/markdown';
import { composeDrafts } from '@/lib/headless/compose-drafts';
import { openSource } from '@/lib/headless/open-source';
import { reportOptions } from '@/lib/headless/report-options';
import { walkProperty } from '@/lib/headless/analyse-and-remember';
import type { Draft } from '@/lib/model/draft';
import { methodName } from '@/lib/language/methods';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { growingSite, leadSite, memory, MONTH, outcomes, plateauShop, settings, tinyFile } from './samples';
import { tacticText } from './tactic-text';

/** The demonstration's drafts, from its visits to the text. */
async function demoDrafts(): Promise<Draft[]> {
  const options = reportOptions({ demo: true, out: 'nowhere', asOf: '2026-11-19' }, []);
  const opened = await openSource(options, new Date('2026-11-22T09:00:00Z'));
  return composeDrafts(await walkProperty(opened, options), { ...options, languages: ['fr'] });
}

const samples = [plateauShop, growingSite, leadSite, tinyFile].map((report) =>
  composeMonthly({ report, memory, outcomes, settings, period: MONTH, now: '2026-12-05T07:00:00Z', tacticText }),
);
let drafts: Draft[] = samples;
beforeAll(async () => {
  drafts = [...samples, ...(await demoDrafts())];
});

/** A link, a query and a filter keep the names of Google. */
const prose = (draft: Draft) =>
  toMarkdown(draft)
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/ — \S.*? ; /g, ' ; ');

const [fr, en] = [languagePack('fr').methods, languagePack('en').methods];

describe('a French draft', () => {
  it('holds no English method', () => {
    for (const draft of drafts) {
      const text = prose(draft);
      for (const { provenance } of draft.evidence) {
        const { method } = provenance;
        if (method === undefined || methodName(method, fr) === methodName(method, en)) continue;
        expect(text).not.toContain(methodName(method, en));
      }
    }
  });

  it('sets its spaces and apostrophes as French printers do', () => {
    for (const draft of drafts)
      for (const line of prose(draft)
        .split('\n')
        .filter((each) => !/^\||^\*\*E|^- \*\*E/.test(each)))
        expect(line).not.toMatch(/[^ ] [;!?%€£»]|« |\w'\w| :(?:\s|$)/);
  });

  it('lists no figure twice', () => {
    for (const { evidence } of drafts) {
      const told = evidence.map(({ label, value, provenance }) => JSON.stringify([label, value, provenance]));
      expect(new Set(told).size).toBe(told.length);
    }
  });

  it('speaks of one month in title, byline and table', () => {
    const monthly = drafts.filter(({ kind }) => kind === 'monthly');
    expect(monthly).toHaveLength(5);
    for (const { title, byline, period, blocks } of monthly) {
      const table = blocks.find(({ id }) => id === 'figures')?.generated;
      const month = period.from.startsWith('2026-10') ? 'octobre' : 'novembre';
      expect(title.toLowerCase()).toContain(month);
      expect(byline).toContain(` · ${month} ${period.to.slice(0, 4)} · `);
      expect(table?.kind === 'table' && table.caption.toLowerCase()).toContain(month);
    }
  });
});
