import * as z from 'zod';
import type { Vital } from '@/lib/model/report';
import { Caveat, caveatsOf, listed, NotTold } from '../caveats';
import type { Writer } from '../shown';
import { toldVerdict, VerdictWithFigures, verdictWithFiguresText } from '../told-verdict';
import { About, ABOUT_ONE, AS_OF, opened, paragraphs, tool } from '../tool';

/** `verdicts`: the vital signs of a property, what is withheld of it, and what its data cannot carry. */
export const verdicts = tool({
  name: 'verdicts',
  input: z.object({ ...ABOUT_ONE, asOf: AS_OF }),
  output: z.object({
    property: About,
    verdicts: z.array(VerdictWithFigures),
    notTold: z.array(NotTold),
    notMeasured: z.array(z.string()).describe('Metrics that the property does not have: unknown, never zero.'),
    caveats: z.array(Caveat),
  }),
  async answer(asked, desk) {
    const { told, writer, words, about, head } = await opened(asked, desk);
    const { vitals, health, notMeasured } = told.report;
    const shown = vitals.map((vital) => withFigures(vital, writer));
    const { notTold, caveats } = caveatsOf(health, told, writer);
    const names = notMeasured.map((metric) => writer.narrator.names.metric(metric).bare).join(', ');
    const text = paragraphs(
      head,
      ...shown.map((verdict) => verdictWithFiguresText(verdict, writer)),
      listed(
        words.notTold,
        notTold.map(({ reason }) => reason),
      ),
      names && words.notMeasured(names),
      listed(
        words.caveats,
        caveats.map((caveat) => caveat.said),
      ),
    );
    return { text, out: { property: about, verdicts: shown, notTold, notMeasured, caveats } };
  },
});

function withFigures(vital: Vital, writer: Writer): z.infer<typeof VerdictWithFigures> {
  const { told, evidence } = toldVerdict(vital, writer);
  const { last, yearBefore, lost = 0 } = vital;
  return {
    ...told,
    lastFourWeeks: last && writer.figure(last),
    sameDaysAYearBefore: yearBefore && writer.figure(yearBefore),
    daysLost: lost,
    evidence,
  };
}
