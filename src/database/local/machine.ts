import { existsSync } from "node:fs";

/** What the private Neo4j needs to know of the machine; tests describe machines other than their own. */
export interface Machine {
  readonly environment: NodeJS.ProcessEnv;
  /** Folders whose subfolders are Java installations, looked into after JAVA_HOME and PATH. */
  readonly javaFolders: readonly string[];
  /** True where packages can be installed by apt-get: Debian and its kin, as root. */
  readonly canInstall: boolean;
}

/** The machine that the program runs on. */
export function thisMachine(): Machine {
  return {
    environment: process.env,
    javaFolders: ["/usr/lib/jvm", "/opt/homebrew/opt", "/usr/local/opt", "/Library/Java/JavaVirtualMachines"],
    canInstall: existsSync("/etc/debian_version") && process.getuid?.() === 0,
  };
}
