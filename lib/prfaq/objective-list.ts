import type { ObjectiveMark } from './objective-marks';
import { isHeadLabel } from './outline-marks';
import type { Traits } from './traits';

/** Whether it has objectives with key results. In a PR/FAQ they need a heading or marks of their own. */
export function isObjectiveList(traits: readonly Traits[], isPrfaq: boolean): boolean {
  const count = (mark: ObjectiveMark): number => traits.filter(t => t.objective === mark).length;
  const headed = traits.some(t => t.label === 'key_results' && isHeadLabel(t));
  const keyResults = count('key-result');
  const objectives = count('objective');
  const measures = count('measure');
  if (keyResults >= 2 || (keyResults >= 1 && objectives >= 1)) return true;
  if (isPrfaq) return headed && measures + keyResults + objectives >= 1;
  const items = traits.filter(t => t.kind === 'item' || (t.kind === 'row' && !t.header)).length;
  const texts = traits.filter(t => t.size > 0 && t.kind !== 'heading').length;
  if (headed && items >= 3 && items >= 0.4 * texts) return true;
  return (
    (headed && measures + objectives >= 2) ||
    (objectives >= 1 && measures >= 2) ||
    (measures >= 4 && measures >= 0.4 * traits.length)
  );
}
