/** Names and addresses of machines. */

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** A DNS name in lower case, whose last part is not a number alone. */
export function isHostName(text: string): boolean {
  const labels = text.split('.');
  return text.length <= 253 && labels.every((part) => label.test(part)) && !/^\d+$/.test(labels.at(-1) ?? '');
}

/** Four numbers up to 255, without leading zeros. */
export function isIpv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
}

/** In brackets, as in a URL; without a zone. */
export function isIpv6(text: string): boolean {
  return /^\[[0-9a-f:.]+\]$/.test(text) && URL.canParse(`http://${text}`);
}

/** Anything that can stand as the host of a URL. */
export function isHost(text: string): boolean {
  return isHostName(text) || isIpv4(text) || isIpv6(text);
}

/** Whether every machine means itself by it. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || (isIpv4(host) && host.startsWith('127.'));
}

/** 1 to 65535, without a sign or leading zeros. */
export function readPort(text: string): number | undefined {
  if (!/^[1-9]\d{0,4}$/.test(text)) return undefined;
  const port = Number(text);
  return port <= 65_535 ? port : undefined;
}
