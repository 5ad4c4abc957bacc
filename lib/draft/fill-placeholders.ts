import { filled, placeholdersOf, sentenceFor } from '@/lib/language/sentence';
import type { Sentence } from '@/lib/model/tactic-text';
import { isOfSlowedGrowth } from '@/lib/advise/slowed';
import { placeholderFigures } from '@/lib/advise/placeholders';
import type { Finding } from '@/lib/model/finding';
import type { Figure } from '@/lib/model/quantity';
import type { Recommendation } from '@/lib/model/recommendation';
import { stretchOf } from '@/lib/language/narrative/clauses';
import { figureLabel } from '@/lib/language/narrative/figure-label';
import type { Narrator } from '@/lib/language/narrative/narrator';

/**
 * A tactic's own sentence on this property's figures. Only the figures that the sentence takes are cited.
 * Null where the finding lacks one of them: a sentence with a hole is no sentence. Null, too, of growth that has only
 * slowed where the sentence takes no figure: it was written of what grows no more.
 */
export function fillSentence(
  sentence: Sentence,
  advice: Recommendation,
  finding: Finding,
  narrator: Narrator,
): string | null {
  const figures = placeholderFigures(advice, finding);
  const written = Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, slotText(figure, narrator)] as const),
  );
  const { basis } = advice.effect ?? {};
  const over = basis && { over: stretchOf(basis.provenance.period, narrator) };
  const slots = { ...written, ...wordSlots(finding, narrator), ...over };
  const template = sentenceFor(sentence, slots);
  const text = filled(template, slots);
  if (text === null || (isOfSlowedGrowth(finding) && placeholdersOf(template).length === 0)) return null;
  for (const name of placeholdersOf(template)) {
    const figure = figures[name];
    if (figure) narrator.cite(written[name] ?? '', figureLabel(figure, narrator), figure);
  }
  return text;
}

function slotText(figure: Figure, { format, dates }: Narrator): string {
  return figure.unit === 'days' ? dates.duration(figure.value) : format.figure(figure, { short: true });
}

function wordSlots(
  { kind, metric, dimension, segment, since, figures, period }: Finding,
  narrator: Narrator,
): Record<string, string> {
  const { names, dates, asOf } = narrator;
  // The share that gets through is of the step after, over the step before.
  const next = kind === 'funnel-step' ? figures['after']?.provenance.query.metrics[0] : undefined;
  return {
    metric: names.metric(metric).the,
    days: stretchOf(period, narrator),
    ...(next === undefined ? {} : { next: names.metric(next).the }),
    ...(dimension === 'browser' && segment ? { browser: names.segment(dimension, segment).the } : {}),
    ...(segment ? { segment: names.segment(dimension, segment).the } : {}),
    ...(since ? { since: dates.shortDay(since, asOf) } : {}),
  };
}
