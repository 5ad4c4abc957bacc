import { expect, it } from 'vitest';
import { answerTypedQuestion } from '@/lib/app/answer-typed-question';
import type { Language } from '@/lib/model/language';
import type { MetricId } from '@/lib/model/metric';
import type { SetAside, SetAsideKind } from '@/lib/model/set-aside';
import { snapshotWith } from '../explain/snapshot-with';

const LENGTH = 112;
const shown = snapshotWith({ length: LENGTH, days: { sessions: 1200, keyEvents: 60 } });
const snapshot = snapshotWith({ length: LENGTH, days: { sessions: 1000, keyEvents: 40 } });
const TODAY = shown.asOf;

function aside(kind: SetAsideKind, metric: MetricId, period?: SetAside['period']): SetAside {
  const series = shown.totals[metric];
  if (!series) throw new Error(metric);
  return {
    id: kind,
    kind,
    period: period ?? { from: series.start, to: shown.asOf },
    where: [],
    totals: { [metric]: series },
  };
}

const notes = (text: string, language: Language, ...setAside: SetAside[]) =>
  answerTypedQuestion(text, { snapshot, shown, setAside }, language, TODAY).notes.join(' ');

it('stands beside an answer with each thing that the answer is without', () => {
  const both = [aside('automated', 'sessions'), aside('other-hosts', 'sessions'), aside('key-event', 'keyEvents')];
  expect(notes('visits last month', 'en', ...both)).toMatch(
    /Without visits that no person seems to make and what was counted on hosts that are not the site’s; Google shows \d/,
  );
  expect(notes('visites le mois dernier', 'fr', ...both)).toMatch(
    /Mis à part\s: les visites que personne ne semble faire et ce qui a été compté sur des hôtes qui ne sont pas ceux du site\s; Google affiche\s\d/u,
  );
  expect(notes('key events last month', 'en', ...both)).toMatch(
    /Without key events that did not count alike on all days; Google shows \d/,
  );
  expect(notes('événements clés le mois dernier', 'fr', ...both)).toMatch(
    /Mis à part\s: les événements clés qui n’ont pas compté tous les jours de la même façon\s; Google affiche\s\d/u,
  );
});

it('does not stand where nothing of the figure was set aside, or not on these days', () => {
  const { from } = aside('automated', 'sessions').period;
  const before = aside('automated', 'sessions', { from, to: from });
  expect(notes('visits last month', 'en', aside('key-event', 'keyEvents'))).not.toContain('Google shows');
  expect(notes('visits last month', 'en', before)).not.toContain('Google shows');
  expect(notes('visits last month', 'en')).not.toContain('Google shows');
});
