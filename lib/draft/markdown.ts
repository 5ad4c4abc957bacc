import { languagePack } from '@/lib/language/all-languages';
import { blocksOf, type Block, type Content, type Draft, type Edition } from '@/lib/model/draft';
import { describeEvidence, type EvidenceWords } from './evidence-text';

/**
 * A draft as Markdown: the person's words where they wrote some, tables as tables, charts as their
 * description and table. The working edition ends with the evidence.
 *
 * @example toMarkdown(draft, 'boss').startsWith('# Novembre : ') // true
 */
export function toMarkdown(draft: Draft, edition?: Edition): string {
  const words = languagePack(draft.language);
  const blocks = blocksOf(draft, edition);
  const parts = [
    `# ${draft.title}`,
    `*${draft.byline}*`,
    ...blocks.map((block) => blockMarkdown(block)),
    ...(edition === 'boss' ? [] : evidenceMarkdown(draft, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** One block as Markdown; what a person starts from when they edit it. */
export function blockMarkdown({ generated, edited }: Block): string {
  return edited ?? contentMarkdown(generated);
}

function contentMarkdown(content: Content): string {
  switch (content.kind) {
    case 'heading':
      return `${'#'.repeat(content.level)} ${content.text}`;
    case 'paragraph':
      return content.text;
    case 'list':
      return content.items.map((item, i) => `${content.ordered ? `${i + 1}.` : '-'} ${item}`).join('\n');
    case 'verdict':
      return [`**${content.name} — ${content.say}.**`, content.more].filter(Boolean).join(' ');
    case 'table':
      return [content.caption && `**${content.caption}**`, table(content)].filter(Boolean).join('\n\n');
    case 'chart':
      return [`**${content.title}**`, content.description, table(content.table)].filter(Boolean).join('\n\n');
    case 'recommendation':
      return recommendation(content);
  }
}

function recommendation(content: Extract<Content, { kind: 'recommendation' }>): string {
  const { title, standing, path, why, steps, facts, link } = content;
  return [
    `### ${title}`,
    `*${standing} · ${path}*`,
    why,
    steps.map((step, i) => `${i + 1}. ${step}`).join('\n'),
    facts.map(({ label, text }) => `- **${label}** — ${text}`).join('\n'),
    link && `[${link.label}](${link.url})`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

type Table = Pick<Extract<Content, { kind: 'table' }>, 'columns' | 'rows'>;

function table({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const rule = columns.map(({ align }) => (align === 'end' ? '---:' : ':---'));
  return [line(columns.map(({ label }) => label)), line(rule), ...rows.map(line)].join('\n');
}

/** A bar or a line break would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}

/** Where the figures come from, as a chapter; nothing where there are none. */
export function evidenceMarkdown({ evidence }: Draft, words: EvidenceWords): string[] {
  if (evidence.length === 0) return [];
  const items = evidence.map((entry) => {
    const link = entry.link ? ` [${words.messages.evidence.link}](${entry.link})` : '';
    return `- **${entry.id}** ${describeEvidence(entry, words)}${link}`;
  });
  const source = evidence[0]?.provenance.source ?? 'ga4';
  return [`## ${words.messages.evidence.heading}`, words.messages.evidence.intro[source], items.join('\n')];
}
