/** Sizes as people write them: `500GiB`, `1.5 TB`, `1048576`. */

const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  pb: 1e15,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
  pib: 2 ** 50,
};

const pattern = /^(\d{1,16}(?:\.\d{1,6})?) ?([a-z]{0,3})$/i;

/**
 * The size in bytes: a whole number that JSON carries without loss. `undefined` for anything else, such as
 * `500G`, which means two different sizes to different people.
 */
export function parseBytes(text: string): number | undefined {
  const match = pattern.exec(text.trim());
  const unit = units[match?.[2]?.toLowerCase() ?? ''];
  if (match === null || unit === undefined) return undefined;
  const bytes = Math.round(Number(match[1]) * unit);
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

/** The longest first, so that a size is written with as few digits as it can be. */
const written = ['PiB', 'TiB', 'GiB', 'MiB', 'KiB', 'PB', 'TB', 'GB', 'MB', 'kB'] as const;

/** A whole number of bytes as `parseBytes` reads it back, exactly: `5GiB`, or the number where no unit divides it. */
export function writeBytes(bytes: number): string | number {
  const unit = written.find((name) => bytes > 0 && bytes % (units[name.toLowerCase()] ?? 1) === 0);
  return unit === undefined ? bytes : `${bytes / (units[unit.toLowerCase()] ?? 1)}${unit}`;
}
