/** The day of a moment, in UTC, as YYYY-MM-DD: what dated rules and notices are compared with. */
export function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
