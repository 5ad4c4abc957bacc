import type { Finding } from '@/lib/model/finding';
import type { Told } from './finding';
import type { ProcessRule } from './messages/finding';
import type { Narrator } from './narrator';

/** How the work itself goes. A rule that this version does not know is named as it is. */
export function tellProcess({ metric, figures }: Finding, narrator: Narrator): Told {
  const rules = narrator.messages.finding.process;
  const { size } = figures;
  if (!isRule(metric, rules) || !size) return { title: metric, text: '' };
  const label = narrator.messages.document.heading.openActions;
  return rules[metric](narrator.quote(size, label), size.value > 1);
}

function isRule(name: string, rules: object): name is ProcessRule {
  return Object.hasOwn(rules, name);
}
