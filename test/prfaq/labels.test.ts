import { describe, expect, it } from 'vitest';
import { labelOf, listOf } from '@/lib/prfaq/labels';

describe('the label that a heading is', () => {
  it.each([
    ['Heading', 'headline'],
    ['## Sub-Heading ##', 'subheading'],
    ['Opening paragraph', 'summary'],
    ['THE PROBLEM', 'problem'],
    ['2. Customer problem:', 'problem'],
    ['Our Solution', 'solution'],
    ['The Rowan solution', 'solution'],
    ['Quote from You', 'leader_quote'],
    ['Leader’s quote', 'leader_quote'],
    ['Quote from the CEO', 'leader_quote'],
    ['Customer quote', 'customer_quote'],
    ['Testimonials', 'customer_quote'],
    ['How it works', 'how_it_works'],
    ['How FreshBox works', 'how_it_works'],
    ['Customer experience', 'how_it_works'],
    ['How to get started', 'start'],
    ['Closing and Call to Action', 'call_to_action'],
    ['Pricing and availability', 'call_to_action'],
    ['Frequently Asked Questions', 'faq'],
    ['❓ FAQs', 'faq'],
    ['Part 3 — FAQ', 'faq'],
    ['External FAQ (customers)', 'external_faq'],
    ['Customer Q&A', 'external_faq'],
    ['Internal FAQ', 'internal_faq'],
    ['Stakeholder questions', 'internal_faq'],
    ['Press release', 'press_release'],
    ['Part 1 — Press Release', 'press_release'],
    ['PR/FAQ', 'prfaq'],
    ['PRFAQ: Drumroll', 'prfaq'],
    ['Drumroll PR-FAQ', 'prfaq'],
    ['About Rowan Foods', 'about'],
    ['Media contact', 'contact'],
    ['Appendix B: the count', 'appendix'],
    ['Q2 OKRs', 'key_results'],
    ['Success metrics', 'plan'],
  ])('%s is %s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });

  it.each([
    'Tenants stop carrying wet washing back upstairs',
    'Rowan launches a PR-FAQ checker that halves the time to review',
    'What problem does it solve?',
    'About two seats in a hundred stay empty.',
    'https://example.org/press-release',
    'A solution looking for a problem to solve in every house of the town',
    '',
  ])('%j is none', text => {
    expect(labelOf(text)).toBeNull();
  });
});

describe('for whom a list of questions is', () => {
  it.each([
    ['Customer FAQ', 'external'],
    ['For recruiters and hiring managers', 'external'],
    ['Internal FAQ (customers of the team)', 'internal'],
    ['Business / strategic FAQs', 'internal'],
    ['Technical questions', 'technical'],
    ['Board creation and set-up', null],
    ['Company history', null],
  ])('%s: %s', (text, list) => {
    expect(listOf(text)).toBe(list);
  });
});
