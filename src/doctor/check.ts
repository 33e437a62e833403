import type { Finding } from './finding.js';

/** The environment's variables as they are, unparsed: a broken configuration must not keep the doctor from looking. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A folder as seen from outside; nothing is created to find out. */
export interface FolderState {
  exists: boolean;
  /** Where it does not exist: whether it could be created. */
  writable: boolean;
  freeBytes?: number | undefined;
}

/** Everything that a check may look at besides the environment. */
export interface Probes {
  nodeVersion: string;
  folder(path: string): Promise<FolderState>;
  /** Undefined if there is no such file. */
  file(path: string): Promise<Buffer | undefined>;
  portInUse(port: number, host: string): Promise<boolean>;
  /** How far this clock is ahead of a server's, in seconds; undefined where no server can be reached. */
  clockAhead(): Promise<number | undefined>;
  rulebooks(): string[];
  /** What is wrong with a rulebook; undefined if nothing. */
  rulebookProblem(id: string): string | undefined;
  /** The names of all settings. */
  settings: readonly string[];
  /** What the configuration's own check says, a line for each variable. */
  settingProblems(environment: Environment): string[];
  /** Why the configured Azure store cannot be read, `NO_CONTAINER` if that is all; undefined if it can. */
  azureStoreProblem(environment: Environment): Promise<string | undefined>;
}

/** What `azureStoreProblem` gives where the service answers and has no such container. */
export const NO_CONTAINER = 'no container';

/** Looks at one thing. */
export type Check = (environment: Environment, probes: Probes) => Finding[] | Promise<Finding[]>;

/** A variable without surrounding spaces; undefined if it is empty. */
export function valueOf(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}

/** Whether a text is a GUID, as app ids and tenant ids are. */
export function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1', '[::1]'];

/** Whether a host is this machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}
