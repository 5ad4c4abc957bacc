import { Tool } from '@/lib/model/tool';
import { Check } from '../ui/check';
import { useLanguagePack } from '../page/page';
import type { SettingsPanelProps } from './objective-panel';

/** The paid tools that the person has: advice that takes one of them does not count its price. */
export function ToolsField({ settings, state }: SettingsPanelProps) {
  const { ui } = useLanguagePack();
  const has = settings.tools ?? [];
  return (
    <fieldset class="tools">
      <legend>{ui.options.tools}</legend>
      <p class="hint">{ui.options.toolsHint}</p>
      {Tool.options.map((tool) => (
        <Check
          key={tool}
          label={ui.options.toolKinds[tool]}
          checked={has.includes(tool)}
          onChange={(checked) =>
            void state.change({ tools: Tool.options.filter((each) => (each === tool ? checked : has.includes(each))) })
          }
        />
      ))}
    </fieldset>
  );
}
