import { OWN_ERRANDS } from '../../e2e/harness/recording-proxy.ts';
import type { Simulators } from '../site.ts';

/**
 * Addresses beyond the simulated editors that were asked for, in order, apart from where browsers go on errands of their own.
 * Whatever is in it was asked for by a page or by an extension.
 */
export const straysOf = ({ requests }: Simulators): string[] =>
  requests
    .filter(({ refused, url }) => refused && !OWN_ERRANDS.has(URL.parse(url)?.hostname ?? ''))
    .map(({ url }) => url);
