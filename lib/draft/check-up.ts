import { bold } from '@/lib/model/marked-text';
import type { Block } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import { describeCheck } from '@/lib/language/narrative/describe-check';
import { list, paragraph, type DraftContext, section, WORKING, writeBlock } from './draft-context';
import { isNews } from './told-before';

/**
 * What is amiss in how the property measures, before any advice rests on it: told once, and again when it has changed or
 * come back. The page of the property's check-up holds it all the time.
 */
export function checkUpBlocks(context: DraftContext): Block[] {
  const { findings } = context.report;
  const news = findings.filter((finding) => finding.kind === 'check-up' && isNews(context, finding));
  return section(
    context,
    'checkUp',
    WORKING,
    'checkUp',
    news.flatMap((finding) => checkBlocks(context, finding)),
  );
}

function checkBlocks(context: DraftContext, { id, check }: Finding): Block[] {
  if (!check) return [];
  const { window, checkUp } = context.report;
  const about = { window, ...(checkUp?.canEdit !== undefined && { canEdit: checkUp.canEdit }) };
  return [
    writeBlock(context, `${id}.said`, WORKING, (narrator) => {
      const { name, said, consequence, who } = describeCheck(check, about, narrator);
      return paragraph([bold(`${name}.`), said, consequence, who].filter(Boolean).join(' '));
    }),
    writeBlock(context, `${id}.steps`, WORKING, (narrator) => list([...describeCheck(check, about, narrator).steps])),
  ];
}
