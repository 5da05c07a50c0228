/**
 * Switches that lead every name and every port that Chromium asks for to the server on this port, this machine's own names
 * included. The server cuts the connection where it plays no such host, so that nothing leaves the machine and whatever
 * tried to is noted.
 */
export const chromiumArgs = (port: number): string[] => [
  `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  '--ignore-certificate-errors',
  // A proxy of this machine would be asked instead of the rules.
  '--no-proxy-server',
  '--disable-quic',
  '--disable-component-update',
  // It would ask what people usually write into fields such as those of a page.
  '--disable-features=AutofillServerCommunication',
];

/** The same for Firefox, which takes the server for its proxy: its own rules for names leave other ports as they are. */
export const firefoxPreferences = (port: number): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.failover_direct': false,
  'network.trr.mode': 5,
  'network.http.http3.enable': false,
  // The names that are played are known to Firefox as ones whose certificates are never to be doubted.
  'network.stricttransportsecurity.preloadlist': false,
  'security.cert_pinning.enforcement_level': 0,
});
