import type { SavedReview } from '@/lib/prfaq/progress';
import { NOW } from '../panel/states';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const remark = (rule: string, part: string, quote: string): SavedReview['findings'][number] => ({
  rule,
  part,
  severity: 'suggestion',
  quote,
  message: '',
});

/** A review of the same draft, saved a week before. */
export const EARLIER: readonly SavedReview[] = [
  {
    id: 'earlier',
    at: NOW - WEEK,
    title: 'Bellhook: PR/FAQ, draft 3',
    findings: [
      remark('hype-adjective', 'summary', 'a seamless'),
      remark('hype-adjective', 'headline', 'world-class'),
      remark('problem-unquantified', 'problem', 'rings all day'),
      remark('no-price', 'external_faq', ''),
      remark('no-stop-condition', 'internal_faq', ''),
    ],
  },
];
