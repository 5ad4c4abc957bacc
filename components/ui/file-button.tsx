import { useRef } from 'preact/hooks';
import { Button } from './button';

export interface FileButtonProps {
  readonly label: string;
  /** As the attribute of that name: `.csv,text/csv`. */
  readonly accept: string;
  readonly onChoose: (file: File) => Promise<void>;
}

/** A button that opens the browser's own choice of a file; the same file may be chosen twice. */
export function FileButton({ label, accept, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const { currentTarget } = event;
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void onChoose(file).finally(() => (currentTarget.value = ''));
        }}
      />
    </>
  );
}
