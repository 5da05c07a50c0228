/** Saves a text as a file, through the browser's own download of a link. */
export function saveAsFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Asks for files and gives their texts; none when nothing was chosen. */
export function pickedTexts(accept: string, several: boolean): Promise<readonly string[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = several;
  return new Promise(resolve => {
    input.addEventListener('change', () => {
      const texts = [...(input.files ?? [])].map(file => file.text());
      void Promise.all(texts).then(resolve, () => resolve([]));
    });
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
