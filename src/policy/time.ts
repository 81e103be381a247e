const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * RFC 3339 with seconds and a zone, as servers read it: milliseconds since 1970. `undefined` for another form, and for
 * what is on no calendar or clock, such as 30 February or 24:00, which Date would take for the next day.
 */
export function readTime(text: string): number | undefined {
  const local = form.exec(text)?.[1];
  const time = local === undefined ? Number.NaN : Date.parse(text);
  if (Number.isNaN(time)) return undefined;
  const onClock = new Date(Date.parse(`${local}Z`)).toISOString().slice(0, 19);
  return onClock === local ? time : undefined;
}
