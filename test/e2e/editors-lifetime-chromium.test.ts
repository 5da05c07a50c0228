import { tellOfLifetime } from './editors/lifetime.ts';

tellOfLifetime('chromium');
