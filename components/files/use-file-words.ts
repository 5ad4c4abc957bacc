import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { FileWords } from '@/lib/language/en/files';
import { loadLanguage } from '@/lib/language/load-language';
import { useCorePack } from '../page/page';

/** The words for files in the page's language; null until they are loaded, which a page does that shows them. */
export function useFileWords(): FileWords | null {
  const { language } = useCorePack();
  const loaded = useSignal<{ readonly language: string; readonly words: FileWords } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const words = await loadLanguage(language, 'files');
      if (isWanted) loaded.value = { language, words };
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [language, loaded]);
  return loaded.value?.language === language ? loaded.value.words : null;
}
