import { blockValue } from './fixture-records';
import { idOf, SPACE_ID, USER_ID } from './ids';
import type { BlockValue } from './records';
import { plain, type Title } from './title';

/** The page that has every kind of block that Notion has and neutral fixtures cannot say. */
export interface Showcase {
  readonly pageId: string;
  readonly blocks: readonly BlockValue[];
  /** The id of a block by the name that it has here. */
  id(name: string): string;
}

type Nested = readonly [name: string, type: string, text: string | Title, more?: More];
interface More {
  readonly properties?: Readonly<Record<string, Title>>;
  readonly format?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Nested[];
  readonly alive?: boolean;
}

const MARKED: Title = [
  ['Plain, '],
  ['bold', [['b']]],
  [', '],
  ['both', [['b'], ['i']]],
  [', '],
  ['a link', [['a', 'https://www.example.com/page']]],
  [', '],
  ['code', [['c']]],
  [', '],
  ['discussed', [['m', idOf('discussion')]]],
  [', '],
  ['‣', [['u', USER_ID]]],
  [', '],
  ['‣', [['d', { type: 'date', start_date: '2027-05-03' }]]],
  [', '],
  ['‣', [['p', idOf('showcase', 'elsewhere')]]],
  [', '],
  ['⁍', [['e', 'a^2 + b^2']]],
  [', '],
  ['old', [['si', idOf('suggestion'), 'delete']]],
  ['new', [['si', idOf('suggestion'), 'insert']]],
  ['.'],
];

const id = (name: string): string => idOf('showcase', name);

const COLLECTION = id('collection');

const BLOCKS: readonly Nested[] = [
  ['marked', 'text', MARKED],
  ['h1', 'header', 'Heading one'],
  ['h2', 'sub_header', 'Heading two'],
  ['h3', 'sub_sub_header', 'Heading three'],
  ['h4', 'header_4', 'Heading four'],
  [
    'toggle heading',
    'header',
    'A heading that opens',
    { format: { toggleable: true }, children: [['in heading', 'text', 'Inside the heading']] },
  ],
  ['from five', 'numbered_list', 'Fifth', { format: { list_start_index: 5 } }],
  ['six', 'numbered_list', 'Sixth'],
  ['after six', 'text', 'Text between'],
  ['one', 'numbered_list', 'First again'],
  ['parent', 'text', 'A text with', { children: [['child', 'text', 'a text inside']] }],
  [
    'toggle',
    'toggle',
    'A toggle',
    {
      children: [
        ['in toggle', 'bulleted_list', 'Hidden until it is opened'],
        ['inner toggle', 'toggle', 'A toggle in it', { children: [['deep', 'text', 'Deep down']] }],
      ],
    },
  ],
  [
    'callout',
    'callout',
    'Mind the gap',
    { format: { page_icon: '🚇' }, children: [['in callout', 'text', 'More in the box']] },
  ],
  ['code', 'code', 'let x = 1;\nlet y = 2;', { properties: { language: plain('JavaScript') } }],
  ['equation', 'equation', 'e = mc^2'],
  ['divider', 'divider', ''],
  [
    'image',
    'image',
    '',
    { properties: { source: plain('attachment:a.png'), caption: plain('What the queue looks like') } },
  ],
  [
    'bookmark',
    'bookmark',
    'A page elsewhere',
    { properties: { link: plain('https://www.example.com/'), description: plain('What it is about') } },
  ],
  ['embed', 'embed', '', { properties: { source: plain('https://www.example.com/embed') } }],
  ['file', 'file', 'figures.csv'],
  ['pdf', 'pdf', '', { properties: { source: plain('attachment:b.pdf') } }],
  ['video', 'video', '', { properties: { source: plain('attachment:c.mp4') } }],
  ['audio', 'audio', '', { properties: { source: plain('attachment:d.mp3') } }],
  ['button', 'button', 'New task'],
  ['breadcrumb', 'breadcrumb', ''],
  ['contents', 'table_of_contents', ''],
  ['subpage', 'page', 'A page on the page', { children: [['on subpage', 'text', 'This belongs to the other page']] }],
  ['alias', 'alias', '', { format: { alias_pointer: { table: 'block', id: id('elsewhere'), spaceId: SPACE_ID } } }],
  ['original', 'transclusion_container', '', { children: [['synced', 'text', 'The same in both places']] }],
  [
    'copy',
    'transclusion_reference',
    '',
    { format: { transclusion_reference_pointer: { table: 'block', id: id('original'), spaceId: SPACE_ID } } },
  ],
  ['database', 'collection_view', ''],
  ['deleted', 'text', 'Deleted long ago', { alive: false }],
  ['rtl', 'text', 'שלום עולם', { format: { block_direction: 'rtl' } }],
  ['empty', 'text', ''],
  ['last', 'text', 'The last line'],
];

/** One of every block, with the ids by name. */
export function showcase(): Showcase {
  const pageId = id('page');
  const top = BLOCKS.map(([name]) => id(name));
  const page = (name: string, text: string, content: string[] = []): BlockValue =>
    blockValue(id(name), 'page', SPACE_ID, { parent_table: 'space', properties: { title: plain(text) }, content });
  const blocks = [
    page('page', 'Showcase', top),
    page('elsewhere', 'A page elsewhere'),
    ...BLOCKS.flatMap(block => valuesOf(block, pageId)),
    ...rows(),
  ];
  return { pageId, blocks, id };
}

/** The rows of the database: pages that belong to the collection, and are in no content. */
const rows = (): BlockValue[] =>
  Array.from({ length: 40 }, (_, i) =>
    blockValue(id(`row ${i}`), 'page', COLLECTION, {
      parent_table: 'collection',
      properties: { title: plain(`Row ${i}`) },
    }),
  );

function valuesOf([name, type, text, more = {}]: Nested, parent: string): BlockValue[] {
  const { properties, format, children = [], alive = true } = more;
  const title = typeof text === 'string' ? plain(text) : text;
  const hasTitle = title.length > 0 || ['text', 'code'].includes(type);
  const value = blockValue(id(name), type, parent, {
    ...((properties || hasTitle) && { properties: { ...(hasTitle && { title }), ...properties } }),
    ...(format && { format }),
    ...(children.length > 0 && { content: children.map(([child]) => id(child)) }),
  });
  const database = type === 'collection_view' ? { collection_id: COLLECTION, view_ids: [id('view')] } : {};
  return [{ ...value, ...database, alive }, ...children.flatMap(child => valuesOf(child, id(name)))];
}
