/** The stages of the customer lifecycle in their order; loyalty leads back to awareness. Ids never change. */
export const STAGES = ['awareness', 'engagement', 'acquisition', 'success', 'loyalty'] as const;
export type LifecycleStage = (typeof STAGES)[number];

/** A stage, or `internal`: no customer would notice. */
export type Stage = LifecycleStage | 'internal';

export interface StageFacts {
  readonly label: string;
  /** The key that sets it. */
  readonly key: string;
  /** What the customer does there. */
  readonly meaning: string;
  /** The same, as a department store would tell it. */
  readonly shop: string;
}

export const STAGE_FACTS: Readonly<Record<Stage, StageFacts>> = {
  awareness: { label: 'Awareness', key: '1', meaning: 'They hear of us', shop: 'They know the shop is there' },
  engagement: {
    label: 'Engagement',
    key: '2',
    meaning: 'How we treat them before they buy',
    shop: 'They step in, and somebody helps',
  },
  acquisition: { label: 'Acquisition', key: '3', meaning: 'They buy for the first time', shop: 'They pay at the till' },
  success: {
    label: 'Customer success',
    key: '4',
    meaning: 'They get what they came for',
    shop: 'The coat keeps them warm',
  },
  loyalty: {
    label: 'Customer loyalty',
    key: '5',
    meaning: 'They come back and bring others',
    shop: 'Next winter they bring a friend',
  },
  internal: { label: 'Internal', key: '0', meaning: 'No customer would notice', shop: 'The stock room is tidier' },
};
