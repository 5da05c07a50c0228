export { type BalanceItem, type BalanceSide, balanceOf, RunningBalance } from './balance';
export { type Clause, clausesOf } from './clauses';
export type { Side } from './side';
export { stemOf, stemsOf } from './vocabulary';
