import type { Finding } from '@/lib/model/finding';
import { capitalised } from '../typography';
import type { Told } from './finding';
import type { Narrator } from './narrator';
import { citeVerdict, tellVerdict } from './verdict';

/** What one total does, since when and by how much a month. */
export function tellVerdictFinding({ diagnosis, metric, figures }: Finding, narrator: Narrator): Told {
  const noun = narrator.names.metric(metric);
  if (!diagnosis) return { title: noun.bare, text: '' };
  const { clause, more, growth, visible } = tellVerdict(diagnosis, noun, narrator);
  const { size } = figures;
  if (size) citeVerdict({ growth, visible }, noun, size.provenance, narrator);
  return { title: clause, text: more && `${capitalised(more).replace(/\.$/, '')}.` };
}
