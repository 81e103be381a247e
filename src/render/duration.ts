const units: readonly (readonly [string, number])[] = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
];

/** A time in its two greatest units, such as `5 min 12 s`; below ten seconds with a tenth, such as `1.4 s`. */
export function describeDuration(seconds: number): string {
  if (seconds < 9.95) return `${Math.round(Math.max(0, seconds) * 10) / 10} s`;
  const whole = Math.round(seconds);
  const first = units.findIndex(([, length]) => whole >= length);
  let rest = whole;
  const parts = units.slice(first, first + 2).map(([unit, length]) => {
    const count = Math.floor(rest / length);
    rest -= count * length;
    return count === 0 ? '' : `${count} ${unit}`;
  });
  return parts.filter(Boolean).join(' ');
}
