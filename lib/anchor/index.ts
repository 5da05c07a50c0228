export { type Anchor, describe } from './anchor';
export { locate } from './locate';
export { editBetween, shift, type TextEdit } from './shift';
