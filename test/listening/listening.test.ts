import { describe, expect, it } from 'vitest';
import { likest, standingOf } from '@/lib/listening/ledger';
import { ageOf, citationOf } from '@/lib/listening/talks';
import type { Entry } from '@/lib/listening/types';
import { whatWeHeard } from '@/lib/listening/what-we-heard';
import { askedOf, QUESTION_BANK } from '@/lib/panel/question-bank';

const entry = (question: string, answer: Entry['answer'], number = 1): Entry => ({
  id: question,
  list: 'internal',
  number,
  question,
  answer,
});
const tags = entry('What happens when tags are lost?', 'words');
const texts = entry('What do we pay for each text message?', 'fact', 2);
const talk = { person: 'Ana', number: 1, customer: 'Joost', day: '2026-03-18', note: 'I let it ring.' };

describe('objections', () => {
  it('finds the likest question of the FAQ, and none where nothing is alike', () => {
    expect(likest('What happens on the day the tags are lost?', [texts, tags])).toBe(tags);
    expect(likest('Will a mechanic move it at all?', [texts, tags])).toBeNull();
  });

  it('stand as the answer does, and as the entry the writer chose', () => {
    const objection = { id: '1', words: 'Are tags lost?', raisedBy: 'Noor', entry: null };
    expect(standingOf(objection, [texts, tags])).toEqual({ state: 'words', entry: tags });
    expect(standingOf({ ...objection, entry: texts.question }, [texts, tags]).state).toBe('fact');
    expect(standingOf(objection, [])).toEqual({ state: 'open', entry: null });
  });
});

describe('talks', () => {
  it('age after a quarter', () => {
    expect(ageOf(talk, '2026-06-18')).toBe('held');
    expect(ageOf(talk, '2026-06-19')).toBe('old');
    expect(ageOf(undefined, '2026-06-19')).toBe('to-come');
  });

  it('are cited with name, date and words', () => {
    expect(citationOf(talk)).toBe('(Joost, 18 March 2026: ‘I let it ring.’)');
  });

  it('are told with the objections, and nothing else is', () => {
    const objections = [{ id: '1', words: 'Are tags lost?', raisedBy: 'Noor', entry: null }];
    expect(whatWeHeard('Bellhook', { objections, people: ['Ana'], talks: [talk] }, [tags])).toBe(
      '# What we heard: Bellhook\n\n## Objections\n\n- Are tags lost? (Noor, answered without a fact, internal FAQ 1)\n\n## Customer talks\n\n- Joost, 18 March 2026, asked by Ana: I let it ring.\n',
    );
  });
});

describe('the question bank', () => {
  it('holds sixty questions and more, each once', () => {
    expect(QUESTION_BANK.length).toBeGreaterThanOrEqual(60);
    expect(new Set(QUESTION_BANK.map(({ question }) => question)).size).toBe(QUESTION_BANK.length);
  });

  it('knows what the draft answers, by a like question or anywhere', () => {
    const find = (answered: readonly 'price'[], asked: readonly Entry[]) =>
      askedOf(asked, answered).find(({ question }) => question === 'What does it cost me?');
    expect(find([], [])).toMatchObject({ isAnswered: false, entry: null });
    expect(find(['price'], [])).toMatchObject({ isAnswered: true, entry: null });
    const open = entry('What does it cost?', 'open');
    expect(find([], [open])).toMatchObject({ isAnswered: false, entry: open });
  });
});
