import * as z from 'zod';
import { provenanceParts } from '@/lib/draft/evidence-text';
import { makeEvidenceBook } from '@/lib/draft/evidence-book';
import { languagePack } from '@/lib/language/all-languages';
import { methodName } from '@/lib/language/methods';
import { type Narrator, narratorWith } from '@/lib/language/narrative/narrator';
import type { Day } from '@/lib/model/day';
import type { Language } from '@/lib/model/language';
import { lengthInDays } from '@/lib/model/period';
import type { Provenance } from '@/lib/model/provenance';
import type { Estimate, Figure } from '@/lib/model/quantity';

/** What tools have in common: a figure never stands without what it rests on. */

export const Days = z
  .object({ from: z.string(), to: z.string() })
  .describe('Both days included, in the property’s own time zone.');

export const Interval = z.object({
  low: z.number(),
  high: z.number(),
  level: z.number().describe('Probability that the interval claims: 0.9 means that one such interval in ten misses.'),
});

export const Origin = z
  .object({
    source: z
      .string()
      .describe('ga4, csv, bigquery or demo. The demonstration is invented: no figure of it is of a real site.'),
    metrics: z.array(z.string()).describe('Names of the Google Analytics Data API.'),
    dimensions: z.array(z.string()),
    where: z.array(z.object({ dimension: z.string(), value: z.string() })),
    period: Days,
    daysRead: z.number(),
    daysInPeriod: z.number(),
    sampledShare: z.number().describe('Share of all events that Google read: below 1, the figure is of a sample.'),
    rowsWithheld: z.boolean().describe('True where Google left out small rows: sums are too low.'),
    method: z.string().nullable().describe('How the figure follows from the rows, where it is not their sum.'),
    said: z.string().describe('All of this in words.'),
  })
  .describe('Query, period and sample. Name the period whenever the figure is named.')
  .meta({ id: 'Origin' });

export const Evidence = z
  .object({
    label: z.string(),
    value: z
      .string()
      .describe('The figure as it stands in the text, its interval with it where it has one: quote both.'),
    link: z.string().nullable().describe('The same in Google Analytics.'),
    from: Origin,
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof Evidence>;

export const ShownFigure = z
  .object({
    value: z.number(),
    unit: z.string().describe('currency: in the currency named beside it. rate and change: a fraction, 0.02 for 2%.'),
    currency: z.string().nullable(),
    said: z.string(),
    interval: Interval.nullable().describe('Null for what was counted and not estimated.'),
    from: Origin,
  })
  .meta({ id: 'Figure' });

/** Who writes, and the evidence of what was written last. */
export interface Writer {
  readonly language: Language;
  readonly narrator: Narrator;
  readonly asOf: Day;
  /** What was written, and all figures that it quotes. */
  write<Text>(what: (narrator: Narrator) => Text): { readonly told: Text; readonly evidence: Evidence[] };
  figure(figure: Figure): z.infer<typeof ShownFigure>;
  origin(provenance: Provenance): z.infer<typeof Origin>;
}

export function writerIn(language: Language, asOf: Day): Writer {
  const pack = languagePack(language);
  const plain = narratorWith(pack, asOf);

  const origin: Writer['origin'] = (provenance) => {
    const { source, query, period, daysObserved, sampledShare, thresholded, method } = provenance;
    return {
      source,
      ...query,
      period,
      daysRead: daysObserved,
      daysInPeriod: lengthInDays(period),
      sampledShare,
      rowsWithheld: thresholded,
      method: method === undefined ? null : methodName(method, pack.methods),
      said: provenanceParts(provenance, pack).join(' · '),
    };
  };

  return {
    language,
    narrator: plain,
    asOf,
    origin,
    write(what) {
      const book = makeEvidenceBook();
      const told = what(
        narratorWith(pack, asOf, (text, label, figure) => {
          book.note(text, label, figure);
          return text;
        }),
      );
      const evidence = book.entries.map(({ label, value, link, provenance }) => ({
        label,
        value,
        link,
        from: origin(provenance),
      }));
      return { told, evidence };
    },
    figure(figure) {
      const { value, unit, currency = null, interval, provenance } = figure;
      const said = [plain.format.figure(figure), plain.between(figure)].filter(Boolean).join(', ');
      return {
        value,
        unit,
        currency,
        said,
        interval: interval ? intervalOf(interval) : null,
        from: origin(provenance),
      };
    },
  };
}

export function intervalOf({ low, high, level }: Estimate): z.infer<typeof Interval> {
  return { low, high, level };
}

/** Lines below what they are the evidence of, and where Google Analytics shows the first: addresses of all would be most of a text. */
export function evidenceText(evidence: readonly Evidence[], { narrator }: Writer): string {
  const entries = evidence.map(
    ({ label, value, from }) => `  [${narrator.messages.evidence.entry(label, value, [from.said])}]`,
  );
  const link = evidence.find((each) => each.link !== null)?.link;
  return [...entries, ...(link ? [`  ${link}`] : [])].join('\n');
}
