import type { Content } from '@/lib/model/draft';
import { Heading, Inlines, Items, Link, Row, Stack, Text } from './email-parts';

/** A recommendation in an email: the same words as on the page. */
export function EmailRecommendation({ content }: { readonly content: Extract<Content, { kind: 'recommendation' }> }) {
  const { title, standing, path, why, steps, facts, link } = content;
  return (
    <Stack>
      <Row gap={0}>
        <Text tone="accent" size={12} bold>
          {standing} · {path}
        </Text>
        <Heading level={3}>{title}</Heading>
      </Row>
      <Row>
        <Text>
          <Inlines text={why} />
        </Text>
      </Row>
      {steps.length > 0 && (
        <Row>
          <Items items={steps} ordered />
        </Row>
      )}
      {facts.map(({ label, text }) => (
        <Row key={label} gap={3}>
          <Text size={13}>
            <strong>{label}</strong> — <Inlines text={text} />
          </Text>
        </Row>
      ))}
      {link && (
        <Row>
          <Text size={13}>
            <Link url={link.url} label={link.label} />
          </Text>
        </Row>
      )}
    </Stack>
  );
}
