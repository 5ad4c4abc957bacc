import { languagePack } from '@/lib/language/all-languages';
import { describeEvidence } from '@/lib/draft/evidence-text';
import type { Evidence } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly language: Language;
}

/** Every figure with its query, period and sample, and where Google Analytics shows it. */
export function EvidenceList({ evidence, language }: EvidenceListProps) {
  if (evidence.length === 0) return null;
  const words = languagePack(language);
  const { heading, intro, link } = words.messages.evidence;
  return (
    <section class="evidence">
      <h2>{heading}</h2>
      <p>{intro[evidence[0]?.provenance.source ?? 'ga4']}</p>
      <details>
        <summary>{words.messages.evidence.open(String(evidence.length))}</summary>
        <ul>
          {evidence.map((entry) => (
            <li key={entry.id} id={entry.id}>
              <b>{entry.id}</b> {describeEvidence(entry, words)}
              {entry.link && (
                <>
                  {' '}
                  <a href={entry.link} aria-label={`${link}, ${entry.id}`}>
                    {link}
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
