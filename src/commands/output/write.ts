/** Writes data to standard output; resolves when it has been passed on. A reader that has gone, as behind `| head`, is no fault. */
export function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error === null || error === undefined || isReaderGone(error)) resolve();
      else reject(error);
    });
  });
}

/** Whether an error says that nobody reads what is written any more. */
export function isReaderGone(error: unknown): boolean {
  return error instanceof Error && ["EPIPE", "ERR_STREAM_DESTROYED"].includes((error as NodeJS.ErrnoException).code ?? "");
}

/** How wide the terminal is that standard output goes to; undefined where it goes elsewhere. */
export function terminalWidth(): number | undefined {
  return process.stdout.isTTY ? process.stdout.columns : undefined;
}

/** A value as JSON for standard output. */
export function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
