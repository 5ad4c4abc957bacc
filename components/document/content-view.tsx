import type { Content } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import { VerdictMark } from '../charts/verdict-mark';
import { ChartBlock } from './chart-block';
import { DataTable } from './data-table';
import { InlineText } from './inline-text';
import { ItemList } from './item-list';
import { RecommendationView } from './recommendation-view';

interface ContentViewProps {
  readonly content: Content;
  readonly language: Language;
}

/** What was generated for one block. */
export function ContentView({ content, language }: ContentViewProps) {
  switch (content.kind) {
    case 'heading':
      return content.level === 2 ? <h2>{content.text}</h2> : <h3>{content.text}</h3>;
    case 'paragraph':
      return (
        <p>
          <InlineText text={content.text} />
        </p>
      );
    case 'list':
      return <ItemList items={content.items} ordered={content.ordered} />;
    case 'verdict':
      return <VerdictView content={content} />;
    case 'table':
      return <DataTable {...content} />;
    case 'chart':
      return <ChartBlock content={content} language={language} />;
    case 'recommendation':
      return <RecommendationView content={content} />;
  }
}

function VerdictView({ content }: { readonly content: Extract<Content, { kind: 'verdict' }> }) {
  return (
    <div class={`verdict ${content.verdict}`}>
      <p class="name">{content.name}</p>
      <p class="say">
        <VerdictMark verdict={content.verdict} /> {content.say}
      </p>
      <p class="more">{content.more}</p>
    </div>
  );
}
