const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;

/** A size in its greatest unit, such as `1.2 GiB`; bytes are whole. */
export function describeBytes(bytes: number): string {
  let size = bytes;
  let unit = 0;
  // What would round up to 1024 belongs to the next unit.
  while (size >= 1023.95 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${Math.round(size * 10) / 10} ${units[unit]}`;
}

/** `1 rule`, `1,204 rules`. */
export function describeCount(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `1,204`. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}
