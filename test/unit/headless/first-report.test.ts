import { expect, it } from 'vitest';
import { walkProperty } from '@/lib/headless/analyse-and-remember';
import { composeDrafts } from '@/lib/headless/compose-drafts';
import { openSource } from '@/lib/headless/open-source';
import { reportOptions } from '@/lib/headless/report-options';
import { toMarkdown } from '@/lib/draft/markdown';

// On this day the demonstration's readings say less than those of the week before.
const options = reportOptions({ demo: true, out: 'nowhere', asOf: '2026-09-14' }, []);

it('a first report stands by nothing, and takes nothing back: nobody was told anything', async () => {
  const walk = await walkProperty(await openSource(options, new Date('2026-11-22T09:00:00Z')), options);
  expect(walk.previous).not.toBeNull();
  for (const { diagnosis } of walk.report.vitals)
    expect(diagnosis.notes.map(({ code }) => code)).not.toContain('stood-by');
  expect(walk.memory.said?.every(({ asOf }) => asOf === walk.report.asOf)).toBe(true);
  const text = (await composeDrafts(walk, { ...options, languages: ['fr'] }))
    .map((draft) => toMarkdown(draft))
    .join('\n');
  expect(text).not.toMatch(/Nous disions|Déjà dit/);
});
