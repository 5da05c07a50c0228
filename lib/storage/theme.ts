import { type Preferences, storedPreferences } from './preferences';

/** Tells the theme of the settings, now and whenever it changes. */
export function watchTheme(show: (theme: Preferences['theme']) => void, signal: AbortSignal): void {
  const stored = storedPreferences();
  void stored.read().then(({ value }) => show(value.theme));
  stored.watch(({ theme }) => show(theme), signal);
}
