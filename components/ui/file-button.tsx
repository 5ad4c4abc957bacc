import { useRef } from 'preact/hooks';
import { Button } from './button';

export interface FileButtonProps {
  readonly label: string;
  /** As the attribute of that name: `.csv,text/csv`. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** The first file, and all of them. */
  readonly onChoose: (file: File, all: readonly File[]) => Promise<void>;
}

/** A button that opens the browser's own choice of a file; the same file may be chosen twice. */
export function FileButton({ label, accept, multiple = false, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={(event) => {
          const { currentTarget } = event;
          const all = [...(currentTarget.files ?? [])];
          const [file] = all;
          if (file !== undefined) void onChoose(file, all).finally(() => (currentTarget.value = ''));
        }}
      />
    </>
  );
}
