/** How bad it is: an error keeps people from being answered, a warning is worth a look. */
export type Level = 'error' | 'warning' | 'ok';

/** What a check found. */
export interface Finding {
  /** Stable: may be searched for, and is shown by `/healthz`. */
  id: string;
  level: Level;
  /** What is there; no secret is ever part of it. */
  what: string;
  /** Why it matters. Empty where all is well. */
  why: string;
  /** How to mend it. Empty where all is well. */
  fix: string;
}

/** Something that keeps the program from doing its work. */
export function error(id: string, what: string, why: string, fix: string): Finding {
  return { id, level: 'error', what, why, fix };
}

/** Something that works, but perhaps not as meant. */
export function warning(id: string, what: string, why: string, fix: string): Finding {
  return { id, level: 'warning', what, why, fix };
}

/** Something that was looked at and is well. */
export function ok(id: string, what: string): Finding {
  return { id, level: 'ok', what, why: '', fix: '' };
}

/** The findings, or that all is well where there are none. */
export function orOk(findings: Finding[], id: string, what: string): Finding[] {
  return findings.length > 0 ? findings : [ok(id, what)];
}
