import { describe, expect, it } from 'vitest';
import { rolesFor } from '@/lib/panel/question-bank';
import { ROLES } from '@/lib/panel/question-bank.texts';

describe('who asks first', () => {
  it('is the reader whose eyes the draft is looked at with', () => {
    expect(rolesFor('engineer')[0]).toBe('engineering');
    expect(rolesFor('legal').slice(0, 2)).toEqual(['legal', 'customer']);
  });

  it('is the customer for everyone, and nobody is left out', () => {
    expect(rolesFor(null)).toEqual(ROLES);
    expect(new Set(rolesFor('finance'))).toEqual(new Set(ROLES));
  });
});
