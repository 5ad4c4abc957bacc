export const refreshOrganicPages: TacticText = {
  title: 'Update the five pages that lose visits from search engines',
  askedAs: ['organic search', 'seo', 'semrush', 'search rankings', 'first on google', 'number one on google'],
  why: [
    {
      given: ['partBefore', 'partAfter'],
      say: 'For organic search, {metric} in {days}: {partAfter}, against {partBefore} a year earlier.',
    },
    {
      given: ['clicksBefore', 'clicks', 'positionBefore', 'position'],
      say: 'Clicks from Google: {clicks}, against {clicksBefore} a year earlier, at an average position of {position}, against {positionBefore}.',
    },
    { say: 'Organic search no longer grows: pages may have aged, and others answer better.' },
  ],
  steps: [
    'In Search Console, sort pages by clicks lost over twelve months and take the first five.',
    'For each, look at what fell: the position (rewrite the content) or the click rate at the same position (rewrite title and description).',
    'Answer the question that was searched in the first lines, bring prices, dates and pictures up to date, and link the page from two strong ones.',
    'Leave five similar pages as they are: they will tell what would have happened without you.',
  ],
  doneWhen: 'Five pages are live, their date is noted, and the five control pages are chosen.',
  tool: 'Semrush: “Position Tracking” on the queries of these five pages, and “On Page SEO Checker” before rewriting.',
  caution:
    'Since May 2026 Google Analytics counts visits from AI assistants apart: part of the fall may be mere reclassification.',
};
import type { TacticText } from '@/lib/model/tactic-text';
