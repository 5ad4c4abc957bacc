import type { Finding } from '@/lib/model/finding';
import type { Figure } from '@/lib/model/quantity';
import { metricOfFigure } from './figure-label';
import type { Description } from './description';
import { quoteAside, quoteWithInterval, sentences } from './clauses';
import type { Narrator } from './narrator';

/** What AI assistants bring: how many visits, of which, since when, at which conversion, to which pages. */
export function describeAssistants(finding: Finding, narrator: Narrator): Description {
  const { assistants: words } = narrator.messages.situation;
  const { direction, period, figures } = finding;
  const title = words.title[direction === 'flat' ? 'unknown' : direction];
  const { after, share } = figures;
  if (!after || !share) return { title, text: '' };
  const { label } = narrator.messages.situation;
  const visits = narrator.quote(after, label.assistants);
  const said = words.visits(narrator.dates.period(period), visits, narrator.quote(share, label.assistantsShare));
  return {
    title,
    text: sentences(
      `${said}${besideText(finding, narrator)}.`,
      namesText(finding, narrator),
      sinceText(finding, narrator),
      rateText(finding, narrator),
      earnedText(finding, narrator),
      pagesText(finding, narrator),
      groupText(finding, narrator),
    ),
  };
}

/** The same for who decides: how many, and at which conversion. */
export function describeAssistantsBriefly(finding: Finding, narrator: Narrator): string {
  const { assistants: words, label } = narrator.messages.situation;
  const { after, share } = finding.figures;
  if (!after || !share) return '';
  const visits = narrator.quote(after, label.assistants);
  const period = narrator.dates.shortPeriod(finding.period, narrator.asOf);
  const said = words.visits(period, visits, narrator.quote(share, label.assistantsShare));
  return sentences(`${said}${besideText(finding, narrator)}.`, rateText(finding, narrator));
}

function besideText({ figures: { before, size } }: Finding, narrator: Narrator): string {
  const { assistants: words, label } = narrator.messages.situation;
  if (!before || !size) return '';
  const change = narrator.messages.label.apart(label.assistants);
  return words.beside(
    narrator.quote(before, label.assistants),
    quoteWithInterval(size, change, narrator, { signed: true }),
  );
}

/** Figures named `prefix:name`, as they stand: the largest first. */
function named({ figures }: Finding, prefix: string): { readonly name: string; readonly figure: Figure }[] {
  return Object.entries(figures).flatMap(([key, figure]) =>
    key.startsWith(`${prefix}:`) ? [{ name: key.slice(prefix.length + 1), figure }] : [],
  );
}

function namesText(finding: Finding, narrator: Narrator): string {
  const { assistants: words, label } = narrator.messages.situation;
  const all = [...named(finding, 'in'), ...named(finding, 'apart')].toSorted((a, b) => b.figure.value - a.figure.value);
  const list = all.map(({ name, figure }) => words.counted(name, narrator.quote(figure, label.fromAssistant(name))));
  return list.length > 0 ? words.names(narrator.format.list(list)) : '';
}

function sinceText({ figures: { sinceFirst } }: Finding, narrator: Narrator): string {
  const { assistants: words, label } = narrator.messages.situation;
  if (!sinceFirst) return '';
  const day = narrator.dates.day(sinceFirst.provenance.period.from);
  return words.since(day, narrator.quote(sinceFirst, label.assistantsSince));
}

function rateText({ figures: { rate, others } }: Finding, narrator: Narrator): string {
  const { assistants: words, label } = narrator.messages.situation;
  if (!rate || !others) return '';
  const noun = narrator.names.figure(metricOfFigure(rate));
  return words.rate(
    noun,
    quoteAside(rate, label.assistantsRate(noun), narrator),
    narrator.quote(others, label.assistantsOthers(noun)),
    narrator.dates.period(rate.provenance.period),
  );
}

function earnedText({ figures: { earned } }: Finding, narrator: Narrator): string {
  const { assistants: words, label } = narrator.messages.situation;
  if (!earned) return '';
  const noun = narrator.names.figure(metricOfFigure(earned));
  return words.earned(noun, narrator.quote(earned, label.assistantsEarned(noun)));
}

function pagesText(finding: Finding, narrator: Narrator): string {
  const { assistants: words, label } = narrator.messages.situation;
  const list = named(finding, 'page').map(({ name, figure }) => {
    const page = narrator.names.segment('landingPage', name);
    return words.counted(page.the, narrator.quote(figure, label.assistantsOnPage(page)));
  });
  return list.length > 0 ? words.pages(narrator.format.list(list)) : '';
}

/** Which of them Google counts in a channel of its own, and which it does not. */
function groupText(finding: Finding, narrator: Narrator): string {
  const { assistants: words } = narrator.messages.situation;
  const [inside, apart] = ['in', 'apart'].map((prefix) => named(finding, prefix).map(({ name }) => name));
  if (!inside || !apart || inside.length === 0) return '';
  const { list } = narrator.format;
  return sentences(
    words.joined(list(inside), inside.length === 1),
    apart.length > 0 && words.apart(list(apart), apart.length === 1),
  );
}
