export { KNOWN_ACRONYMS } from '@/lib/engine';
