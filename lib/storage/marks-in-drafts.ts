import * as z from 'zod/mini';

/** What it needs of a draft as it was; whatever else stands there is carried along unread. */
const Before = z.looseObject({ blocks: z.array(z.looseObject({ generated: z.looseObject({ kind: z.string() }) })) });

/** The fields of generated content that held marks: lines, lists of lines, and pairs of a label and a line. */
const LINES = ['text', 'why'];
const LISTS = ['items', 'steps', 'facts'];
/** Headings, tables, verdicts and charts held none. */
const KINDS = new Set(['paragraph', 'list', 'recommendation']);

/**
 * A draft whose generated text marked its bold words and its links as Markdown does, with the marks that no name can hold.
 * What the person wrote stays Markdown. What is no draft stays as it is. Like every step, it is for the draft as it was on
 * its day, and is never changed after.
 *
 * @example withMarksApart({ blocks: [{ generated: { kind: 'paragraph', text: '**Now**' } }] }) // text '\uFDD0Now\uFDD3'
 */
export function withMarksApart(draft: unknown): unknown {
  const before = Before.safeParse(draft).data;
  if (before === undefined) return draft;
  return { ...before, blocks: before.blocks.map((block) => ({ ...block, generated: contentOf(block.generated) })) };
}

function contentOf(content: z.infer<typeof Before>['blocks'][number]['generated']): typeof content {
  if (!KINDS.has(content.kind)) return content;
  const changed = Object.entries(content).map(([name, value]) => {
    if (LINES.includes(name)) return [name, marked(value)];
    return LISTS.includes(name) && Array.isArray(value) ? [name, value.map(pointOf)] : [name, value];
  });
  return { ...content, ...Object.fromEntries(changed) };
}

function pointOf(point: unknown): unknown {
  return typeof point === 'object' && point !== null && 'text' in point
    ? { ...point, text: marked(point.text) }
    : marked(point);
}

function marked(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  return text
    .replaceAll(/\*\*([^*]+)\*\*/g, '\uFDD0$1\uFDD3')
    .replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, '\uFDD1$1\uFDD2$2\uFDD3');
}
