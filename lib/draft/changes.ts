/** What has changed from one report to the next: verdicts that turned, facts that came, facts that went. */
import type { Finding } from '@/lib/model/finding';
import type { Report, Vital } from '@/lib/model/report';
import { tellBriefly, titleOf } from '@/lib/language/narrative/finding';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { tellVerdict } from '@/lib/language/narrative/verdict';
import { capitalised } from '@/lib/language/typography';
import { toAttend } from './attention';

export type Change =
  | { readonly kind: 'verdict'; readonly before: Vital; readonly after: Vital }
  | { readonly kind: 'new'; readonly finding: Finding }
  | { readonly kind: 'gone'; readonly finding: Finding };

/** A week is told in a minute. */
const MOST = 5;

/**
 * @example changesBetween(lastWeek, thisWeek).map(({ kind }) => kind) // ['verdict', 'new']
 */
export function changesBetween(previous: Report, report: Report): Change[] {
  const verdicts = report.vitals.flatMap((after): Change[] => {
    const before = previous.vitals.find(({ metric }) => metric === after.metric);
    return before && before.diagnosis.verdict !== after.diagnosis.verdict ? [{ kind: 'verdict', before, after }] : [];
  });
  const came = missingIn(previous, toAttend(report)).map((finding): Change => ({ kind: 'new', finding }));
  const went = missingIn(report, toAttend(previous)).map((finding): Change => ({ kind: 'gone', finding }));
  return [...verdicts, ...came, ...went].slice(0, MOST);
}

function missingIn({ findings }: Report, candidates: readonly Finding[]): Finding[] {
  const known = new Set(findings.map(({ id }) => id));
  return candidates.filter(({ id }) => !known.has(id));
}

export function changeText(change: Change, narrator: Narrator): string {
  const { document } = narrator.messages;
  switch (change.kind) {
    case 'verdict': {
      const noun = narrator.names.metric(change.after.metric);
      const say = ({ diagnosis }: Vital) =>
        tellVerdict({ ...diagnosis, since: null }, noun, narrator).say.toLocaleLowerCase();
      return document.verdictChanged(`**${capitalised(noun.bare)}**`, say(change.before), say(change.after));
    }
    case 'new': {
      // What asks is told in full where it asks.
      if (change.finding.asks) return `**${titleOf(change.finding, narrator)}.**`;
      const { title, text } = tellBriefly(change.finding, narrator);
      return [`**${title}.**`, text].filter(Boolean).join(' ');
    }
    case 'gone':
      return document.gone(titleOf(change.finding, narrator));
  }
}
