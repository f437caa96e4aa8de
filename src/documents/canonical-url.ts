const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|ocid|cmp(?:id)?|ns_\w+|at_\w+|partner|guccounter|smid|sref|__twitter_impression)$/i;

/** An http(s) address as it is compared: host in lower case, no credentials, no fragment, no tracking parameter; undefined for others. */
export function canonicalUrl(address: string, base?: string): string | undefined {
  if (!URL.canParse(address.trim(), base)) return undefined;
  const url = new URL(address.trim(), base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** Whether an address holds a user name or password, which are nobody's to keep. */
export function hasCredentials(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username !== '' || password !== '';
}
