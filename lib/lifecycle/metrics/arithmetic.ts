/** Net revenue churn in percent, from what was lost and what the rest grew by, both in percent of the revenue at the start. */
export const netChurnOf = (lost: number, expanded: number): number => lost - expanded;

/** Net revenue retention in percent, from net revenue churn in percent: the two add up to 100. */
export const netRetentionOf = (netChurn: number): number => Math.round((100 - netChurn) * 100) / 100;

const MINUTES_IN_30_DAYS = 30 * 24 * 60;

/** Minutes of downtime in 30 days that an uptime in percent leaves. */
export const downtimeOf = (uptime: number): number => ((100 - uptime) / 100) * MINUTES_IN_30_DAYS;
