import * as z from 'zod';
import { portfolioEntry } from '@/lib/app/portfolio-entry';
import { worstFirst } from '@/lib/app/worst-first';
import { accountName } from '@/lib/model/property';
import { pageOf } from '../page';
import type { Listed } from '../shelf';
import { writerIn } from '../shown';
import { toldVerdict, ToldVerdict, verdictText } from '../told-verdict';
import { ABOUT_ONE, CURSOR, mcpWords, NEXT_CURSOR, paragraphs, tool } from '../tool';

/** A dozen lines each: an assistant reads no further. */
const MOST = 20;

const Property = z.object({
  id: z.string(),
  name: z.string(),
  account: z.string(),
  source: z.string(),
  asOf: z.string(),
  readAt: z.string(),
  nextReport: z.string().nullable().describe('Day on which its next report comes by itself.'),
  verdicts: z.array(ToldVerdict),
});

/** `list_properties`: every property as it was last read, the most worrying first. */
export const listProperties = tool({
  name: 'list_properties',
  input: z.object({ language: ABOUT_ONE.language, cursor: CURSOR }),
  output: z.object({ properties: z.array(Property), total: z.number(), nextCursor: NEXT_CURSOR }),
  async answer({ language = undefined, cursor }, desk) {
    const spoken = language ?? desk.language;
    const words = mcpWords(spoken);
    const all = await desk.shelf.list();
    const entries = all.map((one) => ({ ...portfolioEntry(one.report, { unread: [], jobs: one.jobs }), one }));
    const page = pageOf(worstFirst(entries, spoken), cursor, MOST);
    const properties = page.items.map(({ one, next }) => propertyOf(one, next));
    const text = paragraphs(
      ...page.items.map(({ one: { report } }, at) => {
        const writer = writerIn(spoken, report.asOf);
        const { name = '', id = '', asOf = '', source, verdicts = [] } = properties[at] ?? {};
        return [
          words.head(name, id, writer.narrator.dates.day(asOf), source === 'demo'),
          ...verdicts.map((verdict) => `- ${verdictText(verdict, writer)}`),
        ].join('\n');
      }),
      all.length === 0 && words.nothing,
      page.next !== null && words.more(page.left, page.next),
    );
    return { text, out: { properties, total: all.length, nextCursor: page.next } };

    function propertyOf({ report }: Listed, nextReport: string | null): z.infer<typeof Property> {
      const { property, source, asOf, collectedAt, vitals } = report;
      const writer = writerIn(spoken, asOf);
      return {
        id: property.id,
        name: property.displayName,
        account: accountName(property),
        source,
        asOf,
        readAt: collectedAt,
        nextReport,
        verdicts: vitals.map((vital) => toldVerdict(vital, writer).told),
      };
    }
  },
});
