import { insertingSuite } from './inserting-suite.ts';

insertingSuite('firefox');
