/** Time for the browser to take hold of the file before its address is given back. */
const HOLD_MS = 10_000;

/** Saves a file from a page, through a link: this needs no permission, unlike the downloads API. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HOLD_MS);
}
