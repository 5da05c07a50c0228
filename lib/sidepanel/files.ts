/** Saves a text as a file, through the browser's own download of a link. */
export function saveAsFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Asks for a file and gives its text; null when none was chosen. */
export function pickedText(accept: string): Promise<string | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise(resolve => {
    input.addEventListener('change', () => void input.files?.[0]?.text().then(resolve, () => resolve(null)));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
