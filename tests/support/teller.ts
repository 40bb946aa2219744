/** Says on standard error what is waited for, each thing once: an installation and a download take minutes. */
export function teller(): (event: { readonly message: string }) => void {
  const said = new Set<string>();
  return ({ message }) => {
    if (said.has(message) || /^(Get:|Unpacking|Setting up)/.test(message)) return;
    said.add(message);
    process.stderr.write(`${message}\n`);
  };
}
