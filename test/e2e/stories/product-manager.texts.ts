/** What a product manager knows of an idea before there is a draft, question by question. */
export const ANSWERS: readonly (readonly [question: string, answer: string])[] = [
  ['Who is the customer?', 'Ilse, who drives a mobile library to 14 villages around Zwolle'],
  [
    'What is their problem or opportunity?',
    'Every Tuesday Ilse unloads 60 reserved books, and 23 of them go back unread.\nReaders hear too late where the van stops, so they wait another week.',
  ],
  ['What is the one benefit that matters most?', 'Readers pick up their reserved book on the day the van comes'],
  [
    'How do you know they want it?',
    'We rode along on nine tours in March 2027 and asked 41 readers at the door of the van.',
  ],
  [
    'What will it be like for them?',
    'Ilse scans a reserved book as she loads it.\nThe reader gets a seamless message with the stop and the time.\nThe reader says yes, or asks for next week.',
  ],
];

/** A remark that is worked off: its words in the panel, and what is typed over what in the document. */
export interface Task {
  readonly remark: RegExp;
  readonly typed: readonly (readonly [gap: string, words: string])[];
}

/** Eight remarks of the first review, each with what the manager types to settle it. */
export const TASKS: readonly Task[] = [
  {
    remark: /‘\[Product name and its benefit/,
    typed: [
      [
        '[Product name and its benefit in one sentence, for] Ilse, who drives a mobile library to 14 villages around Zwolle',
        'Stopbel tells village readers by message when the mobile library brings their reserved book',
      ],
    ],
  },
  {
    remark: /‘\[City\]’ is still open/,
    typed: [
      ['[City]', 'Zwolle'],
      ['[date]', '4 May 2028'],
      [
        '[Where the customer goes next: a link or an address]',
        'Tell Ilse your number at the van, or sign up at stopbel.example',
      ],
      [
        '[What the product is and what a customer can do today]',
        'Stopbel is a message service for mobile libraries. From today a reader in 14 villages gets one message with the stop and the time of her book',
      ],
    ],
  },
  {
    remark: /‘\[Quote: why this problem/,
    typed: [
      [
        '[Quote: why this problem matters to your company]',
        'A book that goes back unread has cost a seat in the van and a week of somebody’s evening',
      ],
      ['[name], [role]', 'Marten Vos, director of Stopbel'],
    ],
  },
  {
    remark: /‘\[Quote: how it was before/,
    typed: [
      [
        '[Quote: how it was before, and how it is now]',
        'I used to stand at the wrong stop. Now I know on Monday, and my book is in my bag on Tuesday',
      ],
      ['[customer name], [role]', 'Roos Dekker, a reader in Mastenbroek'],
    ],
  },
  {
    remark: /‘\[Price, and what is in it\]/,
    typed: [
      [
        '[Price, and what is in it]',
        'Nothing for readers. A library pays 40 euros a month for each van, messages included',
      ],
      [
        '[What a customer will miss at first, and until what date]',
        'It does not change a reserved book for another one yet; that comes in September 2028',
      ],
    ],
  },
  {
    remark: /‘\[Metric\]’ is still open/,
    typed: [
      ['[Metric]', 'Reserved books that go back unread'],
      ['[number today]', '23'],
      ['[target]', '8 of 60 a week'],
      ['[date]', '31 August 2028'],
      [
        '[The metric and the number at which you would stop]',
        'More than 18 of 60 books going back unread on 31 August 2028',
      ],
    ],
  },
  {
    remark: /What could go wrong first/,
    typed: [
      [
        'going back unread on 31 August 2028.',
        'going back unread on 31 August 2028.¶Q: What could go wrong first? A: A van that is late. Then a second message goes out, and Ilse waits ten minutes longer.',
      ],
    ],
  },
];

export const LEFT_OPEN = 'May two libraries share one van and one bill?';

/** The remark that is settled by taking the wording it offers. */
export const APPLIED = {
  remark: /‘[Ss]eamless’/,
  words: 'a seamless message',
  instead: 'The reader gets a message with the stop and the time.',
};

/** A doubt of the meeting, who has it, and what is typed so that the draft answers it. */
export const DOUBT = 'What happens in a village without a phone signal?';
export const DOUBTER = 'Ilse, the driver';
export const ANSWER = [
  'Ilse waits ten minutes longer.',
  `Ilse waits ten minutes longer.¶Q: ${DOUBT} A: The message goes out at six on the evening before, and in our test 38 of 41 readers had it by then.`,
] as const;
