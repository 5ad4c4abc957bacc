import type { Content } from '@/lib/model/draft';
import { Heading, InlineText, Items, Link, EmailRow, Stack, Text } from './email-parts';

/** A recommendation in an email: the same words as on the page. */
export function EmailRecommendation({ content }: { readonly content: Extract<Content, { kind: 'recommendation' }> }) {
  const { title, standing, path, why, steps, facts, link } = content;
  return (
    <Stack>
      <EmailRow gap={0}>
        <Text tone="accent" size={12} bold>
          {standing} · {path}
        </Text>
        <Heading level={3}>{title}</Heading>
      </EmailRow>
      <EmailRow>
        <Text>
          <InlineText text={why} />
        </Text>
      </EmailRow>
      {steps.length > 0 && (
        <EmailRow>
          <Items
            items={steps.map((step) => (
              <InlineText text={step} />
            ))}
            ordered
          />
        </EmailRow>
      )}
      {facts.map(({ label, text }) => (
        <EmailRow key={label} gap={3}>
          <Text size={13}>
            <strong>{label}</strong> — <InlineText text={text} />
          </Text>
        </EmailRow>
      ))}
      {link && (
        <EmailRow>
          <Text size={13}>
            <Link url={link.url} label={link.label} />
          </Text>
        </EmailRow>
      )}
    </Stack>
  );
}
