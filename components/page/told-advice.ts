import { tacticOf } from '@/lib/advise/tactics/index';
import { makeEvidenceBook } from '@/lib/draft/evidence-book';
import { recommendationContent } from '@/lib/draft/recommendation-content';
import { tellFinding, type Told } from '@/lib/language/narrative/finding';
import { narratorIn } from '@/lib/language/narrative/narrator';
import type { Content } from '@/lib/model/draft';
import { PlateauError } from '@/lib/model/failure';
import type { Finding } from '@/lib/model/finding';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Report } from '@/lib/model/report';
import { DEFAULT_SETTINGS, type Language } from '@/lib/model/settings';

const tacticText = (tacticId: string, language: Language) => tacticOf(tacticId)?.text[language];

export function toldFinding(finding: Finding, report: Report, language: Language): Told {
  return tellFinding(finding, narratorIn(language, report.asOf));
}

/** What a tactic is called; its id stands in for one that a later version has dropped. */
export function tacticTitle(tacticId: string, language: Language): string {
  return tacticText(tacticId, language)?.title ?? tacticId;
}

export type ToldAdvice = Extract<Content, { kind: 'recommendation' }>;

/** A recommendation in the very words of the draft; a surface keeps no list of evidence. */
export function toldAdvice(recommendation: Recommendation, report: Report, language: Language): ToldAdvice {
  const scene = {
    report,
    memory: EMPTY_MEMORY,
    outcomes: [],
    settings: { ...DEFAULT_SETTINGS, language },
    period: { from: report.asOf, to: report.asOf },
    tacticText,
    evidence: makeEvidenceBook(),
  };
  const content = recommendationContent(scene, recommendation, narratorIn(language, report.asOf));
  if (content.kind !== 'recommendation') throw new PlateauError('unexpected', 'A recommendation was not told as one.');
  return content;
}
