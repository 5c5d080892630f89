/** Hand `text` to the browser as a file to be saved, under `name`. Nothing leaves the machine. */
export function download(name: string, text: string, type = 'text/markdown'): void {
  downloadFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** The same for what is no text. */
export function downloadFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser reads it after the click
}
