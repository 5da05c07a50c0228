import type { Episode } from './episode.ts';
import { spliced } from './reference.ts';

const WORDS = ['so', 'again', 'for two days', 'x', 'and then some more of it', 'Quarter', '7 of 9', 'mind the gap'];

/** The writer's caret in a paragraph besides this one, and what is typed there when it is run. */
export async function typingIn(episode: Episode, besides: number | null) {
  const { editor, random, reference } = episode;
  const place = episode.place(besides);
  if (!place || !(await editor.putCaret(place.text, place.offset))) return null;
  const words = random.of(WORDS);
  const delay = random.of([0, 5, 20, 60]);
  const isTaken = editor.takesTyping();
  return {
    told: `‘${words}’ into paragraph ${place.index} at ${place.offset}, ${delay} ms apart${isTaken ? '' : ' (not taken)'}`,
    run: async () => {
      await editor.type(words, delay);
      if (isTaken) reference.expect(place.index, spliced(place.text, place.offset, place.offset, words));
    },
  };
}

/** A colleague's change to a paragraph besides this one; null where there was none to change. */
export async function changeRemotely(episode: Episode, besides: number | null): Promise<string | null> {
  const { random, reference, editor } = episode;
  const place = episode.place(besides);
  if (!place) return null;
  const { index, text, offset: start } = place;
  const end = Math.min(text.length - 1, start + random.between(0, 6));
  const put = end === start || random.next() < 0.6 ? random.of(WORDS) : '';
  const changed = spliced(text, start, end, put);
  if (reference.only(changed) !== null) return null;
  if (!(await editor.editRemotely({ paragraph: text, start, end, text: put }))) return null;
  reference.expect(index, changed);
  return `a colleague: ${end - start} characters at ${start} of paragraph ${index} become ‘${put}’`;
}
