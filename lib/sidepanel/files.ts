/** Saves a text or a picture as a file, through the browser's own download of a link. */
export function saveAsFile(name: string, content: string | Blob): void {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type: 'text/plain' }) : content);
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
