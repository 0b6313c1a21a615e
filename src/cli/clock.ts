/** The present moment, ISO 8601 in UTC. The one place of the program that reads the clock of the system. */
export function now(): string {
  return new Date().toISOString();
}
