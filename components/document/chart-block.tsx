import { languagePack } from '@/lib/language/all-languages';
import type { Content } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import { ChartView } from '../charts/chart-view';
import { PAGE_THEME } from '../charts/theme';
import { DataTable } from './data-table';

interface ChartBlockProps {
  readonly content: Extract<Content, { kind: 'chart' }>;
  readonly language: Language;
}

const WIDE = 640;
const NARROW = 280;

/** A chart in two drawings, one for a wide page and one for a narrow one, with its words and its table. */
export function ChartBlock({ content, language }: ChartBlockProps) {
  const { chart, title, marks = '', table } = content;
  const description = [content.description, marks].filter(Boolean).join(' ');
  const { evidence } = languagePack(language).messages;
  const drawing = (width: number) => (
    <ChartView
      chart={chart}
      width={width}
      theme={PAGE_THEME}
      language={language}
      title={title}
      description={description}
    />
  );
  return (
    <figure>
      <p class="chart-title" aria-hidden="true">
        {title}
      </p>
      <div class="wide">{drawing(WIDE)}</div>
      <div class="narrow">{drawing(NARROW)}</div>
      <figcaption>{description}</figcaption>
      <details>
        <summary>{evidence.table}</summary>
        <DataTable caption={title} {...table} />
      </details>
    </figure>
  );
}
