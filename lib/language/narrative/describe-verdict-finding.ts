import type { Description } from './description';
import type { Finding } from '@/lib/model/finding';
import type { Noun } from '../catalogue/noun';
import { capitalised } from '../typography';
import type { Narrator } from './narrator';
import { describeVerdict } from './describe-verdict';
import { citeVerdict } from './verdict-figures';

/** What one total, or one segment of it, does, since when and by how much a month. */
export function describeVerdictFinding(finding: Finding, narrator: Narrator): Description {
  const { diagnosis, figures } = finding;
  const noun = subjectOf(finding, narrator);
  if (!diagnosis) return { title: noun.bare, text: '' };
  const { clause, more, ...told } = describeVerdict(diagnosis, noun, narrator);
  const { size } = figures;
  if (size) citeVerdict(told, noun, { diagnosis, provenance: size.provenance }, narrator);
  return { title: clause, text: more && `${capitalised(more).replace(/\.$/, '')}.` };
}

/** `le trafic de la recherche naturelle`, `le trafic sur ordinateur` */
function subjectOf({ metric, dimension, segment }: Finding, { names, messages }: Narrator): Noun {
  const whole = names.metric(metric);
  return segment === null ? whole : messages.finding.metricOf(whole, names.segment(dimension, segment));
}
