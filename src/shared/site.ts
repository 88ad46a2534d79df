/*
 * A site: scheme and host, without the port, which a grant cannot tell apart. As somebody
 * types it, as the browser wants it, as an address has it.
 */

/** @returns undefined for pages no extension reaches. */
export function siteOf(url: string | undefined): string | undefined {
  const address = parsed(url?.replace(/^blob:/, '') ?? '');
  return address && /^https?:$/.test(address.protocol) ? `${address.protocol}//${address.hostname}` : undefined;
}

/** `https://a.example/*` → `https://a.example`. */
export function siteOfPattern(pattern: string): string {
  return pattern.replace(/\/\*?$/, '');
}

/** @returns A match pattern, or undefined where what was typed is no site of the web. */
export function patternOf(typed: string): string | undefined {
  const text = typed.trim();
  const url = parsed(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const {protocol, hostname} = url;
  // A word alone is a machine at best; a site has a dot, or is the computer itself.
  return hostname.includes('.') || hostname === 'localhost' ? `${protocol}//${hostname}/*` : undefined;
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    // Spaces and the like: not an address.
    return undefined;
  }
}
