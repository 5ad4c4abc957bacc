import { describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import { ReportMetadata } from '@/lib/collect/report';
import type { ReportRequest } from '@/lib/collect/request';
import type { AnalyticsSource } from '@/lib/collect/source';
import { tablesSource } from '@/lib/collect/table/table-source';
import { fieldsOf } from '@/lib/collect/table/filter';
import { propertyIn } from '@/test/situations/demo-snapshot';

const TODAY = '2026-11-22';
const NOW = new Date(`${TODAY}T10:00:00Z`);
const SHOP = propertyIn({ situation: 'assistants-channel', months: 6 });
const isOfAssistants = ({ dimensionFilter }: ReportRequest) => fieldsOf(dimensionFilter).includes('sessionSource');

/** The shop, of which Google withholds small rows where only visits from assistants are asked for. */
function withheld(): AnalyticsSource {
  const source = tablesSource([SHOP], 'demo', TODAY);
  return {
    ...source,
    runReports: async (id, requests) => {
      const told = await source.runReports(id, requests);
      const reports = told.reports.map((report, at) => {
        const request = requests[at];
        const isTouched = request !== undefined && isOfAssistants(request);
        return isTouched ? { ...report, metadata: ReportMetadata.parse({ subjectToThresholding: true }) } : report;
      });
      return { ...told, reports };
    },
  };
}

describe('a breakdown of one kind of visits', () => {
  it('is asked as such, and keeps to itself what Google says of it', async () => {
    const { tables, totals, health } = await collect(withheld(), SHOP.property.id, { now: NOW, historyMonths: 5 });
    const [own, others] = [tables.filter(({ within }) => within), tables.filter(({ within }) => !within)];
    expect(own.map(({ provenance }) => provenance.thresholded)).toEqual([true, true]);
    expect(others.some(({ provenance }) => provenance.thresholded)).toBe(false);
    expect(totals.sessions?.provenance.thresholded).toBe(false);
    expect(health.map(({ code }) => code)).not.toContain('thresholded');
  });

  it('says so still when only its last weeks are read again', async () => {
    const then = new Date('2026-11-15T10:00:00Z');
    const kept = await collect(withheld(), SHOP.property.id, { now: then, historyMonths: 5 });
    const source = tablesSource([SHOP], 'demo', TODAY);
    const { tables } = await collect(source, SHOP.property.id, { now: NOW, historyMonths: 5, kept });
    expect(tables.filter(({ within }) => within).map(({ provenance }) => provenance.thresholded)).toEqual([true, true]);
  });

  it('has no rest, and nothing to add up to', async () => {
    const { tables, health } = await collect(withheld(), SHOP.property.id, { now: NOW, historyMonths: 5 });
    const keys = tables.filter(({ within }) => within).flatMap(({ rows }) => rows.map(({ keys: [first] }) => first));
    expect(keys).not.toContain('(rest)');
    expect(health.filter(({ code }) => code.startsWith('parts'))).toEqual([]);
  });

  it('is not asked of a property that does not tell sources', async () => {
    const asked: ReportRequest[] = [];
    const plain = propertyIn({ months: 6 });
    const source = tablesSource([plain], 'demo', TODAY);
    const watched: AnalyticsSource = {
      ...source,
      runReports: async (id, requests) => {
        asked.push(...requests);
        return source.runReports(id, requests);
      },
    };
    await collect(watched, plain.property.id, { now: NOW, historyMonths: 5 });
    expect(asked.filter(isOfAssistants)).toEqual([]);
    expect(asked.length).toBeGreaterThan(20);
  });
});
