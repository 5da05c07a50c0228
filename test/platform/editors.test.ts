import { expect, it } from 'vitest';
import { isEditorAddress } from '@/lib/platform/editors';

const PAGE = '0123456789abcdef0123456789abcdef';

it.each([
  'https://docs.google.com/document/d/abc_DEF-1/edit',
  'https://docs.google.com/document/u/1/d/abc/edit?tab=t.0#heading=h.1',
  `https://www.notion.so/team/Plan-${PAGE}`,
  `https://app.notion.com/p/team/Plan-${PAGE}?pvs=4`,
  `https://team.notion.site/${PAGE}`,
])('%s is a document', url => expect(isEditorAddress(url)).toBe(true));

it.each([
  '',
  'https://docs.google.com/document/u/0/',
  'https://docs.google.com/spreadsheets/d/abc/edit',
  'https://www.notion.com/product',
  'https://www.notion.so/login',
  `https://notion.so.example/${PAGE}`,
  `http://app.notion.com/${PAGE}`,
  `https://example.com/?https://app.notion.com/${PAGE}`,
])('%s is none', url => expect(isEditorAddress(url)).toBe(false));
