import { bold } from '@/lib/model/marked-text';
import { Paragraph } from 'docx';
import type { Content } from '@/lib/model/draft';
import { heading, text } from './paragraphs';
import { link } from './inlines';
import type { Lists } from './lists';
import { COLOURS, STYLE } from './styles';

/** A recommendation: what, why here, how, at what cost and how it will be judged. */
export function recommendation(content: Extract<Content, { kind: 'recommendation' }>, lists: Lists): Paragraph[] {
  const { title, standing, path, why, steps, facts, link: seen } = content;
  return [
    heading(3, title),
    text(`${standing} · ${path}`, { style: STYLE.note, look: { color: COLOURS.accent } }),
    text(why),
    ...(steps.length > 0 ? lists.items(steps, true) : []),
    ...lists.items(
      facts.map(({ label, text: said }) => `${bold(label)} — ${said}`),
      false,
    ),
    ...(seen ? [new Paragraph({ style: STYLE.note, children: [link(seen.label, seen.url)] })] : []),
  ];
}
