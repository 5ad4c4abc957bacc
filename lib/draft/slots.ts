import { slotFigures } from '@/lib/advise/slots';
import type { TacticText } from '@/lib/advise/tactic';
import type { Finding } from '@/lib/model/finding';
import type { Figure } from '@/lib/model/quantity';
import type { Recommendation } from '@/lib/model/recommendation';
import { figureLabel } from '@/lib/language/narrative/figure-label';
import type { Narrator } from '@/lib/language/narrative/narrator';

/**
 * A tactic's own sentence on this property's figures. Only the figures that the sentence takes are cited.
 * Null where the finding lacks one of them: a sentence with a hole is no sentence.
 */
export function fillSentence(
  sentence: TacticText['why'],
  advice: Recommendation,
  finding: Finding,
  narrator: Narrator,
): string | null {
  const asked: string[] = [];
  const figures = slotFigures(advice, finding);
  const words = wordSlots(finding, narrator);
  const written = new Map(Object.entries(figures).map(([name, figure]) => [name, slotText(figure, narrator)]));
  const filled = sentence(recordingSlots({ ...Object.fromEntries(written), ...words }, asked));
  if (asked.some((name) => !(name in words) && !written.has(name))) return null;
  for (const name of asked) {
    const figure = figures[name];
    if (figure) narrator.cite(written.get(name) ?? '', figureLabel(figure, narrator), figure.provenance);
  }
  return filled;
}

/** Notes which slots a sentence takes: the sentence is a function, and this is the only way to ask it. */
function recordingSlots(values: Record<string, string>, asked: string[]): Record<string, string> {
  return new Proxy(values, {
    get(known, name) {
      if (typeof name === 'string') asked.push(name);
      return Reflect.get(known, name);
    },
  });
}

function slotText(figure: Figure, { format, dates }: Narrator): string {
  return figure.unit === 'days' ? dates.duration(figure.value) : format.figure(figure, { short: true });
}

function wordSlots(
  { kind, metric, dimension, segment, since, figures }: Finding,
  { names, dates, asOf }: Narrator,
): Record<string, string> {
  // The share that gets through is of the step after, over the step before.
  const next = kind === 'funnel-step' ? figures['after']?.provenance.query.metrics[0] : undefined;
  return {
    metric: names.metric(metric).the,
    ...(next === undefined ? {} : { next: names.metric(next).the }),
    ...(dimension === 'browser' && segment ? { browser: names.segment(dimension, segment).the } : {}),
    ...(segment ? { segment: names.segment(dimension, segment).the } : {}),
    ...(since ? { since: dates.shortDay(since, asOf) } : {}),
  };
}
