export * from './addresses.ts';
export * from './browsers/open.ts';
export { openPanelFor } from './browsers/panel.ts';
export { straysOf } from './browsers/strays.ts';
export * from './editors.ts';
export { FIXTURE_IDS, type FixtureId, fixture, linesOf } from './fixtures/index.ts';
