import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ageOf, rowsOf, talkOf } from '@/lib/listening/talks';
import type { PanelModel } from '@/lib/panel/panel-model';
import { Glyph } from '../Glyph';
import { act } from '../keys';
import { TalkForm } from './TalkForm';

const SHAPES = { held: 'full', old: 'half', 'to-come': 'missing' } as const;
const KEY = ['held', 'old', 'to-come'] as const;
const WORDS = { held: 'held', old: 'held, over a quarter ago', 'to-come': 'to come' } as const;

/** People of the team by the customers each talks with. */
export function Talks({ model: { listening, writable } }: { model: PanelModel }) {
  const heard = listening.heard.value;
  const open = useSignal<{ person: string; number: number } | null>(null);
  const name = useSignal('');
  const table = useRef<HTMLTableElement>(null);
  const { people } = heard;
  const cells = () => [...(table.current?.querySelectorAll('button') ?? [])];
  const move = (step: number) => {
    const all = cells();
    all[all.indexOf(document.activeElement as HTMLButtonElement) + step]?.focus();
  };
  const add = async (event: Event) => {
    event.preventDefault();
    if (name.value.trim() && (await listening.addPerson(name.value.trim()))) name.value = '';
  };
  return (
    <section class="block" aria-labelledby="talks">
      <h2 class="head" id="talks">
        Customer talks <span class="meta">{listening.talksWords.value}</span>
      </h2>
      {people.length === 0 ? (
        <p class="meta">Ten people, three customers each. Who of you goes first?</p>
      ) : (
        <table
          ref={table}
          class="talks"
          onKeyDown={event =>
            act(event, {
              ArrowRight: () => move(1),
              ArrowLeft: () => move(-1),
              ArrowDown: () => move(people.length),
              ArrowUp: () => move(-people.length),
            })
          }
        >
          <caption class="sr">People and their talks with customers</caption>
          <thead>
            <tr>
              {people.map(person => (
                <th key={person} scope="col" title={person}>
                  {person.slice(0, 2)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rowsOf(heard) }, (_, i) => i + 1).map(number => (
              <tr key={number}>
                {people.map((person, i) => {
                  const age = ageOf(talkOf(heard, person, number), listening.today.value);
                  return (
                    <td key={person}>
                      <button
                        type="button"
                        tabIndex={number === 1 && i === 0 ? 0 : -1}
                        aria-label={`${person}, talk ${number}: ${WORDS[age]}`}
                        onClick={() => (open.value = { person, number })}
                      >
                        <Glyph name={SHAPES[age]} />
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {people.length > 0 && (
        <div class="key">
          {KEY.map(age => (
            <span key={age}>
              <Glyph name={SHAPES[age]} />
              {age === 'old' ? 'over a quarter old' : WORDS[age]}
            </span>
          ))}
        </div>
      )}
      {open.value && (
        <TalkForm
          key={`${open.value.number} ${open.value.person}`}
          listening={listening}
          writable={writable.value}
          {...open.value}
          close={() => (open.value = null)}
          leave={person => {
            open.value = null;
            void listening.removePerson(person);
          }}
        />
      )}
      <form class="hear one" onSubmit={add}>
        <label>
          Add a person
          <input maxLength={200} value={name.value} onInput={e => (name.value = e.currentTarget.value)} />
        </label>
        <button type="submit" class="btn line">
          Add
        </button>
      </form>
    </section>
  );
}
