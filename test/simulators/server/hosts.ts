import type { Site } from '../site';

/**
 * The address that was asked for, or null when the request names no host that could be one. `path` may be the whole
 * address, as a proxy is asked.
 */
export function addressOf(scheme: 'http' | 'https', host: string | undefined, path: string): URL | null {
  if (/^https?:/.test(path)) return URL.parse(path);
  if (!host || /[^\w.:[\]-]/.test(host)) return null;
  // A path that begins with two slashes is a path, not another host.
  return URL.parse(`${scheme}://${host}${path.startsWith('/') ? path : '/'}`);
}

/** The first site that plays this host; with a port of its own, nobody does. */
export const siteOf = (sites: readonly Site[], host: string): Site | undefined =>
  sites.find(({ hosts }) => hosts.some(name => plays(name, host)));

/** Whether a name stands for a host; a leading `*.` stands for any subdomain, at any depth, and not for the domain itself. */
function plays(name: string, host: string): boolean {
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name;
}
