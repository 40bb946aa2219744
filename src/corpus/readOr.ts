import { Failure } from "../failure";

/** What `read` gives; where it throws a {@link Failure}, `refuse` gets its message and details, and nothing is returned. */
export function readOr<T>(read: () => T, refuse: (message: string) => void): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    refuse([error.message, ...error.details].join(" "));
    return undefined;
  }
}
