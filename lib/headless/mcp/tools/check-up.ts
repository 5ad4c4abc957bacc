import * as z from 'zod';
import { describeCheck } from '@/lib/language/narrative/describe-check';
import { CheckId, CheckState } from '@/lib/model/check-up';
import { Evidence, evidenceText } from '../shown';
import { About, ABOUT_ONE, AS_OF, opened, paragraphs, tool } from '../tool';

const Check = z.object({
  id: z.enum(CheckId.options),
  state: z.enum(CheckState.options).describe('not-checked: neither well nor amiss.'),
  name: z.string(),
  said: z.string(),
  consequence: z.string(),
  steps: z.array(z.string()),
  who: z.string(),
  evidence: z.array(Evidence),
});

/** `check_up`: how the property measures, what is amiss first. */
export const checkUp = tool({
  name: 'check_up',
  input: z.object({ ...ABOUT_ONE, asOf: AS_OF }),
  output: z.object({ property: About, summary: z.string(), checks: z.array(Check) }),
  async answer(asked, desk) {
    const { told, writer, about, head } = await opened(asked, desk);
    const { window, checkUp: looked } = told.report;
    const { canEdit, checks = [] } = looked ?? {};
    const shown = checks.map((check) => {
      const { told: words, evidence } = writer.write((narrator) =>
        describeCheck(check, { window, ...(canEdit !== undefined && { canEdit }) }, narrator),
      );
      return { id: check.id, state: check.state, ...words, steps: [...words.steps], evidence };
    });
    const { checkUp: words } = writer.narrator.messages;
    const count = (state: CheckState) => checks.filter((check) => check.state === state).length;
    const summary = looked ? words.summary(count('amiss'), count('note'), count('not-checked')) : words.notLooked;
    const text = paragraphs(
      head,
      summary,
      ...shown.map(({ state, name, said, consequence, steps, who, evidence }) =>
        [
          `**${name}** [${words.states[state]}] — ${said}`,
          consequence,
          ...steps.map((step, at) => `  ${at + 1}. ${step}`),
          who,
          evidenceText(evidence, writer),
        ]
          .filter(Boolean)
          .join('\n'),
      ),
    );
    return { text, out: { property: about, summary, checks: shown } };
  },
});
