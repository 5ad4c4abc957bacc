import { languagePack } from '@/lib/language/all-languages';
import { type Block, blocksOf, type Draft, type Edition } from '@/lib/model/draft';
import { blockMarkdown, evidenceMarkdown, titleMarkdown } from './markdown';

const MARK = '=====';

/**
 * A draft as a prompt for whichever assistant the person uses: the rules that keep its figures as they are, the report
 * in Markdown with its intervals, where each figure comes from, and room for the request. Text alone; Plateau sends it
 * nowhere.
 *
 * @example toPrompt(draft, 'boss').trimEnd().endsWith('Ma demande :') // true, with its no-break space
 */
export function toPrompt(draft: Draft, edition: Edition): string {
  const { intro, rulesHeading, rules, request } = languagePack(draft.language).delivery.prompt;
  const report = reportMarkdown(draft, edition);
  const mark = markFor(report);
  const listed = rules(mark).map((rule, i) => `${i + 1}. ${rule}`);
  return `${[intro(draft.propertyName), rulesHeading, listed.join('\n'), mark, report, mark, request].join('\n\n')}\n`;
}

/** The boss's page keeps its intervals and sources here: an assistant that cannot see them would fill them in. */
function reportMarkdown(draft: Draft, edition: Edition): string {
  const read = new Set([...blocksOf(draft, edition), ...blocksOf(draft).filter(isVerdict)]);
  const blocks = draft.blocks.filter((block) => read.has(block));
  const cited = new Set(blocks.flatMap(({ evidence }) => evidence));
  const evidence = draft.evidence.filter(({ id }) => cited.has(id));
  return [
    titleMarkdown(draft),
    draft.byline,
    ...blocks.map(blockMarkdown),
    ...evidenceMarkdown({ ...draft, evidence }, languagePack(draft.language)),
  ].join('\n\n');
}

const isVerdict = ({ generated }: Block) => generated.kind === 'verdict';

/** A line that the report itself does not hold: a page or a campaign may bear any name. */
function markFor(report: string): string {
  let mark = MARK;
  while (report.includes(mark)) mark += '=';
  return mark;
}
