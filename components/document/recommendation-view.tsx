import type { Content } from '@/lib/model/draft';
import { InlineText } from './inline-text';
import { ItemList } from './item-list';

/** A recommendation: what, why here, how, at what cost and how it will be judged. */
export function RecommendationView({ content }: { readonly content: Extract<Content, { kind: 'recommendation' }> }) {
  const { title, standing, path, why, steps, facts, link } = content;
  return (
    <section class="recommendation">
      <p class="standing">
        {standing} · {path}
      </p>
      <h3>{title}</h3>
      <p>
        <InlineText text={why} />
      </p>
      {steps.length > 0 && <ItemList items={steps} ordered />}
      <dl>
        {facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <InlineText text={text} />
            </dd>
          </div>
        ))}
      </dl>
      {link && (
        <p class="link">
          <a href={link.url}>{link.label}</a>
        </p>
      )}
    </section>
  );
}
